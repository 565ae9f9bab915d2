import { monthState } from '../../../domain/common/month.ts';
import { checkInForm } from '../../cards/check-in/check-in-form.ts';
import { parseTarget, type CardData } from '../../cards/check-in/parse-submit.ts';
import { today } from '../../usecases/shared/context.ts';
import { requireOpenMonth } from '../../usecases/shared/choose-month.ts';
import { readOwnCheckIn } from '../../usecases/check-in/read-check-in.ts';
import { draftForForm } from './draft-for-form.ts';
import { receiptOf } from './show-receipt.ts';
import { showAndPersistCard, showCard, type CardUpdate, type Turn } from '../turn.ts';

/**
 * Opens one goal's form in place, with the last answer in its fields. Once the month has closed there
 * is only its receipt to read.
 */
export const openCheckIn = (turn: Turn, data: CardData): Promise<CardUpdate> =>
  drawCheckIn(turn, data, draftForForm);

/** The same with the draft that `draftFor` finds, if any. */
export async function drawCheckIn(
  turn: Turn,
  data: CardData,
  draftFor: typeof draftForForm,
): Promise<CardUpdate> {
  const target = parseTarget(data);
  const situation = await readOwnCheckIn(turn.context, turn.actor, target);
  const isClosed = monthState(situation.month, today(turn.context)) === 'closed';
  const receipt = isClosed ? receiptOf(turn, situation) : undefined;
  if (receipt) return showAndPersistCard(receipt);
  await requireOpenMonth(turn.context, target.month);
  const submission = turn.context.newId();
  const draft = await draftFor(turn, situation);
  return showCard(checkInForm({ situation, submission, ...draft, canSave: true }, turn.reader));
}
