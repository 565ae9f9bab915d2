import { parseGoalId, type GoalId } from '../../../domain/common/ids.ts';
import { type FormValues, maxTypedLength } from '../../../domain/check-in/form-fields.ts';
import { parseMonth, type Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { CARD_DATA_VERSION } from '../kit/elements.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import type { AnswerProblem } from '../../../domain/common/problem.ts';
import { cutToLength } from '../kit/cut-text.ts';

/** Data of the pressed button. Clients can change it, so the server only uses it to look up the goal. */
export interface SubmitTarget {
  readonly goal: GoalId;
  readonly month: Month;
  readonly basedOn: number;
  readonly submission: string;
  /** Keys of the contradictions that this person has already confirmed. */
  readonly seenContradictions: readonly string[];
}

export type CardData = Readonly<Record<string, unknown>>;

export const textOrEmpty = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @throws Refusal `unknown-action` when no card of this version could have sent `data`. */
export function parseCardMonth(data: CardData): Month {
  const month = parseMonth(textOrEmpty(data.month));
  if (data.v !== CARD_DATA_VERSION || !month) throw new Refusal('unknown-action');
  return month;
}

export function parseGoalAndMonth(data: CardData): Pick<SubmitTarget, 'goal' | 'month'> {
  const goal = parseGoalId(textOrEmpty(data.goal));
  if (!goal) throw new Refusal('unknown-action');
  return { goal, month: parseCardMonth(data) };
}

export function parseSubmitTarget(data: CardData): SubmitTarget {
  const { basedOn } = data;
  if (typeof basedOn !== 'number' || !Number.isInteger(basedOn) || basedOn < 0)
    throw new Refusal('unknown-action');
  return {
    ...parseGoalAndMonth(data),
    basedOn,
    submission: parseSubmissionId(data),
    seenContradictions: textOrEmpty(data.heard).split(' ').filter(Boolean),
  };
}

export function parseSubmissionId({ submission }: CardData): string {
  if (typeof submission !== 'string' || !/^[\w-]{8,64}$/.test(submission))
    throw new Refusal('unknown-action');
  return submission;
}

/** Far above the limit of every field, so that a text over its limit is still restored in full. */
export const MAX_RESTORED_LENGTH = 4 * ANSWER_LIMITS.explanation;

export const cutToRestorableLength = (typed: string): string =>
  cutToLength(typed, MAX_RESTORED_LENGTH);

/** Returns the values of all text fields, so that the form can be shown again as it was typed. */
export const readTypedValues = (data: CardData): FormValues =>
  Object.fromEntries(textFields(data).map(([id, value]) => [id, cutToRestorableLength(value)]));

/** Returns a problem for each field whose text `readTypedValues` had to cut. */
export const findOverlongValues = (data: CardData): readonly AnswerProblem[] =>
  textFields(data)
    .filter(([, value]) => value !== cutToRestorableLength(value))
    .map(([id]) => ({ field: id, problem: 'too-long', limit: maxTypedLength(id) }));

const textFields = (data: CardData): readonly (readonly [string, string])[] =>
  Object.entries(data).flatMap(([id, value]) =>
    typeof value === 'string' && id.includes('.') ? [[id, value.replace(/\r\n?/g, '\n')]] : [],
  );
