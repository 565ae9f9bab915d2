import type { OrganisationId } from '../../../domain/common/ids.ts';
import { organisationPartition, peopleRange, personKey } from '../keys.ts';
import { personKind } from '../row-schemas/person.ts';
import { toChange, readRow, readRange } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { PeopleStore } from '../stores/people.ts';
import { auditRow } from './audit.ts';

export function peopleStore(rows: Rows, organisation: OrganisationId): PeopleStore {
  const partition = organisationPartition(organisation);
  return {
    get: (id) => readRow(rows, personKind, partition, personKey(id)),
    list: () => readRange(rows, personKind, partition, peopleRange),
    save: async (person, version, audit, unchanged) =>
      rows.write(partition, [
        toChange(personKind, personKey(person.id), person, version),
        ...(unchanged
          ? [
              toChange(
                personKind,
                personKey(unchanged.value.id),
                unchanged.value,
                unchanged.version,
              ),
            ]
          : []),
        auditRow(audit),
      ]),
  };
}
