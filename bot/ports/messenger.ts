import type { FailReason, RetryReason } from '../../domain/reminders/reminders.ts';
import type { Conversation } from '../storage/stores/people.ts';

/** Adaptive Card 1.5 as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/** `summary` is the text of the toast and for screen readers. */
export interface CardMessage {
  readonly card: Card;
  readonly summary: string;
}

/** A failure concerns one recipient, so it is a value and not thrown. */
export type SendResult =
  | { readonly kind: 'sent'; readonly activityId?: string }
  /** Nothing arrived; `afterMs` is the earliest retry that Teams asks for. */
  | {
      readonly kind: 'retry';
      readonly reason: Exclude<RetryReason, 'awaiting-chat'>;
      readonly afterMs?: number;
    }
  /** Nothing arrived, and a retry does not help. */
  | { readonly kind: 'failed'; readonly reason: Exclude<FailReason, 'throttled' | 'no-chat'> }
  /** The message may have arrived. */
  | { readonly kind: 'unknown' };

/** Sends proactive messages, one try each. */
export interface Messenger {
  send(to: Conversation, message: CardMessage): Promise<SendResult>;
  /** Replaces a sent message in place. */
  update(to: Conversation, activityId: string, message: CardMessage): Promise<SendResult>;
}
