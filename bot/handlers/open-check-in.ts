import { Refusal } from '../../domain/refusal.ts';
import { checkInForm } from '../cards/check-in-form.ts';
import { parseTarget, type CardData } from '../cards/check-in-submit.ts';
import { demandOpenMonth } from '../usecases/months.ts';
import { readCheckIn } from '../usecases/read-check-in.ts';
import { draftForForm } from './draft-for-form.ts';
import { shown, type Answer, type Turn } from './turn.ts';

/** Opens one goal's form in place, with the last answer in its fields. */
export async function openCheckIn(turn: Turn, data: CardData): Promise<Answer> {
  const target = parseTarget(data);
  const situation = await readCheckIn(turn.context, turn.actor, target);
  if (!situation.mayCheckIn) throw new Refusal('not-allowed');
  await demandOpenMonth(turn.context, target.month);
  const submission = turn.context.newId();
  const draft = await draftForForm(turn, situation);
  return shown(checkInForm({ situation, submission, ...draft, canSave: true }, turn.reader));
}
