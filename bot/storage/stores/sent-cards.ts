import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Instant, Year } from '../../../domain/common/month.ts';
import type { SaveResult, Versioned } from './versioned.ts';

export const SENT_CARD_KINDS = ['question', 'wrong-person'] as const;

/** When the card was last sent. One row for a kind, goal, sender and receiver. */
export interface SentCard {
  readonly kind: (typeof SENT_CARD_KINDS)[number];
  readonly year: Year;
  readonly goal: GoalId;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly sentAt: Instant;
}

export type SentCardKey = Omit<SentCard, 'sentAt'>;

export interface SentCardStore {
  get(card: SentCardKey): Promise<Versioned<SentCard> | undefined>;
  save(card: SentCard, version: string | undefined): Promise<SaveResult>;
  remove(card: SentCardKey): Promise<void>;
}
