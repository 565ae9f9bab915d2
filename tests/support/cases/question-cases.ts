import {
  questionAnsweredCard,
  questionCard,
  questionClosedCard,
  questionReceiptCard,
  questionRefusedCard,
  type QuestionCardView,
} from '../../../bot/cards/question.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { aGoal, aQuestion, PEOPLE } from '../fixtures/builders.ts';
import type { CardCase } from './card-cases.ts';
import { goalId, instant } from '../fixtures/ids.ts';

const REPLY = {
  text: 'Peruminen maksaa noin 4 000 euroa.\nSumma on varattu.',
  by: PEOPLE.owner,
  at: instant('2026-03-10T08:00:00.000Z'),
};

export const aQuestionCard = (over: Partial<QuestionCardView> = {}): QuestionCardView => ({
  details: {
    question: aQuestion(),
    goal: aGoal(),
    askedBy: { id: PEOPLE.leader, name: 'Johanna Johtaja' },
  },
  link: { dialog: { kind: 'goal', goal: goalId('palvelutorit') } },
  ...over,
});

export const anAnsweredQuestion = (): QuestionCardView =>
  aQuestionCard({
    details: {
      ...aQuestionCard().details,
      question: aQuestion({ answer: REPLY }),
      answeredBy: { id: PEOPLE.owner, name: 'Aino Omistaja' },
    },
  });

/** Puts `words` in place of every text that a person wrote. */
export const aQuestionCardSaying = (words: string): QuestionCardView =>
  aQuestionCard({
    details: {
      question: aQuestion({ text: words, answer: { ...REPLY, text: words } }),
      goal: aGoal({ name: words }),
      askedBy: { id: PEOPLE.leader, name: words },
      answeredBy: { id: PEOPLE.owner, name: words },
    },
    typed: words,
    notice: 'Huomautus.',
  });

/** Cards about leadership's questions and about the replies to them. */
export const QUESTION_CASES: readonly CardCase[] = [
  ['a question', (reader) => questionCard(aQuestionCard(), reader)],
  [
    'a question with what was typed',
    (reader) =>
      questionCard(
        aQuestionCard({
          typed: 'Peruminen maksaa',
          notice: reader.words.bot.refusal['note-unreadable']({}, reader.format),
        }),
        reader,
      ),
  ],
  ['the receipt of a reply', (reader) => questionReceiptCard(anAnsweredQuestion(), reader)],
  [
    'a question that somebody else answered',
    (reader) =>
      questionClosedCard(
        {
          ...anAnsweredQuestion(),
          typed: 'Selvitän asian.',
          notice: reader.words.bot.refusal['question-answered']({}, reader.format),
        },
        reader,
      ),
  ],
  [
    'a question that was withdrawn',
    (reader) =>
      questionClosedCard(
        aQuestionCard({
          notice: reader.words.bot.refusal['question-withdrawn']({}, reader.format),
        }),
        reader,
      ),
  ],
  [
    'a reply of somebody who may not see the goal',
    (reader) => questionRefusedCard(new Refusal('goal-not-found'), 'Selvitän asian.', reader),
  ],
  ['the reply to a question', (reader) => questionAnsweredCard(anAnsweredQuestion(), reader)],
];
