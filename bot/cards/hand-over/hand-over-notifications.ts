import type { CardMessage } from '../../ports/messenger.ts';
import type { HandOverView, WrongPersonReport } from '../../views/hand-over.ts';
import {
  escapeMarkdown,
  executeButton,
  headingText,
  cardMessage,
  subtleText,
  textBlock,
  titleText,
} from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';

/** Recipient: the person who is asked to take over the goal. */
export function handOverRequestCard(view: HandOverView, reader: Reader): CardMessage {
  const { handOver, goal, from } = view;
  const labels = reader.words.bot.handOver.request;
  const name = escapeMarkdown(from.name);
  const ids = {
    month: handOver.month,
    goal: goal.id,
    from: handOver.from,
    askedAt: handOver.askedAt,
  };
  return cardMessage(
    reader,
    labels.summary(from.name, goal.name),
    [
      titleText(escapeMarkdown(goal.name)),
      textBlock(
        handOver.scope === 'month'
          ? labels.month(name, reader.format.month(handOver.month))
          : labels.forGood(name),
      ),
      subtleText(labels.why, { spacing: 'Medium' }),
    ],
    [
      executeButton(labels.accept, 'answer-hand-over', { ...ids, answer: 'accept' }),
      executeButton(labels.decline, 'answer-hand-over', { ...ids, answer: 'decline' }),
    ],
  );
}

/** Recipient: the person who requested the hand-over. */
export function handOverAnsweredCard(view: HandOverView, reader: Reader): CardMessage {
  const { handOver, goal, to } = view;
  const labels = reader.words.bot.handOver.reply;
  const isAccepted = handOver.state === 'accepted';
  const tell = isAccepted ? labels.accepted : labels.declined;
  const month = reader.format.month(handOver.month);
  const taken = handOver.scope === 'month' ? labels.month(month) : labels.forGood;
  return cardMessage(
    reader,
    tell(to.name, goal.name),
    [
      titleText(tell(escapeMarkdown(to.name), escapeMarkdown(goal.name))),
      textBlock(isAccepted ? taken : labels.next),
    ],
    [
      executeButton(reader.words.bot.handOver.back, 'my-goals', { month: handOver.month }),
      ...(isAccepted
        ? []
        : [
            executeButton(reader.words.bot.handOver.handOver, 'hand-over', {
              month: handOver.month,
              goal: goal.id,
            }),
          ]),
    ],
  );
}

/** Recipient: the owner whose deputy has taken over the goal for the month, without a request. */
export function tookOverCard({ handOver, goal, to }: HandOverView, reader: Reader): CardMessage {
  const labels = reader.words.bot.reminder;
  const month = reader.format.month(handOver.month);
  return cardMessage(
    reader,
    labels.tookSummary(to.name, goal.name),
    [
      titleText(labels.tookSummary(escapeMarkdown(to.name), escapeMarkdown(goal.name))),
      textBlock(labels.took(escapeMarkdown(to.name), escapeMarkdown(goal.name), month)),
    ],
    [executeButton(reader.words.bot.handOver.back, 'my-goals', { month: handOver.month })],
  );
}

/** Recipients: the facilitators. */
export function wrongPersonReportCard(report: WrongPersonReport, reader: Reader): CardMessage {
  const { goal, month, by, note } = report;
  const labels = reader.words.bot.handOver.wrongPerson;
  return cardMessage(reader, labels.summary(by.name, goal.name), [
    titleText(escapeMarkdown(goal.name)),
    textBlock(labels.body(escapeMarkdown(by.name), reader.format.month(month))),
    ...(note === ''
      ? [subtleText(labels.noNote)]
      : [headingText(labels.note), textBlock(escapeMarkdown(note))]),
  ]);
}
