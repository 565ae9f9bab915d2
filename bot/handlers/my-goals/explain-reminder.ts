import { CARD_DATA_VERSION } from '../../cards/kit/elements.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { chooseMonth } from '../../usecases/shared/choose-month.ts';
import { onExplainReminder } from '../hand-over/goal-menu.ts';
import type { Turn } from '../handler-types.ts';

/** Handles the command `why`: shows why the person got a reminder in the newest month. */
export async function showReminderReason(turn: Turn): Promise<CardMessage> {
  const { chosen } = await chooseMonth(turn.context, undefined);
  return (await onExplainReminder(turn, { v: CARD_DATA_VERSION, month: chosen.month })).message;
}
