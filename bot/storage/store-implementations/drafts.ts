import type { OrganisationId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { draftKey, yearPartition } from '../keys.ts';
import { draftRowKind } from '../row-schemas/draft.ts';
import { toRowChange, readRow } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { DraftStore } from '../stores/check-ins.ts';

export function createDraftStore(rows: RowStore, organisation: OrganisationId): DraftStore {
  const partitionOf = (month: Month): string => yearPartition(organisation, yearOf(month));
  return {
    get: (person, goal, month) =>
      readRow(rows, draftRowKind, partitionOf(month), draftKey(month, goal, person)),
    save: async (draft, version) => {
      const key = draftKey(draft.month, draft.goal, draft.person);
      return rows.write(partitionOf(draft.month), [toRowChange(draftRowKind, key, draft, version)]);
    },
    remove: async (person, goal, month) => {
      const key = draftKey(month, goal, person);
      await rows.write(partitionOf(month), [{ kind: 'delete', key }]);
    },
  };
}
