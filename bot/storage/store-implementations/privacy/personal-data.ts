import type { OrganisationId } from '../../../../domain/common/ids.ts';
import type { TrailChange } from '../../../../domain/trail/trail.ts';
import {
  auditsRange,
  conversationsRange,
  draftsRange,
  firstKeyAfter,
  lastPartOfKey,
  organisationPartition,
  remindersPartition,
  snoozesOfYearRange,
  wholePartition,
  yearPartition,
  type KeyRange,
} from '../../keys.ts';
import { auditRowKind } from '../../row-schemas/audit.ts';
import { parseRawRow, parseReadable, toRowChange } from '../../row-format.ts';
import type { StoredRow, TrackedRowStore } from '../../row-store.ts';
import type { PersonalDataStore, RawRow, RowPlace } from '../../stores/privacy/personal-data.ts';

/** Azure returns at most 1000 rows in one response. */
const PAGE = 1000;

export function createPersonalDataStore(
  rows: TrackedRowStore,
  organisation: OrganisationId,
): PersonalDataStore {
  const people = organisationPartition(organisation);
  const partitionOf = (of: RowPlace): string => partitionAt(organisation, of);
  return {
    rows: (of) => readRawPages(rows, partitionOf(of)),
    deleteOwnRows: async (of, person) => {
      let deleted = 0;
      for (const range of [conversationsRange, draftsRange, snoozesOfYearRange])
        for await (const page of pagesOf(rows, partitionOf(of), range))
          for (const { key } of page.filter((row) => lastPartOfKey(row.key) === person)) {
            await rows.write(partitionOf(of), [{ kind: 'delete', key }]);
            deleted += 1;
          }
      return deleted;
    },
    eraseNames: async (person) => {
      let erased = 0;
      for await (const page of pagesOf(rows, people, auditsRange))
        for (const row of page) {
          const [entry] = parseReadable(rows, auditRowKind, [row]);
          if (entry?.value.target !== person || !entry.value.changes?.some(hasName)) continue;
          const value = { ...entry.value, changes: entry.value.changes.map(withoutName) };
          await rows.write(people, [toRowChange(auditRowKind, row.key, value, entry.version)]);
          erased += 1;
        }
      return erased;
    },
  };
}

export function partitionAt(organisation: OrganisationId, of: RowPlace): string {
  if (of === 'people') return organisationPartition(organisation);
  return of === 'reminders' ? remindersPartition(organisation) : yearPartition(organisation, of);
}

const hasName = (change: TrailChange): boolean =>
  (change.kind === 'person-added' && change.name !== undefined) ||
  (change.kind === 'person-name' && change.to !== undefined);

function withoutName(change: TrailChange): TrailChange {
  if (change.kind === 'person-added') return { kind: change.kind, roles: change.roles };
  return change.kind === 'person-name' ? { kind: change.kind } : change;
}

async function* readRawPages(
  rows: TrackedRowStore,
  partition: string,
): AsyncGenerator<readonly RawRow[]> {
  for await (const page of pagesOf(rows, partition, wholePartition))
    yield page.flatMap((row) => parseRawRow(rows, row) ?? []);
}

export async function* pagesOf(
  rows: TrackedRowStore,
  partition: string,
  range: KeyRange,
): AsyncGenerator<readonly StoredRow[]> {
  for (let { from } = range; ;) {
    const page = await rows.range(partition, { ...range, from }, PAGE);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    from = firstKeyAfter(last.key);
  }
}
