import type { CardMessage } from '../../ports/messenger.ts';
import type { ReminderReason, ReminderReasonGoal } from '../../views/my-goals.ts';
import { escapeMarkdown, headingText, cardMessage, textBlock, titleText } from '../kit/elements.ts';
import { backToGoalsButton } from '../hand-over/goal-menu.ts';
import type { Reader } from '../kit/reader.ts';

export function reminderReasonCard(reason: ReminderReason, reader: Reader): CardMessage {
  const labels = reader.words.bot.handOver.whyCard;
  const { month, run, goals } = reason;
  return cardMessage(
    reader,
    reader.words.bot.why,
    [
      titleText(reader.words.bot.why),
      textBlock(run ? sentInWords(run, reader) : labels.asked),
      textBlock(labels.rule),
      ...(goals.length > 0 ? [headingText(labels.yours)] : []),
      ...goals.map((goal) => textBlock(goalLine(goal, reader), { spacing: 'Small' })),
    ],
    [backToGoalsButton(month, reader)],
  );
}

function sentInWords(run: NonNullable<ReminderReason['run']>, { words, format }: Reader): string {
  const by = escapeMarkdown(run.by.name);
  return run.isScheduled
    ? words.bot.reminder.bySchedule(by)
    : words.bot.handOver.whyCard.run(by, format.instant(run.at));
}

function goalLine({ name, part, from }: ReminderReasonGoal, { words }: Reader): string {
  const labels = words.bot.handOver.whyCard;
  const goal = escapeMarkdown(name);
  switch (part) {
    case 'owner':
      return labels.owner(goal);
    case 'project-manager':
      return labels.projectManager(goal);
    case 'handed':
      return labels.handed(goal, escapeMarkdown(from?.name ?? ''));
  }
}
