import type { OrganisationId } from '../../../../domain/common/ids.ts';
import { organisationPartition, conversationKey, conversationsRange } from '../../keys.ts';
import { conversationRowKind } from '../../row-schemas/person.ts';
import { toRowChange, readRow, readRange } from '../../row-format.ts';
import type { RowStore } from '../../row-store.ts';
import type { ConversationStore } from '../../stores/people.ts';

export function createConversationStore(
  rows: RowStore,
  organisation: OrganisationId,
): ConversationStore {
  const partition = organisationPartition(organisation);
  return {
    get: (person) => readRow(rows, conversationRowKind, partition, conversationKey(person)),
    list: () => readRange(rows, conversationRowKind, partition, conversationsRange),
    save: async (conversation, version) => {
      const key = conversationKey(conversation.person);
      return rows.write(partition, [toRowChange(conversationRowKind, key, conversation, version)]);
    },
  };
}
