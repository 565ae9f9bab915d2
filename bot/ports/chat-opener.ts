import type { PersonId } from '../../domain/common/ids.ts';
import type { FailReason, RetryReason } from '../../domain/reminders/reminders.ts';
import type { Conversation } from '../storage/stores/people.ts';

export type OpenedChat = Pick<
  Conversation,
  'tenantId' | 'conversationId' | 'serviceUrl' | 'channelId' | 'botId' | 'userId'
>;

export type OpenFailure = Extract<
  FailReason,
  | 'not-installed'
  | 'blocked'
  | 'disabled-by-admin'
  | 'gone'
  | 'no-such-person'
  | 'not-authorised'
  | 'rejected'
  | 'unreachable'
>;

export type OpenChatResult =
  | { readonly kind: 'opened'; readonly chat: OpenedChat }
  | {
      readonly kind: 'retry';
      readonly reason: Exclude<RetryReason, 'awaiting-chat'>;
      readonly afterMs?: number;
    }
  | { readonly kind: 'failed'; readonly reason: OpenFailure };

/** Opens the one-to-one chat with a person. Sends no message, so it may be repeated. */
export interface ChatOpener {
  /** Without `serviceUrl`, the public address of Teams is used. */
  readonly open: (person: PersonId, serviceUrl: string | undefined) => Promise<OpenChatResult>;
  /** The chat that Teams created under `conversationId`, for example when the app was installed. */
  readonly chatOf: (
    person: PersonId,
    conversationId: string,
    serviceUrl: string | undefined,
  ) => OpenedChat;
}
