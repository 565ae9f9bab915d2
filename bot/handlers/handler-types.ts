import type { Actor } from '../../domain/goal/who-may-do-what.ts';
import type { PersonId } from '../../domain/common/ids.ts';
import type { Language } from '../../domain/common/person.ts';
import type { Reader } from '../cards/kit/reader.ts';
import type { TabPlace } from '../cards/kit/tab-link.ts';
import type { CardData } from '../cards/check-in/parse-submit.ts';
import type { CardMessage } from '../ports/messenger.ts';
import type { FollowUp } from '../usecases/check-in/run-follow-ups.ts';
import type { CurrentContext } from '../usecases/shared/current-settings.ts';

/** One incoming Teams activity. Its sender is the actor, whom the bot has verified. */
export interface Turn {
  readonly context: CurrentContext;
  readonly person: PersonId;
  readonly actor: Actor;
  readonly reader: Reader;
  /** Returns a reader of another language, for example after the person has changed theirs. */
  readonly readerOf: (language: Language) => Reader;
  readonly tab: TabPlace;
}

export interface ButtonPress {
  readonly verb: string;
  readonly data: CardData;
  /** Id of the message that contains the button. */
  readonly messageId?: string;
}

export interface CardUpdate {
  readonly message: CardMessage;
  /** Whether the message in Teams is updated too, so that the new card is still shown after a reload. */
  readonly persist: boolean;
  /** Work that starts after the response has been sent. */
  readonly follow?: readonly FollowUp[];
}

export const showCard = (message: CardMessage): CardUpdate => ({ message, persist: false });
export const showAndPersistCard = (
  message: CardMessage,
  follow: readonly FollowUp[] = [],
): CardUpdate => ({ message, persist: true, follow });
