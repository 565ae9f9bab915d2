import type { PersonId } from '../../../domain/common/ids.ts';
import type { Instant, Month } from '../../../domain/common/month.ts';
import type { Language, Person } from '../../../domain/common/person.ts';
import type { ChatBarrier } from '../../../domain/reminders/reminders.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface PeopleStore {
  get(id: PersonId): Promise<Versioned<Person> | undefined>;
  list(): Promise<readonly Versioned<Person>[]>;
  /** Returns `conflict` also if somebody has changed the person in `unchanged`. */
  save(
    person: Person,
    version: string | undefined,
    audit: AuditEntry,
    unchanged?: Versioned<Person>,
  ): Promise<SaveResult>;
}

/** The person's one-to-one chat with the bot. Each activity of the person updates this row. */
export interface Conversation {
  readonly person: PersonId;
  readonly tenantId?: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly channelId: string;
  /** `botId` and `userId` are ids within the channel, not Entra object ids. */
  readonly botId: string;
  readonly userId: string;
  readonly language?: Language;
  readonly seenAt: Instant;
  readonly welcomedAt?: Instant;
  /** The newest presses of buttons, so that a delayed rewriting never replaces a newer card. */
  readonly presses?: readonly CardPress[];
  /** The newest reminder in the chat. The bot updates this card when somebody else answers. */
  readonly card?: { readonly activityId: string; readonly month: Month };
  /** Why messages do not reach the person. The person's next activity clears this field. */
  readonly unreachable?: ChatBarrier;
}

export interface CardPress {
  readonly messageId: string;
  readonly at: Instant;
}

export interface ConversationStore {
  get(person: PersonId): Promise<Versioned<Conversation> | undefined>;
  list(): Promise<readonly Versioned<Conversation>[]>;
  save(conversation: Conversation, version: string | undefined): Promise<SaveResult>;
}
