import {
  parseGoalAndMonth,
  textOrEmpty,
  type CardData,
} from '../../cards/check-in/parse-submit.ts';
import { takenOverReceiptCard } from '../../cards/hand-over/taken-over-receipt.ts';
import { takeOver } from '../../usecases/hand-over/take-over.ts';
import { showCard, type CardUpdate, type Turn } from '../handler-types.ts';

/** If the card lists several goals, its field `deputyGoal` contains the chosen goal's id. */
export async function onTakeOver(turn: Turn, data: CardData): Promise<CardUpdate> {
  const { context, actor, reader } = turn;
  const chosen = textOrEmpty(data.deputyGoal);
  const target = parseGoalAndMonth(chosen === '' ? data : { ...data, goal: chosen });
  return showCard(
    takenOverReceiptCard(await takeOver(context, actor, target), target.month, reader),
  );
}
