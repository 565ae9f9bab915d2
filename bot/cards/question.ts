import { QUESTION_LIMITS } from '../../domain/check-in/question.ts';
import type { Refusal } from '../../domain/common/refusal.ts';
import type { CardMessage } from '../ports/messenger.ts';
import type { QuestionNews } from '../usecases/questions/question-access.ts';
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
import type { Reader } from './kit/reader.ts';

export interface QuestionCardView {
  readonly news: QuestionNews;
  /** Address of the goal's page in the tab. */
  readonly link: string;
  /** What was typed, when it comes back with a reason. */
  readonly typed?: string;
  readonly notice?: string;
}

/** The question to those who answer for the goal, with room for the answer. */
export function questionCard(view: QuestionCardView, reader: Reader): CardMessage {
  const { news, link, typed = '', notice } = view;
  const { question, goal, askedBy } = news;
  const said = reader.words.bot.questions;
  return message(
    reader,
    said.asked(askedBy.name, goal.name),
    [
      ...(notice === undefined ? [] : [warning(notice)]),
      title(escapeMarkdown(goal.name)),
      ...asked(news, reader),
      {
        type: 'Input.Text',
        id: 'answer',
        label: said.label,
        isMultiline: true,
        maxLength: QUESTION_LIMITS.answer,
        isRequired: true,
        errorMessage: reader.words.bot.problem.required(''),
        ...(typed !== '' && { value: typed }),
      },
      subtle(said.why, { spacing: 'Medium' }),
    ],
    [
      execute(said.send, 'answer-question', {
        goal: goal.id,
        year: question.year,
        question: question.id,
      }),
      openUrl(reader.words.bot.openInTab, link),
    ],
  );
}

/** What the card turns into once the question is answered. */
export function questionReceiptCard({ news, link }: QuestionCardView, reader: Reader): CardMessage {
  const said = reader.words.bot.questions;
  const { goal } = news;
  return message(
    reader,
    said.summary(goal.name),
    [
      subtle(`✓ ${said.stored}`),
      title(escapeMarkdown(goal.name)),
      ...asked(news, reader),
      ...answered(news, reader),
    ],
    [openUrl(reader.words.bot.openInTab, link)],
  );
}

/** It is no longer to be answered: what stands now, and what was typed, so that it can be copied. */
export function questionClosedCard(view: QuestionCardView, reader: Reader): CardMessage {
  const { news, link, typed = '', notice = '' } = view;
  return message(
    reader,
    notice,
    [
      warning(notice),
      title(escapeMarkdown(news.goal.name)),
      ...asked(news, reader),
      ...answered(news, reader),
      ...written(typed, reader),
    ],
    [openUrl(reader.words.bot.openInTab, link)],
  );
}

/** For somebody who may not see the goal: nothing of the question, only what they typed themselves. */
export const questionRefusedCard = (refusal: Refusal, typed: string, reader: Reader): CardMessage =>
  noticeCard(refusalInWords(refusal, reader), reader, {}, written(typed, reader));

/** What whoever asked hears. */
export function questionAnsweredCard(
  { news, link }: QuestionCardView,
  reader: Reader,
): CardMessage {
  const { question, goal, answeredBy } = news;
  const said = reader.words.bot.questions;
  const name = answeredBy?.name ?? '';
  return message(
    reader,
    said.reply(name, goal.name),
    [
      title(said.reply(escapeMarkdown(name), escapeMarkdown(goal.name))),
      ...answered(news, reader),
      heading(said.youAsked),
      text(escapeMarkdown(question.text)),
    ],
    [openUrl(reader.words.bot.openInTab, link)],
  );
}

const written = (typed: string, { words }: Reader): readonly Element[] =>
  typed.trim() === '' ? [] : [heading(words.bot.questions.youWrote), text(escapeMarkdown(typed))];

const asked = ({ question, askedBy }: QuestionNews, reader: Reader): readonly Element[] => [
  text(escapeMarkdown(question.text)),
  subtle(
    reader.words.bot.questions.from(
      escapeMarkdown(askedBy.name),
      reader.format.instant(question.askedAt),
    ),
  ),
];

function answered(
  { question, answeredBy }: QuestionNews,
  { words, format }: Reader,
): readonly Element[] {
  if (!question.answer || !answeredBy) return [];
  const { text: written, at } = question.answer;
  const line = words.bot.questions.answeredBy(escapeMarkdown(answeredBy.name), format.instant(at));
  return [text(escapeMarkdown(written), { spacing: 'Medium' }), subtle(line)];
}
