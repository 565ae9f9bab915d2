import type { PersonId } from '../../../domain/common/ids.ts';
import type { Instant, Month } from '../../../domain/common/month.ts';
import type { Language, Person } from '../../../domain/common/person.ts';
import type { ChatBarrier } from '../../../domain/reminders/reminders.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface PeopleStore {
  get(id: PersonId): Promise<Versioned<Person> | undefined>;
  list(): Promise<readonly Versioned<Person>[]>;
  /** Writes the row of `unchanged` again, so that a change to that person is a conflict. */
  save(
    person: Person,
    version: string | undefined,
    audit: AuditEntry,
    unchanged?: Versioned<Person>,
  ): Promise<SaveResult>;
}

/** The person's one-to-one chat with the bot, updated on every activity. */
export interface Conversation {
  readonly person: PersonId;
  readonly tenantId?: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly channelId: string;
  /** Ids within the channel, not Entra object ids. */
  readonly botId: string;
  readonly userId: string;
  readonly language?: Language;
  readonly seenAt: Instant;
  readonly welcomedAt?: Instant;
  /** The newest reminder in the chat, rewritten when someone else answers. */
  readonly card?: { readonly activityId: string; readonly month: Month };
  /** Cleared by the person's next activity. */
  readonly unreachable?: ChatBarrier;
}

export interface ConversationStore {
  get(person: PersonId): Promise<Versioned<Conversation> | undefined>;
  list(): Promise<readonly Versioned<Conversation>[]>;
  save(conversation: Conversation, version: string | undefined): Promise<SaveResult>;
}
