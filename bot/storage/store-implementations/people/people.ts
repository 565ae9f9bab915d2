import type { OrganisationId } from '../../../../domain/common/ids.ts';
import { organisationPartition, peopleRange, personKey } from '../../keys.ts';
import { personRowKind } from '../../row-schemas/person.ts';
import { toRowChange, readRow, readRange } from '../../row-format.ts';
import type { RowStore } from '../../row-store.ts';
import type { PeopleStore } from '../../stores/people.ts';
import { toAuditRow } from '../audit.ts';

export function createPeopleStore(rows: RowStore, organisation: OrganisationId): PeopleStore {
  const partition = organisationPartition(organisation);
  return {
    get: (id) => readRow(rows, personRowKind, partition, personKey(id)),
    list: () => readRange(rows, personRowKind, partition, peopleRange),
    save: async (person, version, audit, unchanged) =>
      rows.write(partition, [
        toRowChange(personRowKind, personKey(person.id), person, version),
        ...(unchanged
          ? [
              toRowChange(
                personRowKind,
                personKey(unchanged.value.id),
                unchanged.value,
                unchanged.version,
              ),
            ]
          : []),
        toAuditRow(audit),
      ]),
  };
}
