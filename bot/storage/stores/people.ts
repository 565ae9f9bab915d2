import type { PersonId } from '../../../domain/common/ids.ts';
import type { Instant, Month } from '../../../domain/common/month.ts';
import type { Language, Person } from '../../../domain/common/person.ts';
import type { ChatBarrier } from '../../../domain/reminders/reminders.ts';
import type { Versioned, Saved } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface PeopleStore {
  get(id: PersonId): Promise<Versioned<Person> | undefined>;
  list(): Promise<readonly Versioned<Person>[]>;
  /**
   * Without a version the person must be new. `beside`: another person who must be as they were read
   * when this one is saved, in the same transaction; their version becomes a new one.
   */
  save(
    person: Person,
    version: string | undefined,
    audit: AuditEntry,
    beside?: Versioned<Person>,
  ): Promise<Saved>;
}

/** The person's one-to-one chat with the bot, renewed on every activity. */
export interface Conversation {
  readonly person: PersonId;
  readonly tenantId?: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly channelId: string;
  /** The bot's and the person's ids in the channel. */
  readonly botId: string;
  readonly userId: string;
  readonly language?: Language;
  readonly seenAt: Instant;
  /** Set once the person was welcomed, so that it happens once. */
  readonly welcomedAt?: Instant;
  /** The newest reminder that was sent there, to be rewritten when somebody else answers. */
  readonly card?: { readonly activityId: string; readonly month: Month };
  /** Why nothing can be sent now; cleared by the person's next activity. */
  readonly unreachable?: ChatBarrier;
}

export interface ConversationStore {
  get(person: PersonId): Promise<Versioned<Conversation> | undefined>;
  list(): Promise<readonly Versioned<Conversation>[]>;
  /** Without a version the conversation must be new. */
  save(conversation: Conversation, version: string | undefined): Promise<Saved>;
}
