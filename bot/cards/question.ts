import { QUESTION_LIMITS } from '../../domain/check-in/question.ts';
import type { Refusal } from '../../domain/common/refusal.ts';
import type { CardMessage } from '../ports/messenger.ts';
import type { QuestionDetails } from '../views/questions.ts';
import * as kit from './kit/elements.ts';
import { noticeCard, describeRefusal } from './kit/refusal-card.ts';
import type { Reader } from './kit/reader.ts';
import { openPageButton } from './kit/open-page-button.ts';
import type { PageLink } from './kit/tab-link.ts';

export interface QuestionCardView {
  readonly details: QuestionDetails;
  readonly link: PageLink;
  /** Text to restore when the card is shown again with a refusal. */
  readonly typed?: string;
  readonly notice?: string;
}

export function questionCard(view: QuestionCardView, reader: Reader): CardMessage {
  const { details, link, typed = '', notice } = view;
  const { question, goal, askedBy } = details;
  const labels = reader.words.bot.questions;
  return kit.cardMessage(
    reader,
    labels.asked(askedBy.name, goal.name),
    [
      ...(notice === undefined ? [] : [kit.warningText(notice)]),
      kit.titleText(kit.escapeMarkdown(goal.name)),
      ...questionBlocks(details, reader),
      {
        type: 'Input.Text',
        id: 'answer',
        label: labels.label,
        isMultiline: true,
        maxLength: QUESTION_LIMITS.answer,
        isRequired: true,
        errorMessage: reader.words.bot.problem.required(''),
        ...(typed !== '' && { value: typed }),
      },
      kit.subtleText(labels.why, { spacing: 'Medium' }),
    ],
    [
      kit.executeButton(labels.send, 'answer-question', {
        goal: goal.id,
        year: question.year,
        question: question.id,
      }),
      openPageButton(reader.words.bot.openInTab, link),
    ],
  );
}

export function questionReceiptCard(
  { details, link }: QuestionCardView,
  reader: Reader,
): CardMessage {
  const labels = reader.words.bot.questions;
  const { goal } = details;
  return kit.cardMessage(
    reader,
    labels.summary(goal.name),
    [
      kit.subtleText(`✓ ${labels.stored}`),
      kit.titleText(kit.escapeMarkdown(goal.name)),
      ...questionBlocks(details, reader),
      ...answerBlocks(details, reader),
    ],
    [openPageButton(reader.words.bot.openInTab, link)],
  );
}

/** Shows the question's current state, and the typed text so that the person can copy it. */
export function questionClosedCard(view: QuestionCardView, reader: Reader): CardMessage {
  const { details, link, typed = '', notice = '' } = view;
  return kit.cardMessage(
    reader,
    notice,
    [
      kit.warningText(notice),
      kit.titleText(kit.escapeMarkdown(details.goal.name)),
      ...questionBlocks(details, reader),
      ...answerBlocks(details, reader),
      ...typedTextBlocks(typed, reader),
    ],
    [openPageButton(reader.words.bot.openInTab, link)],
  );
}

/** A reader who may not see the goal sees only their own typed text, not the question. */
export const questionRefusedCard = (refusal: Refusal, typed: string, reader: Reader): CardMessage =>
  noticeCard(describeRefusal(refusal, reader), reader, {}, typedTextBlocks(typed, reader));

/** Recipient: the person who asked the question. */
export function questionAnsweredCard(
  { details, link }: QuestionCardView,
  reader: Reader,
): CardMessage {
  const { question, goal, answeredBy } = details;
  const labels = reader.words.bot.questions;
  const name = answeredBy?.name ?? '';
  return kit.cardMessage(
    reader,
    labels.reply(name, goal.name),
    [
      kit.titleText(labels.reply(kit.escapeMarkdown(name), kit.escapeMarkdown(goal.name))),
      ...answerBlocks(details, reader),
      kit.headingText(labels.youAsked),
      kit.textBlock(kit.escapeMarkdown(question.text)),
    ],
    [openPageButton(reader.words.bot.openInTab, link)],
  );
}

const typedTextBlocks = (typed: string, { words }: Reader): readonly kit.CardElement[] =>
  typed.trim() === ''
    ? []
    : [kit.headingText(words.bot.questions.youWrote), kit.textBlock(kit.escapeMarkdown(typed))];

const questionBlocks = (
  { question, askedBy }: QuestionDetails,
  reader: Reader,
): readonly kit.CardElement[] => [
  kit.textBlock(kit.escapeMarkdown(question.text)),
  kit.subtleText(
    reader.words.bot.questions.from(
      kit.escapeMarkdown(askedBy.name),
      reader.format.instant(question.askedAt),
    ),
  ),
];

function answerBlocks(
  { question, answeredBy }: QuestionDetails,
  { words, format }: Reader,
): readonly kit.CardElement[] {
  if (!question.answer || !answeredBy) return [];
  const { text: written, at } = question.answer;
  const line = words.bot.questions.answeredBy(
    kit.escapeMarkdown(answeredBy.name),
    format.instant(at),
  );
  return [kit.textBlock(kit.escapeMarkdown(written), { spacing: 'Medium' }), kit.subtleText(line)];
}
