import { can, type Actor } from '../../domain/access.ts';
import type { BoardRow } from '../../domain/board.ts';
import type { Goal } from '../../domain/goal.ts';
import { answerersIn } from '../../domain/hand-over.ts';
import { yearOf, type Month } from '../../domain/month.ts';
import type { Context } from './context.ts';
import { readHandOvers } from './hand-overs.ts';

/** The goals of the month's year that the reader may see in it, and the whole year's board rows. */
export interface VisibleGoals {
  readonly scope: 'all' | 'own';
  readonly goals: readonly Goal[];
  readonly rows: readonly BoardRow[];
}

export async function readVisibleGoals(
  context: Context,
  actor: Actor,
  month: Month,
): Promise<VisibleGoals> {
  const year = yearOf(month);
  const [goals, rows, handOvers] = await Promise.all([
    context.stores.goals.list(year),
    context.stores.checkIns.boardsOf(year),
    readHandOvers(context, month),
  ]);
  return {
    scope: can(actor, 'read-every-goal') ? 'all' : 'own',
    goals: goals
      .map(({ value }) => value)
      .filter((goal) => can(actor, 'read-goal', goal, answerersIn(goal, month, handOvers))),
    rows: rows.map(({ value }) => value),
  };
}
