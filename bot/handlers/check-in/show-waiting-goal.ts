import { monthState } from '../../../domain/common/month.ts';
import { CARD_DATA_VERSION } from '../../cards/kit/elements.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { today } from '../../usecases/shared/context.ts';
import { readMyGoalsInMonth } from '../../usecases/my-goals/read-my-goals-in-month.ts';
import { openCheckIn } from './open-check-in.ts';
import { showMyGoals } from '../my-goals/show-my-goals.ts';
import type { Turn } from '../handler-types.ts';

/** Shows the check-in form if the person has exactly one unanswered goal, else all their goals. */
export async function showWaitingGoal(turn: Turn): Promise<CardMessage> {
  const { context, actor } = turn;
  const { month, goals } = await readMyGoalsInMonth(context, actor);
  const waiting = goals.filter(({ standing }) => standing.state === 'pending');
  const [only] = waiting;
  if (!only || waiting.length > 1 || monthState(month, today(context)) !== 'open')
    return showMyGoals(turn);
  const target = { v: CARD_DATA_VERSION, goal: only.goal.id, month: month.month };
  return (await openCheckIn(turn, target)).message;
}
