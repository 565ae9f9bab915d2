import { monthState, parseMonth } from '../../../domain/common/month.ts';
import { textOrEmpty, type CardData } from '../../cards/check-in/parse-submit.ts';
import { myGoalsCard } from '../../cards/my-goals/my-goals.ts';
import { today } from '../../usecases/shared/context.ts';
import { readMyGoalsInMonth } from '../../usecases/my-goals/read-my-goals-in-month.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { showCard, type CardUpdate, type Turn } from '../handler-types.ts';

/** Handles the command `my goals` and the back buttons of forms. */
export async function showMyGoals(turn: Turn, data: CardData = {}): Promise<CardMessage> {
  const month = parseMonth(textOrEmpty(data.month));
  const myGoals = await readMyGoalsInMonth(turn.context, turn.actor, month);
  const page = typeof data.page === 'number' && Number.isInteger(data.page) ? data.page : 0;
  const open = monthState(myGoals.month, today(turn.context)) === 'open';
  return myGoalsCard({ myGoals, open, page }, turn.reader);
}

export const onMyGoals = async (turn: Turn, data: CardData): Promise<CardUpdate> =>
  showCard(await showMyGoals(turn, data));
