import { parseGoalId, type GoalId } from '../../../domain/common/ids.ts';
import type { FormValues } from '../../../domain/check-in/form-fields.ts';
import { parseMonth, type Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { CARD_VERSION } from '../kit/elements.ts';

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

/** No field of ours is longer; more is refused before it is looked at. */
const MAX_FIELD_LENGTH = 100_000;

/** What a button carries under a name, when it is text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Refused as `unknown-action`, as below: data that no card of this version sends. */
export function parseCardMonth(data: CardData): Month {
  const month = parseMonth(textOf(data.month));
  if (data.v !== CARD_VERSION || !month) throw new Refusal('unknown-action');
  return month;
}

export function parseTarget(data: CardData): Pick<SubmitTarget, 'goal' | 'month'> {
  const goal = parseGoalId(textOf(data.goal));
  if (!goal) throw new Refusal('unknown-action');
  return { goal, month: parseCardMonth(data) };
}

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

export function parseSubmission({ submission }: CardData): string {
  if (typeof submission !== 'string' || !/^[\w-]{8,64}$/.test(submission))
    throw new Refusal('unknown-action');
  return submission;
}

/** Every field that came as text, for giving it back as it was typed. */
export function typedValues(data: CardData): FormValues {
  const fields = Object.entries(data).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[0].includes('.') && entry[1].length <= MAX_FIELD_LENGTH,
  );
  return Object.fromEntries(fields.map(([id, value]) => [id, value.replace(/\r\n?/g, '\n')]));
}
