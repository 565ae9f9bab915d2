import { monthState } from '../../../domain/common/month.ts';
import { checkInFormCard } from '../../cards/check-in/check-in-form.ts';
import { parseGoalAndMonth, type CardData } from '../../cards/check-in/parse-submit.ts';
import { today } from '../../usecases/shared/context.ts';
import { requireOpenMonth } from '../../usecases/shared/choose-month.ts';
import { nameAnswerer, readOwnCheckIn } from '../../usecases/check-in/read-check-in.ts';
import { readDraftForForm } from './read-draft-for-form.ts';
import { drawReceipt } from './draw-receipt.ts';
import { showAndPersistCard, showCard, type CardUpdate, type Turn } from '../handler-types.ts';

/** Replaces the card that was clicked: with the form, or with the receipt in a closed month. */
export const openCheckIn = (turn: Turn, data: CardData): Promise<CardUpdate> =>
  drawCheckIn(turn, data, readDraftForForm);

export async function drawCheckIn(
  turn: Turn,
  data: CardData,
  draftFor: typeof readDraftForForm,
): Promise<CardUpdate> {
  const target = parseGoalAndMonth(data);
  const situation = await readOwnCheckIn(turn.context, turn.actor, target);
  const isClosed = monthState(situation.month, today(turn.context)) === 'closed';
  const receipt = isClosed
    ? drawReceipt(turn, await nameAnswerer(turn.context, situation))
    : undefined;
  if (receipt) return showAndPersistCard(receipt);
  await requireOpenMonth(turn.context, target.month);
  const submission = turn.context.newId();
  const draft = await draftFor(turn, situation);
  return showCard(checkInFormCard({ situation, submission, ...draft, canSave: true }, turn.reader));
}
