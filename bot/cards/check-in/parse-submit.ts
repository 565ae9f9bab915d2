import { parseGoalId, type GoalId } from '../../../domain/common/ids.ts';
import { type FormValues, longestTyped } from '../../../domain/check-in/form-fields.ts';
import { parseMonth, type Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { CARD_VERSION } from '../kit/elements.ts';
import { LIMITS } from '../../../domain/common/limits.ts';
import type { AnswerProblem } from '../../../domain/common/problem.ts';
import { cutToLength } from '../kit/cut-text.ts';

/** The target that a card's button carries. Untrusted: it only selects what to look up. */
export interface SubmitTarget {
  readonly goal: GoalId;
  readonly month: Month;
  readonly basedOn: number;
  readonly submission: string;
  /** Keys of the contradictions that the person was already asked about. */
  readonly seenContradictions: readonly string[];
}

export type CardData = Readonly<Record<string, unknown>>;

export const textOrEmpty = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Data that no card of this version sends is refused as `unknown-action`. */
export function parseCardMonth(data: CardData): Month {
  const month = parseMonth(textOrEmpty(data.month));
  if (data.v !== CARD_VERSION || !month) throw new Refusal('unknown-action');
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

/** Far above any field's limit, so that text that is too long comes back whole for shortening. */
export const MAX_RESTORED_LENGTH = 4 * LIMITS.explanation;

export const cutToRestorableLength = (typed: string): string =>
  cutToLength(typed, MAX_RESTORED_LENGTH);

/** Every text field, to restore the form as it was typed. */
export const readTypedValues = (data: CardData): FormValues =>
  Object.fromEntries(textFields(data).map(([id, value]) => [id, cutToRestorableLength(value)]));

/** Fields that `typedValues` had to cut. */
export const findOverlongValues = (data: CardData): readonly AnswerProblem[] =>
  textFields(data)
    .filter(([, value]) => value !== cutToRestorableLength(value))
    .map(([id]) => ({ field: id, problem: 'too-long', limit: longestTyped(id) }));

const textFields = (data: CardData): readonly (readonly [string, string])[] =>
  Object.entries(data).flatMap(([id, value]) =>
    typeof value === 'string' && id.includes('.') ? [[id, value.replace(/\r\n?/g, '\n')]] : [],
  );
