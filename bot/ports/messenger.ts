import type { PersonId } from '../../domain/common/ids.ts';
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
  | 'throttled'
  | 'no-chat'
  | 'no-such-person'
  | 'account-disabled'
  | 'wrong-app-id'
  | 'no-permission'
  | 'data-unreadable'
>;

/** Failures are returned and not thrown, because a failure concerns only one recipient. */
export type SendResult =
  | { readonly kind: 'sent'; readonly activityId?: string }
  /** Teams allows a retry after `afterMs` milliseconds. */
  | {
      readonly kind: 'retry';
      readonly reason: Exclude<RetryReason, 'awaiting-chat'>;
      readonly afterMs?: number;
      /** A gateway gave the answer, so the message may have been delivered. */
      readonly mayHaveArrived?: true;
    }
  | { readonly kind: 'failed'; readonly reason: SendFailure }
  | { readonly kind: 'unknown' };

/** Where a chat is. `person` is missing only when the sender of an activity is unknown. */
export type ChatAddress = Pick<
  Conversation,
  'conversationId' | 'serviceUrl' | 'channelId' | 'botId' | 'userId' | 'tenantId'
> & { readonly person?: PersonId; readonly isGroup?: boolean };

/** Each call tries only once. Requests to one chat are sent one after the other, in the order of the calls. */
export interface Messenger {
  send(to: ChatAddress, message: CardMessage): Promise<SendResult>;
  /** Replaces the content of a message that was sent earlier. */
  update(to: ChatAddress, activityId: string, message: CardMessage): Promise<SendResult>;
}
