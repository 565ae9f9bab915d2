import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { GoalRef } from '../../../contract/common/id-and-name.ts';
import type { GoalView, HistoryEntry } from '../../../contract/portfolio/goal.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { changesBetween } from '../../../domain/check-in/answer-changes.ts';
import { forecastOf, type CheckIn } from '../../../domain/goal/check-in.ts';
import { isFollowed, sectionsOf, type Goal } from '../../../domain/goal/goal.ts';
import { answerersInMonth } from '../../../domain/goal/answerers-in-month.ts';
import { OWN_SECTION, type GoalId } from '../../../domain/common/ids.ts';
import { buildIndicatorSeries } from '../../../domain/portfolio/indicator-series.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { buildGoalStanding } from '../../../domain/portfolio/portfolio.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import { today, type Context } from '../shared/context.ts';
import { chooseMonthWithData, toMonthView, type ChosenMonth } from '../shared/choose-month.ts';
import { readNameLookup, type NameLookup } from '../shared/name-lookup.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';

export async function readGoal(
  context: Context,
  actor: Actor,
  { goal: id, month }: { readonly goal: GoalId; readonly month: Month | undefined },
): Promise<GoalView> {
  const { overview } = context.stores;
  const [chosen, names] = await Promise.all([
    chooseMonthWithData(context, month, overview),
    readNameLookup(context),
  ]);
  const { goals, rows } = chosen;
  const history = await context.stores.checkIns.history(yearOf(chosen.chosen.month), id);
  const handOvers = chosen.handOvers.filter((one) => one.month === chosen.chosen.month);
  const answerers = (goal: Goal) => answerersInMonth(goal, chosen.chosen.month, handOvers);
  const seen = sortInPortfolioOrder(goals).filter((goal) =>
    can(actor, 'read-goal', goal, answerers(goal)),
  );
  const goal = seen.find((one) => one.id === id);
  // The refusal is the same for hidden and unknown goals, so that nobody learns which ids exist.
  if (!goal) throw new Refusal('goal-not-found');
  const own = rows.filter((row) => row.goal === id);
  const isOnBoard = (goal: Goal): boolean =>
    rows.some((row) => row.goal === goal.id && row.month === chosen.chosen.month);
  const until = history.filter((one) => one.month <= chosen.chosen.month);
  return {
    ...goalFields(context, goal, names),
    ...standingFields(context, goal, chosen, own, names),
    ...neighbours(
      seen.filter((one) => isFollowed(one) || isOnBoard(one)),
      goal,
    ),
    series: buildIndicatorSeries(goal, until, context.organisation.timeZone),
    history: historyOf(until, names),
    may: { checkIn: can(actor, 'check-in', goal, answerers(goal)) },
  };
}

function goalFields(context: Context, goal: Goal, names: NameLookup) {
  const theme = context.organisation.themes.find((one) => one.id === goal.theme);
  return {
    body: toOrganisationView(context),
    id: goal.id,
    year: goal.year,
    order: goal.order,
    name: goal.name,
    description: goal.description,
    theme: theme ?? { id: goal.theme, name: { fi: goal.theme, sv: goal.theme, en: goal.theme } },
    ...(goal.aim !== undefined && { aim: goal.aim }),
    binding: goal.binding,
    owners: goal.owners.map(names),
    projectManagers: goal.projectManagers.map(names),
    ...(goal.deputy && { deputy: names(goal.deputy) }),
    links: goal.links,
    ...(goal.archived && { archived: { at: goal.archived.at, reason: goal.archived.reason } }),
  };
}

function standingFields(
  context: Context,
  goal: Goal,
  { chosen, months }: ChosenMonth,
  rows: readonly GoalMonthRow[],
  names: NameLookup,
) {
  const full = buildGoalStanding(chosen.month, goal, months, rows, today(context));
  const { goal: _id, answer, ...standing } = full;
  return {
    month: toMonthView(context, chosen),
    months: months.map((one) => toMonthView(context, one)),
    standing,
    sections: sectionsOf(goal).map((section) => {
      const description = goal.subGoals.find((one) => one.id === section.id)?.description;
      const sectionAnswer = answer?.sections.find((one) => one.section === section.id);
      return {
        id: section.id,
        phases: section.phases,
        indicators: section.indicators,
        ...(section.name !== undefined && { name: section.name }),
        ...(section.id !== OWN_SECTION && description !== undefined && { description }),
        ...(sectionAnswer && { answer: sectionAnswer }),
      };
    }),
    ...(answer && { answer: answerRef(answer, names) }),
  };
}

function neighbours(goals: readonly Goal[], goal: Goal) {
  const at = goals.indexOf(goal);
  if (at < 0) return {};
  const ref = (neighbour: Goal | undefined): GoalRef | undefined =>
    neighbour && { id: neighbour.id, name: neighbour.name };
  const previous = at > 0 ? ref(goals[at - 1]) : undefined;
  const next = ref(goals[at + 1]);
  const place = { position: at + 1, of: goals.length };
  return { place, ...(previous && { previous }), ...(next && { next }) };
}

function historyOf(history: readonly CheckIn[], names: NameLookup): readonly HistoryEntry[] {
  return history
    .map((checkIn, index) => {
      const before = history[index - 1];
      const forecast = forecastOf(checkIn);
      return {
        ...answerRef(checkIn, names),
        ...(forecast && { forecast }),
        changes: changesBetween(before, checkIn),
        first: before === undefined,
        ...(checkIn.reflection && { reflection: checkIn.reflection }),
      };
    })
    .toReversed();
}

const answerRef = (answer: CheckIn, names: NameLookup) => ({
  month: answer.month,
  revision: answer.revision,
  by: names(answer.answeredBy),
  at: answer.answeredAt,
});
