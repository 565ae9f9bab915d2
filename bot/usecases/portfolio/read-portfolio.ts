import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PortfolioGoal, PortfolioView } from '../../../contract/portfolio/portfolio.ts';
import { sectionsOf, type Goal } from '../../../domain/goal/goal.ts';
import { dayOf, type Month } from '../../../domain/common/month.ts';
import { buildPortfolio, type GoalStanding } from '../../../domain/portfolio/portfolio.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import { today, type Context } from '../shared/context.ts';
import { toMonthView } from '../shared/choose-month.ts';
import { readNameLookup, type NameLookup } from '../shared/name-lookup.ts';
import { readVisibleGoals } from './read-visible-goals.ts';

export async function readPortfolio(
  context: Context,
  actor: Actor,
  month: Month | undefined,
): Promise<PortfolioView> {
  const [{ chosen, months, scope, goals, rows }, names] = await Promise.all([
    readVisibleGoals(context, actor, month),
    readNameLookup(context),
  ]);
  const day = today(context);
  const portfolio = buildPortfolio(chosen.month, goals, months, rows, day);
  const goalById = new Map(goals.map((goal) => [goal.id, goal]));
  const themes = context.organisation.themes.flatMap(({ id, name }) => {
    const theme = portfolio.themes.find((one) => one.theme === id);
    return theme ? [{ ...theme, name }] : [];
  });
  return {
    ...portfolio,
    body: toOrganisationView(context),
    scope,
    today: day,
    month: toMonthView(context, chosen),
    months: months.map((one) => toMonthView(context, one)),
    themes,
    ...(can(actor, 'keep-register') && unreadableKeys(context)),
    goals: portfolio.goals.flatMap((standing) => {
      const goal = goalById.get(standing.goal);
      return goal ? [portfolioGoal(goal, standing, names, context.organisation.timeZone)] : [];
    }),
  };
}

/** Empty unless something cannot be read. Facilitators tell the operator, who finds the rows by key. */
function unreadableKeys({ stores }: Context): { readonly unreadable?: readonly string[] } {
  const keys = stores.unreadable.list().map(({ key }) => key);
  return keys.length === 0 ? {} : { unreadable: keys.slice(0, MAX_UNREADABLE_KEYS) };
}

const MAX_UNREADABLE_KEYS = 20;

function portfolioGoal(
  goal: Goal,
  standing: GoalStanding,
  names: NameLookup,
  timeZone: string,
): PortfolioGoal {
  const { goal: id, answer, ...rest } = standing;
  return {
    ...rest,
    id,
    order: goal.order,
    name: goal.name,
    theme: goal.theme,
    binding: goal.binding,
    owners: goal.owners.map(names),
    links: goal.links,
    indicators: sectionsOf(goal).flatMap((section) => section.indicators).length,
    ...(answer && {
      answeredAt: answer.answeredAt,
      answeredOn: dayOf(answer.answeredAt, timeZone),
    }),
  };
}
