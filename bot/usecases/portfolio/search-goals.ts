import type { GoalStatus } from '../../views/portfolio.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PortfolioGoal, PortfolioView } from '../../../contract/portfolio/portfolio.ts';
import { bestMatchingGoals, findGoals } from '../../../domain/search/find-goal.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import { goalsNeedingAttention } from '../../../domain/portfolio/portfolio.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { readPortfolio } from './read-portfolio.ts';

/** If `query` is empty, returns the actor's own goals, else goals that need attention, else all. */
export async function searchGoals(
  context: Context,
  actor: Actor,
  query: string,
): Promise<readonly GoalStatus[]> {
  const portfolio = await readPortfolio(context, actor, undefined);
  const goals =
    query.trim() === ''
      ? ownGoalsFirst(portfolio, actor)
      : findGoals(searchableNames(portfolio), query).map(({ goal }) => goal.of);
  return goals.map((goal) => ({ month: portfolio.month, goal }));
}

/** Returns several goals only if they match equally well, or if `query` is empty. */
export async function findGoalsByName(
  context: Context,
  actor: Actor,
  query: string,
): Promise<readonly PortfolioGoal[]> {
  const portfolio = await readPortfolio(context, actor, undefined);
  if (query.trim() === '') return ownGoalsFirst(portfolio, actor);
  return bestMatchingGoals(searchableNames(portfolio), query).map((goal) => goal.of);
}

export async function readGoalStatus(
  context: Context,
  actor: Actor,
  { goal: id, month }: { readonly goal: GoalId; readonly month: Month | undefined },
): Promise<GoalStatus> {
  const portfolio = await readPortfolio(context, actor, month);
  const goal = portfolio.goals.find((one) => one.id === id);
  if (!goal) throw new Refusal('goal-not-found');
  return { month: portfolio.month, goal };
}

const searchableNames = ({ goals }: PortfolioView) =>
  goals.map((of) => ({ name: of.name, people: of.owners.map(({ name }) => name), of }));

function ownGoalsFirst({ scope, goals }: PortfolioView, actor: Actor): readonly PortfolioGoal[] {
  const own = goals.filter(({ owners }) => owners.some(({ id }) => id === actor.id));
  if (own.length > 0) return own;
  const attention = scope === 'all' ? goalsNeedingAttention(goals) : [];
  return attention.length > 0 ? attention : goals;
}
