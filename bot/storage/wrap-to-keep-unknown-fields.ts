import { SHAPE_COLUMN } from './row-format.ts';
import type { RowChange, RowStore, StoredRow, VersionsByKey } from './row-store.ts';

/**
 * Keeps fields that this version of the server does not know, during an upgrade or after a
 * downgrade. Adds the row's shape to its version (ETag). Reads a row of another shape again before
 * it replaces it. See decision 16.
 */
export function wrapToKeepUnknownFields(rows: RowStore): RowStore {
  const complete = async (partition: string, change: RowChange): Promise<RowChange> => {
    if (change.kind !== 'update') return change;
    const { key, properties, keepUnknown } = change;
    const { etag, shape } = partsOf(change.version);
    const update = { kind: change.kind, key, properties, version: etag };
    if (!keepUnknown || shape === properties[SHAPE_COLUMN]) return update;
    const stored = await rows.get(partition, key);
    // If the row has changed in the meantime, the write below returns a conflict.
    return stored?.version === etag ? { ...update, properties: keepUnknown(stored) } : update;
  };
  const writeForVersions: RowStore['writeForVersions'] = async (partition, changes) => {
    const completed = await Promise.all(changes.map((change) => complete(partition, change)));
    const versions = await rows.writeForVersions(partition, completed);
    return versions === 'conflict' ? versions : withShapes(versions, completed);
  };
  return {
    get: async (partition, key) => {
      const row = await rows.get(partition, key);
      return row && withShape(row);
    },
    range: async (...query) => (await rows.range(...query)).map(withShape),
    write: async (partition, changes) =>
      rows.write(
        partition,
        await Promise.all(changes.map((change) => complete(partition, change))),
      ),
    writeForVersions,
  };
}

const withShape = (row: StoredRow): StoredRow => ({
  ...row,
  version: versionOf(row.version, row.properties[SHAPE_COLUMN]),
});

const withShapes = (versions: VersionsByKey, changes: readonly RowChange[]): VersionsByKey =>
  new Map(
    changes.flatMap((change) => {
      const etag = versions.get(change.key);
      return etag === undefined || change.kind === 'delete'
        ? []
        : [[change.key, versionOf(etag, change.properties[SHAPE_COLUMN])] as const];
    }),
  );

const versionOf = (etag: string, shape: unknown): string =>
  typeof shape === 'string' ? `${etag}${SEPARATOR}${shape}` : etag;

/** Stands between ETag and shape. Neither of them can contain this character. */
const SEPARATOR = '~';

function partsOf(version: string): { readonly etag: string; readonly shape: string | undefined } {
  const [etag = '', shape] = version.split(SEPARATOR);
  return { etag, shape };
}
