import { QUESTION_LIMITS } from '../../domain/check-in/question.ts';
import type { Refusal } from '../../domain/common/refusal.ts';
import type { CardMessage } from '../ports/messenger.ts';
import type { QuestionDetails } from '../views/questions.ts';
import {
  escapeMarkdown,
  execute,
  heading,
  message,
  openUrl,
  subtle,
  text,
  title,
  warning,
  type Element,
} from './kit/elements.ts';
import { noticeCard, refusalInWords } from './kit/refusal-card.ts';
import type { Reader } from './kit/reader-words.ts';

export interface QuestionCardView {
  readonly details: QuestionDetails;
  readonly link: string;
  /** Text to restore when the card comes back with a reason. */
  readonly typed?: string;
  readonly notice?: string;
}

export function questionCard(view: QuestionCardView, reader: Reader): CardMessage {
  const { details, link, typed = '', notice } = view;
  const { question, goal, askedBy } = details;
  const labels = reader.words.bot.questions;
  return message(
    reader,
    labels.asked(askedBy.name, goal.name),
    [
      ...(notice === undefined ? [] : [warning(notice)]),
      title(escapeMarkdown(goal.name)),
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
      subtle(labels.why, { spacing: 'Medium' }),
    ],
    [
      execute(labels.send, 'answer-question', {
        goal: goal.id,
        year: question.year,
        question: question.id,
      }),
      openUrl(reader.words.bot.openInTab, link),
    ],
  );
}

export function questionReceiptCard(
  { details, link }: QuestionCardView,
  reader: Reader,
): CardMessage {
  const labels = reader.words.bot.questions;
  const { goal } = details;
  return message(
    reader,
    labels.summary(goal.name),
    [
      subtle(`✓ ${labels.stored}`),
      title(escapeMarkdown(goal.name)),
      ...questionBlocks(details, reader),
      ...answerBlocks(details, reader),
    ],
    [openUrl(reader.words.bot.openInTab, link)],
  );
}

/**
 * The question can no longer be answered: shows its current state, and the typed text for copying.
 */
export function questionClosedCard(view: QuestionCardView, reader: Reader): CardMessage {
  const { details, link, typed = '', notice = '' } = view;
  return message(
    reader,
    notice,
    [
      warning(notice),
      title(escapeMarkdown(details.goal.name)),
      ...questionBlocks(details, reader),
      ...answerBlocks(details, reader),
      ...typedTextBlocks(typed, reader),
    ],
    [openUrl(reader.words.bot.openInTab, link)],
  );
}

/**
 * For a reader who may not see the goal: shows nothing of the question, only their own typed text.
 */
export const questionRefusedCard = (refusal: Refusal, typed: string, reader: Reader): CardMessage =>
  noticeCard(refusalInWords(refusal, reader), reader, {}, typedTextBlocks(typed, reader));

/** For the person who asked. */
export function questionAnsweredCard(
  { details, link }: QuestionCardView,
  reader: Reader,
): CardMessage {
  const { question, goal, answeredBy } = details;
  const labels = reader.words.bot.questions;
  const name = answeredBy?.name ?? '';
  return message(
    reader,
    labels.reply(name, goal.name),
    [
      title(labels.reply(escapeMarkdown(name), escapeMarkdown(goal.name))),
      ...answerBlocks(details, reader),
      heading(labels.youAsked),
      text(escapeMarkdown(question.text)),
    ],
    [openUrl(reader.words.bot.openInTab, link)],
  );
}

const typedTextBlocks = (typed: string, { words }: Reader): readonly Element[] =>
  typed.trim() === '' ? [] : [heading(words.bot.questions.youWrote), text(escapeMarkdown(typed))];

const questionBlocks = (
  { question, askedBy }: QuestionDetails,
  reader: Reader,
): readonly Element[] => [
  text(escapeMarkdown(question.text)),
  subtle(
    reader.words.bot.questions.from(
      escapeMarkdown(askedBy.name),
      reader.format.instant(question.askedAt),
    ),
  ),
];

function answerBlocks(
  { question, answeredBy }: QuestionDetails,
  { words, format }: Reader,
): readonly Element[] {
  if (!question.answer || !answeredBy) return [];
  const { text: written, at } = question.answer;
  const line = words.bot.questions.answeredBy(escapeMarkdown(answeredBy.name), format.instant(at));
  return [text(escapeMarkdown(written), { spacing: 'Medium' }), subtle(line)];
}
