import type { CardMessage } from '../../ports/messenger.ts';
import type { Why, WhyGoal } from '../../usecases/my-goals/explain-reminder.ts';
import { escapeMarkdown, heading, message, text, title } from '../kit/elements.ts';
import { backToGoals } from '../hand-over/goal-menu.ts';
import type { Reader } from '../kit/reader.ts';

/** The rule, the run and who triggered it, and what the reader has to do with the goals. */
export function whyCard(why: Why, reader: Reader): CardMessage {
  const said = reader.words.bot.handOn.whyCard;
  const { month, run, goals } = why;
  return message(
    reader,
    reader.words.bot.why,
    [
      title(reader.words.bot.why),
      text(run ? sentInWords(run, reader) : said.asked),
      text(said.rule),
      ...(goals.length > 0 ? [heading(said.yours)] : []),
      ...goals.map((goal) => text(inWords(goal, reader), { spacing: 'Small' })),
    ],
    [backToGoals(month, reader)],
  );
}

function sentInWords(run: NonNullable<Why['run']>, { words, format }: Reader): string {
  const by = escapeMarkdown(run.by.name);
  return run.isScheduled
    ? words.bot.reminder.bySchedule(by)
    : words.bot.handOn.whyCard.run(by, format.instant(run.at));
}

function inWords({ name, part, from }: WhyGoal, { words }: Reader): string {
  const said = words.bot.handOn.whyCard;
  const goal = escapeMarkdown(name);
  switch (part) {
    case 'owner':
      return said.owner(goal);
    case 'project-manager':
      return said.projectManager(goal);
    case 'handed':
      return said.handed(goal, escapeMarkdown(from?.name ?? ''));
  }
}
