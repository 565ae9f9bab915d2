import type { FailReason, RetryReason } from '../../domain/reminders/reminders.ts';
import type { Conversation } from '../storage/stores/people.ts';

/** An Adaptive Card of version 1.5 as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/** Teams shows `summary` in the notification, and screen readers read it aloud. */
export interface CardMessage {
  readonly card: Card;
  readonly summary: string;
}

export type SendFailure = Exclude<
  FailReason,
  'throttled' | 'no-chat' | 'no-such-person' | 'account-disabled' | 'wrong-app-id' | 'no-permission'
>;

/** Failures are returned and not thrown, because a failure concerns only one recipient. */
export type SendResult =
  | { readonly kind: 'sent'; readonly activityId?: string }
  /** Nothing was delivered. Teams allows a retry after `afterMs` milliseconds. */
  | {
      readonly kind: 'retry';
      readonly reason: Exclude<RetryReason, 'awaiting-chat'>;
      readonly afterMs?: number;
    }
  | { readonly kind: 'failed'; readonly reason: SendFailure }
  | { readonly kind: 'unknown' };

/** Sends messages that are not replies. Each call tries only once. */
export interface Messenger {
  send(to: Conversation, message: CardMessage): Promise<SendResult>;
  /** Replaces the content of a message that was sent earlier. */
  update(to: Conversation, activityId: string, message: CardMessage): Promise<SendResult>;
}
