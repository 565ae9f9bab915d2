import type { OrganisationId } from '../../../domain/common/ids.ts';
import { bodyPartition, people, personKey } from '../keys.ts';
import { personKind } from '../kinds/person.ts';
import { change, readOne, readRange } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { PeopleStore } from '../stores.ts';
import { auditRow } from './audit.ts';

export function peopleStore(rows: Rows, body: OrganisationId): PeopleStore {
  const partition = bodyPartition(body);
  return {
    get: (id) => readOne(rows, personKind, partition, personKey(id)),
    list: () => readRange(rows, personKind, partition, people),
    save: async (person, version, audit, beside) =>
      rows.write(partition, [
        change(personKind, personKey(person.id), person, version),
        ...(beside
          ? [change(personKind, personKey(beside.value.id), beside.value, beside.version)]
          : []),
        auditRow(audit),
      ]),
  };
}
