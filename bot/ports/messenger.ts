import type { FailReason, RetryReason } from '../../domain/reminders/reminders.ts';
import type { Conversation } from '../storage/stores/people.ts';

/** Adaptive Card 1.5 as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/** A card with the line that the toast and the screen reader say. */
export interface CardMessage {
  readonly card: Card;
  readonly summary: string;
}

/** What became of one sending; a failure is that person's, so it is a value and not thrown. */
export type SendResult =
  | { readonly kind: 'sent'; readonly activityId?: string }
  /** Nothing arrived, and it may be tried again, not before `afterMs` where Teams said so. */
  | {
      readonly kind: 'retry';
      readonly reason: Exclude<RetryReason, 'awaiting-chat'>;
      readonly afterMs?: number;
    }
  /** Nothing arrived, and trying again does not help. */
  | { readonly kind: 'failed'; readonly reason: Exclude<FailReason, 'throttled' | 'no-chat'> }
  /** No certain answer: it may have arrived. */
  | { readonly kind: 'unknown' };

/** Writes to people on our own accord; one try each. Teams itself stays behind this. */
export interface Messenger {
  send(to: Conversation, message: CardMessage): Promise<SendResult>;
  /** Rewrites a message that was sent before, where it stands. */
  update(to: Conversation, activityId: string, message: CardMessage): Promise<SendResult>;
}
