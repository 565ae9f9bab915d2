import { z } from 'zod';
import type { Person } from '../../../domain/common/person.ts';
import { CHAT_BARRIERS } from '../../../domain/reminders/reminders.ts';
import { language, person } from '../../../contract/domain-schemas/person.ts';
import type { FieldSchemas } from '../../../contract/schema-types.ts';
import { instant, month, personId } from '../../../contract/domain-schemas/scalars.ts';
import { columnsFromFields, type RowKind } from '../row-format.ts';
import type { Conversation } from '../stores/people.ts';

export const personRowKind: RowKind<Person> = {
  name: 'person',
  version: 1,
  schema: person,
  columns: ({ id, roles, active }) => ({ person: id, roles: roles.join(' '), active }),
};

export const conversationRowKind: RowKind<Conversation> = {
  name: 'conversation',
  version: 1,
  schema: z.object({
    person: personId,
    tenantId: z.string().exactOptional(),
    conversationId: z.string(),
    serviceUrl: z.string(),
    channelId: z.string(),
    botId: z.string(),
    userId: z.string(),
    language: language.exactOptional(),
    seenAt: instant,
    welcomedAt: z.exactOptional(instant),
    presses: z.array(z.object({ messageId: z.string(), at: instant })).exactOptional(),
    card: z.object({ activityId: z.string(), month }).exactOptional(),
    unreachable: z.enum(CHAT_BARRIERS).exactOptional(),
  } satisfies FieldSchemas<Conversation>),
  columns: columnsFromFields('person', 'seenAt', 'unreachable'),
};
