import type { Month } from '../../../domain/common/month.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { TakeOverResult } from '../../views/hand-over.ts';
import { escapeMarkdown, executeButton, cardMessage, textBlock } from '../kit/elements.ts';
import { backToGoalsButton, confirmationCard } from './goal-menu.ts';
import type { Reader } from '../kit/reader.ts';

export function takenOverReceiptCard(
  taken: TakeOverResult,
  month: Month,
  reader: Reader,
): CardMessage {
  const { words, format } = reader;
  const name = escapeMarkdown(taken.goal.name);
  if (taken.kind === 'answered') {
    const at = format.instant(taken.answer.answeredAt);
    const line = words.bot.reminder.answered(name, escapeMarkdown(taken.by.name), at);
    return confirmationCard(line, month, reader);
  }
  const line = words.bot.reminder.tookOver(name, format.month(month));
  const target = { goal: taken.goal.id, month };
  return cardMessage(
    reader,
    line,
    [textBlock(line)],
    [
      executeButton(words.bot.myGoals.update, 'open-check-in', target, { style: 'positive' }),
      backToGoalsButton(month, reader),
    ],
  );
}
