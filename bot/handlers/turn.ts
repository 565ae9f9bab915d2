import type { Actor } from '../../domain/goal/access.ts';
import type { PersonId } from '../../domain/common/ids.ts';
import type { Language } from '../../domain/common/person.ts';
import type { Reader } from '../cards/kit/reader.ts';
import type { CardData } from '../cards/check-in/parse-submit.ts';
import type { CardMessage } from '../ports/messenger.ts';
import type { FollowUp } from '../usecases/check-in/follow-up.ts';
import type { CurrentContext } from '../usecases/shared/current-context.ts';

/** What every handler gets: who acts, as the verified activity says, and how they read. */
export interface Turn {
  readonly context: CurrentContext;
  readonly person: PersonId;
  readonly actor: Actor;
  readonly reader: Reader;
  /** Another reader of the same body, for example after the language was changed. */
  readonly readerOf: (language: Language) => Reader;
  /** Address of the server as people reach it, without a slash at the end. */
  readonly publicUrl: string;
}

/** A button's press. */
export interface ButtonPress {
  readonly verb: string;
  readonly data: CardData;
  /** Id of the message whose button it was. */
  readonly messageId?: string;
}

/** What the card turns into. */
export interface CardUpdate {
  readonly message: CardMessage;
  /** Also rewrite the stored message, so that the card stays so after a reload. */
  readonly persist: boolean;
  /** To be started once the press is answered. */
  readonly follow?: readonly FollowUp[];
}

export const showCard = (message: CardMessage): CardUpdate => ({ message, persist: false });
export const showAndPersistCard = (
  message: CardMessage,
  follow: readonly FollowUp[] = [],
): CardUpdate => ({ message, persist: true, follow });
