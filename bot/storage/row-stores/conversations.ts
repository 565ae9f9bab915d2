import type { OrganisationId } from '../../../domain/common/ids.ts';
import { bodyPartition, conversationKey, conversations } from '../keys.ts';
import { conversationKind } from '../kinds/person.ts';
import { change, readOne, readRange } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { ConversationStore } from '../stores.ts';

export function conversationStore(rows: Rows, body: OrganisationId): ConversationStore {
  const partition = bodyPartition(body);
  return {
    get: (person) => readOne(rows, conversationKind, partition, conversationKey(person)),
    list: () => readRange(rows, conversationKind, partition, conversations),
    save: async (conversation, version) => {
      const key = conversationKey(conversation.person);
      return rows.write(partition, [change(conversationKind, key, conversation, version)]);
    },
  };
}
