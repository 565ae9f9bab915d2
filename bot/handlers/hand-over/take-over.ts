import { parseTarget, textOf, type CardData } from '../../cards/check-in/parse-submit.ts';
import { tookOverOwnCard } from '../../cards/hand-over/taken-over-receipt.ts';
import { takeOver } from '../../usecases/hand-over/take-over.ts';
import { shown, type Answer, type Turn } from '../turn.ts';

/** Of several goals the card's field says which. */
export async function pressTakeOver(turn: Turn, data: CardData): Promise<Answer> {
  const { context, actor, reader } = turn;
  const chosen = textOf(data.deputyGoal);
  const target = parseTarget(chosen === '' ? data : { ...data, goal: chosen });
  return shown(tookOverOwnCard(await takeOver(context, actor, target), target.month, reader));
}
