import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { answerersInMonth } from '../../../domain/goal/answerers-in-month.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Context } from '../shared/context.ts';
import { chooseMonthWithData, type ChosenMonth } from '../shared/choose-month.ts';

export interface VisibleGoals extends ChosenMonth {
  readonly scope: 'all' | 'own';
  readonly goals: readonly Goal[];
  readonly rows: readonly GoalMonthRow[];
}

export async function readVisibleGoals(
  context: Context,
  actor: Actor,
  requested: Month | undefined,
): Promise<VisibleGoals> {
  const { overview } = context.stores;
  const { chosen, months, goals, rows, handOvers } = await chooseMonthWithData(
    context,
    requested,
    overview,
  );
  const { month } = chosen;
  const inMonth = handOvers.filter((one) => one.month === month);
  return {
    chosen,
    months,
    scope: can(actor, 'read-every-goal') ? 'all' : 'own',
    goals: goals.filter((goal) =>
      can(actor, 'read-goal', goal, answerersInMonth(goal, month, inMonth)),
    ),
    rows,
  };
}
