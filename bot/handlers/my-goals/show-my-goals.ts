import { monthState, parseMonth } from '../../../domain/common/month.ts';
import { textOf, type CardData } from '../../cards/check-in/parse-submit.ts';
import { myGoalsCard } from '../../cards/my-goals/my-goals.ts';
import { today } from '../../usecases/shared/context.ts';
import { readMyGoals } from '../../usecases/my-goals/read-my-goals-in-month.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { shown, type Answer, type Turn } from '../turn.ts';

/** `my goals`, and the way back from a form. */
export async function showMyGoals(turn: Turn, data: CardData = {}): Promise<CardMessage> {
  const month = parseMonth(textOf(data.month));
  const mine = await readMyGoals(turn.context, turn.actor, month);
  const page = typeof data.page === 'number' && Number.isInteger(data.page) ? data.page : 0;
  const open = monthState(mine.month, today(turn.context)) === 'open';
  return myGoalsCard({ mine, open, page }, turn.reader);
}

export const pressMyGoals = async (turn: Turn, data: CardData): Promise<Answer> =>
  shown(await showMyGoals(turn, data));
