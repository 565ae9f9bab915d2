import type { PersonId } from '../common/ids.ts';
import type { Instant, Year } from '../common/month.ts';

export const RETENTION_KINDS = [
  /** Drafts of answers and postponed reminders. */
  'drafts',
  /** Reminder runs with their deliveries. */
  'deliveries',
  /** Chats of people who have left. */
  'conversations',
  /** Entries of who did what. */
  'events',
  /** Goals, answers, questions and hand-overs. */
  'years',
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** How many years after the year of the data they are kept. A kind that is missing is kept for ever. */
export type RetentionYears = Partial<Readonly<Record<RetentionKind, number>>>;

export interface Retention {
  readonly years: RetentionYears;
  readonly keptBy: PersonId;
  readonly keptAt: Instant;
}

/** Last year’s goals are still in use when a year begins. */
export const MIN_YEARS: Readonly<Record<RetentionKind, number>> = {
  drafts: 1,
  deliveries: 1,
  conversations: 1,
  events: 1,
  years: 2,
};
export const MAX_YEARS = 50;

export interface Expiry {
  readonly kind: RetentionKind;
  /** Data of earlier years are deleted. */
  readonly before: Year;
}

export const expiriesIn = (years: RetentionYears, thisYear: Year): readonly Expiry[] =>
  RETENTION_KINDS.flatMap((kind) => {
    const kept = years[kind];
    return kept === undefined ? [] : [{ kind, before: thisYear - kept }];
  });
