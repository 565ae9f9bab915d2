import { parseGoalId, type GoalId } from '../../../domain/common/ids.ts';
import { type FormValues, longestTyped } from '../../../domain/check-in/form-fields.ts';
import { parseMonth, type Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { CARD_VERSION } from '../kit/elements.ts';
import { LIMITS } from '../../../domain/common/limits.ts';
import type { AnswerProblem } from '../../../domain/common/problem.ts';
import { startOf } from '../kit/clip.ts';

/** What a card's button says it is about. Nothing here is trusted: it only says what to look up. */
export interface SubmitTarget {
  readonly goal: GoalId;
  readonly month: Month;
  readonly basedOn: number;
  readonly submission: string;
  /** Keys of the contradictions that the person was asked about already. */
  readonly seenContradictions: readonly string[];
}

export type CardData = Readonly<Record<string, unknown>>;

/** What a button carries under a name, when it is text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @throws Refusal `unknown-action` for anything that no card of this version sends */
export function parseTarget(data: CardData): Pick<SubmitTarget, 'goal' | 'month'> {
  const goal = typeof data.goal === 'string' ? parseGoalId(data.goal) : undefined;
  const month = typeof data.month === 'string' ? parseMonth(data.month) : undefined;
  if (data.v !== CARD_VERSION || !goal || !month) throw new Refusal('unknown-action');
  return { goal, month };
}

/** @throws Refusal `unknown-action` */
export function parseSubmitTarget(data: CardData): SubmitTarget {
  const { basedOn } = data;
  if (typeof basedOn !== 'number' || !Number.isInteger(basedOn) || basedOn < 0)
    throw new Refusal('unknown-action');
  return {
    ...parseTarget(data),
    basedOn,
    submission: parseSubmission(data),
    seenContradictions: textOf(data.heard).split(' ').filter(Boolean),
  };
}

/** @throws Refusal `unknown-action` */
export function parseSubmission({ submission }: CardData): string {
  if (typeof submission !== 'string' || !/^[\w-]{8,64}$/.test(submission))
    throw new Refusal('unknown-action');
  return submission;
}

/** Far more than any field takes, so that a text pasted too long comes back whole to be shortened. */
export const LONGEST_GIVEN_BACK = 4 * LIMITS.explanation;

/** What of a typed text is shown again to the person who typed it. */
export const givenBack = (typed: string): string => startOf(typed, LONGEST_GIVEN_BACK);

/** Every field that came as text, for giving it back as it was typed. */
export const typedValues = (data: CardData): FormValues =>
  Object.fromEntries(textFields(data).map(([id, value]) => [id, givenBack(value)]));

/** The fields of which `typedValues` holds only the start. */
export const overlongProblems = (data: CardData): readonly AnswerProblem[] =>
  textFields(data)
    .filter(([, value]) => value !== givenBack(value))
    .map(([id]) => ({ field: id, problem: 'too-long', limit: longestTyped(id) }));

const textFields = (data: CardData): readonly (readonly [string, string])[] =>
  Object.entries(data).flatMap(([id, value]) =>
    typeof value === 'string' && id.includes('.') ? [[id, value.replace(/\r\n?/g, '\n')]] : [],
  );
