import type { CardMessage } from '../../ports/messenger.ts';
import type { WaitingList } from '../../views/reminders.ts';
import { clipEscapedText, MAX_NAME_LENGTH } from '../kit/cut-text.ts';
import * as kit from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';
import { describeOutcome } from '../runs/delivery-rows.ts';

const GOALS_SHOWN = 20;

export function waitingListCard(view: WaitingList, reader: Reader): CardMessage {
  const { month, goals } = view;
  const { words, format } = reader;
  const labels = words.bot.reminder.list;
  const name = format.month(month.month);
  const more = goals.length - GOALS_SHOWN;
  const body: readonly kit.CardElement[] = [
    kit.titleText(labels.title(name)),
    kit.textBlock(goals.length === 0 ? labels.none : labels.summary(name, goals.length)),
    kit.subtleText(labels.answerBy(format.dayInWords(month.dueOn))),
    ...goals.slice(0, GOALS_SHOWN).map((one) => row(one, reader)),
    ...(more > 0 ? [kit.subtleText(words.bot.run.more(more))] : []),
  ];
  return kit.cardMessage(reader, labels.summary(name, goals.length), body, [
    kit.executeButton(words.bot.run.newPlan, 'plan-run', { month: month.month }),
  ]);
}

function row(
  { goal, owners, newest }: WaitingList['goals'][number],
  reader: Reader,
): kit.CardElement {
  const labels = reader.words.bot.reminder.list;
  const names = owners
    .map(({ name }) => kit.escapeMarkdown(clipEscapedText(name, MAX_NAME_LENGTH)))
    .join(', ');
  return kit.container(
    [
      kit.textBlock(kit.escapeMarkdown(clipEscapedText(goal.name, MAX_NAME_LENGTH)), {
        weight: 'Bolder',
      }),
      kit.subtleText(labels.owners(names)),
      kit.subtleText(newest ? describeOutcome(newest, reader) : labels.noReminder),
    ],
    { spacing: 'Small' },
  );
}
