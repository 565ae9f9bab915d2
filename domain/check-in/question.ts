import type { Brand, GoalId, PersonId } from '../common/ids.ts';
import { dayOf, type Day, type Instant, type Year } from '../common/month.ts';

/** Made together with the form, so that a form that is sent twice is stored once. */
export type QuestionId = Brand<'QuestionId'>;

export interface Question {
  readonly id: QuestionId;
  readonly goal: GoalId;
  readonly year: Year;
  readonly text: string;
  readonly askedBy: PersonId;
  readonly askedAt: Instant;
  readonly answer?: Reply;
  readonly withdrawnAt?: Instant;
}

export interface Reply {
  readonly text: string;
  readonly by: PersonId;
  readonly at: Instant;
}

export type QuestionState = 'open' | 'answered' | 'withdrawn';

/** The limits are in UTF-16 units. */
export const QUESTION_LIMITS = { text: 1000, answer: 2000 } as const;

export function parseQuestionId(text: string): QuestionId | undefined {
  return /^[A-Za-z0-9-]{8,64}$/.test(text) ? (text as QuestionId) : undefined;
}

interface QuestionDates {
  readonly askedAt: Instant;
  readonly withdrawnAt?: Instant;
  readonly answer?: Pick<Reply, 'at'>;
}

export function questionState({ answer, withdrawnAt }: QuestionDates): QuestionState {
  if (withdrawnAt !== undefined) return 'withdrawn';
  return answer ? 'answered' : 'open';
}

export function compareOpenFirst(a: QuestionDates, b: QuestionDates): number {
  const [aWaits, bWaits] = [a, b].map((question) => questionState(question) === 'open');
  if (aWaits !== bWaits) return aWaits ? -1 : 1;
  const order = a.askedAt < b.askedAt ? -1 : Number(a.askedAt > b.askedAt);
  return aWaits ? order : -order;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export function questionsAsOf<Asked extends QuestionDates>(
  questions: readonly Asked[],
  day: Day,
  timeZone: string,
): readonly Asked[] {
  const hadHappened = (at: Instant): boolean => dayOf(at, timeZone) <= day;
  return questions
    .filter(({ askedAt }) => hadHappened(askedAt))
    .map((question) => {
      const then: Writable<Asked> = { ...question };
      if (then.answer && !hadHappened(then.answer.at)) delete then.answer;
      if (then.withdrawnAt !== undefined && !hadHappened(then.withdrawnAt)) delete then.withdrawnAt;
      return then;
    });
}
