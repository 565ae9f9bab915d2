import type { FailReason, RetryReason } from '../../domain/reminders/reminders.ts';
import type { Conversation } from '../storage/stores/people.ts';

/** An Adaptive Card of version 1.5 as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/** `summary` is shown in the Teams notification and read by screen readers. */
export interface CardMessage {
  readonly card: Card;
  readonly summary: string;
}

/** A failure is returned and not thrown, because it concerns only one recipient. */
export type SendResult =
  | { readonly kind: 'sent'; readonly activityId?: string }
  /** Nothing was delivered. `afterMs` is the earliest time at which Teams allows a retry. */
  | {
      readonly kind: 'retry';
      readonly reason: Exclude<RetryReason, 'awaiting-chat'>;
      readonly afterMs?: number;
    }
  | { readonly kind: 'failed'; readonly reason: Exclude<FailReason, 'throttled' | 'no-chat'> }
  | { readonly kind: 'unknown' };

/** Sends messages that are not replies. Each call makes one attempt. */
export interface Messenger {
  send(to: Conversation, message: CardMessage): Promise<SendResult>;
  /** Replaces a sent message in place. */
  update(to: Conversation, activityId: string, message: CardMessage): Promise<SendResult>;
}
