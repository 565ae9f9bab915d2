import type { CardMessage } from '../ports/messenger.ts';

export type TeamsEvent =
  | { readonly kind: 'message'; readonly text: string }
  | {
      readonly kind: 'press';
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
      readonly messageId?: string;
    }
  | {
      readonly kind: 'open-dialog' | 'submit-dialog';
      readonly data: Readonly<Record<string, unknown>>;
    }
  /** A search in the message extension. `query` is empty when the extension opens. */
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'installed' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'other' };

/** Sender of an activity whose token has been verified. */
export interface Sender {
  readonly aadObjectId?: string;
  readonly tenantId?: string;
  readonly locale?: string;
  readonly isPersonal: boolean;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly botId: string;
  readonly userId: string;
}

/**
 * Chooses the HTTP response to an activity, which is sent when the handler ends. Messages to the
 * chat are not part of it: they follow the response.
 */
export interface Responder {
  /** Changes the card only for the user who pressed the button. The stored message does not change. */
  updateCard(message: CardMessage): void;
  /** Shows a line below the card. The card and everything typed in it stay. */
  showLineUnderCard(line: string): void;
  openDialog(dialog: Dialog): void;
  showLineInDialog(line: string): void;
  closeDialog(): void;
  /** Shows search results, or the card of a pasted link. An empty list shows no card. */
  showResults(results: readonly SearchResult[]): void;
  showLineInSearch(line: string): void;
}

/** `preview` is the row in the list of results. `message` is what the user inserts into a chat. */
export interface SearchResult {
  readonly message: CardMessage;
  readonly preview: { readonly title: string; readonly text: string };
}

export interface Dialog {
  readonly title: string;
  readonly url: string;
  /** Opens in a browser where the client has no dialogs. */
  readonly fallbackUrl: string;
}

export type HandleTeamsEvent = (
  event: TeamsEvent,
  sender: Sender,
  responder: Responder,
) => Promise<void>;
