import { randomUUID } from 'node:crypto';
import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import {
  assertTransaction,
  withoutVersions,
  type Change,
  type Rows,
  type StoredRow,
  type Versions,
} from '../rows.ts';
import { isAbsent, isConflict } from './table-errors.ts';

/**
 * Tells a row of ours from anyone else's. A request that is tried again because its answer was lost
 * meets the rows of its own first try: that is no conflict, and this mark shows it.
 */
const MARK = 'writeId';

export function createTableRows(client: TableClient): Rows {
  const get: Rows['get'] = async (partition, key) => {
    try {
      return storedRow(await client.getEntity<Record<string, unknown>>(partition, key));
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  };

  /** A conflict may be with our own first try: a witness shows it, and only its version is known then. */
  const versionsAfterAll = async (
    partition: string,
    changes: readonly Change[],
    mark: string,
  ): Promise<Versions | 'conflict'> => {
    const witness =
      changes.find(({ kind }) => kind === 'insert') ??
      changes.find(({ kind }) => kind === 'update');
    const now = witness && (await get(partition, witness.key));
    return now?.properties[MARK] === mark ? new Map([[now.key, now.version]]) : 'conflict';
  };

  const writeForVersions: Rows['writeForVersions'] = async (partition, changes) => {
    assertTransaction(changes);
    const mark = randomUUID();
    try {
      const etags = await submit(
        client,
        changes.map((change) => action(partition, change, mark)),
      );
      return new Map(
        changes.flatMap(({ key }, index) => {
          const etag = etags[index];
          return etag === undefined ? [] : [[key, etag] as const];
        }),
      );
    } catch (error) {
      if (!isConflict(error)) throw error;
      return versionsAfterAll(partition, changes, mark);
    }
  };

  return {
    get,
    range: async (partition, { from, below }, limit) => {
      const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${below}`;
      const found: StoredRow[] = [];
      for await (const entity of client.listEntities<Record<string, unknown>>({
        queryOptions: { filter },
      }))
        if (found.push(storedRow(entity)) === limit) break;
      return found;
    },
    write: withoutVersions(writeForVersions),
    writeForVersions,
  };
}

function action(partitionKey: string, change: Change, mark: string): TransactionAction {
  const at = { partitionKey, rowKey: change.key };
  switch (change.kind) {
    case 'insert':
      return ['create', { ...change.properties, [MARK]: mark, ...at }];
    case 'update': {
      const entity = { ...change.properties, [MARK]: mark, ...at };
      return ['update', entity, 'Replace', { etag: change.version }];
    }
    case 'delete':
      return ['delete', at];
  }
}

/**
 * The new ETags, in the order of the actions. The client throws for a failed member only when it can read
 * the member's body; be sure of the rest.
 */
async function submit(
  client: TableClient,
  actions: TransactionAction[],
): Promise<readonly (string | undefined)[]> {
  const { subResponses } = await client.submitTransaction(actions);
  const statuses = subResponses.map(({ status }) => status);
  if (statuses.length !== actions.length || statuses.some((status) => status >= 300))
    throw new Error(
      `Table storage answered a transaction of ${actions.length} with ${statuses.join(', ')}`,
    );
  return subResponses.map(({ etag }) => etag);
}

function storedRow({
  partitionKey,
  rowKey,
  etag,
  ...properties
}: Readonly<Record<string, unknown>>): StoredRow {
  if (typeof partitionKey !== 'string' || typeof rowKey !== 'string' || typeof etag !== 'string')
    throw new Error('Table storage returned a row without its keys or its ETag');
  return { partition: partitionKey, key: rowKey, version: etag, properties };
}
