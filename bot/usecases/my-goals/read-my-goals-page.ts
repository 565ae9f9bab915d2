import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type {
  AnswerRecord,
  OfferedGoal,
  DeputyGoal,
  OutgoingHandOver,
  MyMonthGoal,
  MyMonth,
  MyMonthsView,
} from '../../../contract/check-in/my-goals.ts';
import { isFollowed, type Goal } from '../../../domain/goal/goal.ts';
import type { HandOver } from '../../../domain/goal/hand-over-request.ts';
import { answerersInMonth } from '../../../domain/goal/answerers-in-month.ts';
import { monthState, yearOf, type OpenedMonth } from '../../../domain/common/month.ts';
import { waitsForAnswer } from '../../../domain/reminders/reminders.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import { today, type Context } from '../shared/context.ts';
import { findGiver, readHandOvers } from '../shared/read-hand-overs.ts';
import { readMonthsAround, toMonthView } from '../shared/choose-month.ts';
import { readNameLookup } from '../shared/name-lookup.ts';
import { readMyGoalsInMonth } from './read-my-goals-in-month.ts';
import type { MyGoal } from '../../views/my-goals.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

export async function readMyGoalsPage(context: Context, actor: Actor): Promise<MyMonthsView> {
  const day = today(context);
  const around = await readMonthsAround(context);
  const open = around.filter((one) => monthState(one, day) === 'open');
  const newestBegun = around.findLast((one) => one.opensOn <= day);
  const shown = open.length > 0 || !newestBegun ? open : [newestBegun];
  const next = around.find((one) => monthState(one, day) === 'not-yet-open');
  const read = await Promise.all(shown.map((month) => readMonth(context, actor, month)));
  const record = recordOf(read.at(-1)?.myGoals ?? []);
  return {
    body: toOrganisationView(context),
    months: read.map(({ view }) => view),
    ...(next && { next: toMonthView(context, next) }),
    ...(record && { record }),
  };
}

interface MonthWithGoals {
  readonly view: MyMonth;
  readonly myGoals: readonly MyGoal[];
}

async function readMonth(
  context: Context,
  actor: Actor,
  month: OpenedMonth,
): Promise<MonthWithGoals> {
  const [{ goals: myGoals }, handOvers, names, goals, rows] = await Promise.all([
    readMyGoalsInMonth(context, actor, month.month),
    readHandOvers(context, month.month),
    readNameLookup(context),
    context.stores.goals.list(yearOf(month.month)),
    context.stores.checkIns.board(month.month),
  ]);
  const monthContext: MonthContext = { context, actor, month, handOvers, names };
  const waiting = new Set(
    rows.filter(({ value }) => waitsForAnswer(value)).map(({ value }) => value.goal),
  );
  const isOpen = monthState(month, today(context)) === 'open';
  const others = sortInPortfolioOrder(valuesOf(goals)).filter((goal) => isOpen && isFollowed(goal));
  return {
    myGoals,
    view: {
      month: toMonthView(context, month),
      goals: await Promise.all(myGoals.map((one) => myGoalView(monthContext, one))),
      deputyFor: others
        .filter((goal) => waiting.has(goal.id) && isDeputyOnly(monthContext, goal))
        .map((goal) => deputyGoal(monthContext, goal)),
      asked: others.flatMap((goal) => requestsFor(monthContext, goal)),
    },
  };
}

interface MonthContext {
  readonly context: Context;
  readonly actor: Actor;
  readonly month: OpenedMonth;
  readonly handOvers: readonly HandOver[];
  readonly names: Awaited<ReturnType<typeof readNameLookup>>;
}

async function myGoalView(
  monthContext: MonthContext,
  { goal, standing }: MyGoal,
): Promise<MyMonthGoal> {
  const { context, actor, month, names, handOvers } = monthContext;
  const { answer, explanation, forecast, state } = standing;
  const from = findGiver(goal, month.month, handOvers, actor.id);
  const handedOn = handedOnBy(monthContext, goal);
  const draft = await context.stores.drafts.get(actor.id, goal.id, month.month);
  return {
    id: goal.id,
    name: goal.name,
    binding: goal.binding,
    part: partOf(goal, actor),
    state,
    standing: standing.standing,
    phases: standing.sections.flatMap((section) => section.phases),
    may: {
      repeat: state === 'pending' && answer !== undefined,
      handOn: can(actor, 'hand-over', goal),
    },
    ...(from && !can(actor, 'hand-over', goal) && { from: names(from) }),
    ...(forecast && { forecast }),
    ...(explanation !== undefined && { explanation }),
    ...(answer && {
      answer: {
        month: answer.month,
        revision: answer.revision,
        by: names(answer.answeredBy),
        at: answer.answeredAt,
      },
    }),
    ...(handedOn && { handedOn }),
    ...(draft && { draftSavedAt: draft.value.savedAt }),
  };
}

function partOf(goal: Goal, { id }: Actor): MyMonthGoal['part'] {
  if (goal.owners.includes(id)) return 'owner';
  return goal.projectManagers.includes(id) ? 'project-manager' : 'handed';
}

function handedOnBy(
  { actor, handOvers, names }: MonthContext,
  goal: Goal,
): OutgoingHandOver | undefined {
  const handOver = handOvers.find((one) => one.goal === goal.id && one.from === actor.id);
  return handOver && { to: names(handOver.to), scope: handOver.scope, state: handOver.state };
}

const isDeputyOnly = ({ actor, month, handOvers }: MonthContext, goal: Goal): boolean =>
  goal.deputy === actor.id && !answerersInMonth(goal, month.month, handOvers).includes(actor.id);

const deputyGoal = ({ names }: MonthContext, { id, name, owners }: Goal): DeputyGoal => ({
  id,
  name,
  owners: owners.map(names),
});

const requestsFor = (
  { actor, handOvers, names }: MonthContext,
  { id, name }: Goal,
): readonly OfferedGoal[] =>
  handOvers
    .filter((one) => one.goal === id && one.to === actor.id && one.state === 'asked')
    .map(({ from, scope, askedAt }) => ({ id, name, from: names(from), scope, askedAt }));

function recordOf(myGoals: readonly MyGoal[]): AnswerRecord | undefined {
  if (myGoals.length === 0) return undefined;
  const states = myGoals.flatMap(({ standing }) => standing.trajectory.map(({ state }) => state));
  const count = (state: (typeof states)[number]): number =>
    states.filter((one) => one === state).length;
  return { onTime: count('on-time'), late: count('late'), missed: count('missed') };
}
