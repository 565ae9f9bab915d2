import { randomUUID } from 'node:crypto';
import { odata, RestError, type TableClient, type TransactionAction } from '@azure/data-tables';
import {
  assertValidTransaction,
  wrapWriteWithoutVersions,
  type RowChange,
  type RowStore,
  type StoredRow,
  type VersionsByKey,
} from '../row-store.ts';
import { isRowMissing, isConflict, requestTable } from './table-errors.ts';

/**
 * Id of the write that saved the row last. The client retries a write whose response was lost. This
 * column reveals that the retry conflicts only with the first attempt of the same write.
 */
const WRITE_ID = 'writeId';

/** An answer without a body says too little to be a conflict. */
const PRECONDITION_FAILED = 412;

/** Without a page size, Azure sends this many rows even when fewer are wanted. */
const MAX_PAGE_SIZE = 1000;

export function createTableRowStore(client: TableClient): RowStore {
  const get: RowStore['get'] = async (partition, key) => {
    try {
      return await requestTable(async () =>
        storedRow(await client.getEntity<Record<string, unknown>>(partition, key)),
      );
    } catch (error) {
      if (isRowMissing(error)) return undefined;
      throw error;
    }
  };

  /** If this write conflicts only with its own first attempt, returns the version of one of its rows. */
  const versionsIfOwnWrite = async (
    partition: string,
    changes: readonly RowChange[],
    writeId: string,
  ): Promise<VersionsByKey | 'conflict'> => {
    const sample =
      changes.find(({ kind }) => kind === 'insert') ??
      changes.find(({ kind }) => kind === 'update');
    const current = sample && (await get(partition, sample.key));
    return current?.properties[WRITE_ID] === writeId
      ? new Map([[current.key, current.version]])
      : 'conflict';
  };

  const writeForVersions: RowStore['writeForVersions'] = async (partition, changes) => {
    assertValidTransaction(changes);
    // Azure would match `*` and the empty text with every row, and answer 400 to other malformed ETags.
    if (changes.some((change) => change.kind === 'update' && !isTableETag(change.version)))
      return 'conflict';
    const writeId = randomUUID();
    try {
      const etags = await requestTable(() =>
        submit(
          client,
          changes.map((change) => action(partition, change, writeId)),
        ),
      );
      return new Map(
        changes.flatMap(({ key }, index) => {
          const etag = etags[index];
          return etag === undefined ? [] : [[key, etag] as const];
        }),
      );
    } catch (error) {
      if (!isConflict(error)) throw error;
      return versionsIfOwnWrite(partition, changes, writeId);
    }
  };

  return {
    get,
    range: (partition, { from, below }, limit) =>
      requestTable(async () => {
        const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${below}`;
        const found: StoredRow[] = [];
        const pages = client
          .listEntities<Record<string, unknown>>({ queryOptions: { filter } })
          .byPage({ maxPageSize: Math.min(limit ?? MAX_PAGE_SIZE, MAX_PAGE_SIZE) });
        for await (const page of pages) {
          found.push(...page.map(storedRow));
          if (limit !== undefined && found.length >= limit) return found.slice(0, limit);
        }
        return found;
      }),
    write: wrapWriteWithoutVersions(writeForVersions),
    writeForVersions,
  };
}

const isTableETag = (version: string): boolean => /^W\/"datetime'[^"'*\s]+'"$/.test(version);

function action(partitionKey: string, change: RowChange, writeId: string): TransactionAction {
  const at = { partitionKey, rowKey: change.key };
  switch (change.kind) {
    case 'insert':
      return ['create', { ...change.properties, [WRITE_ID]: writeId, ...at }];
    case 'update': {
      const entity = { ...change.properties, [WRITE_ID]: writeId, ...at };
      return ['update', entity, 'Replace', { etag: change.version }];
    }
    case 'delete':
      return ['delete', at];
  }
}

/** Checks all status codes, because the client throws only for an error that it can parse. */
async function submit(
  client: TableClient,
  actions: TransactionAction[],
): Promise<readonly (string | undefined)[]> {
  const { subResponses } = await client.submitTransaction(actions);
  const statuses = subResponses.map(({ status }) => status);
  const failed = statuses.find((status) => status >= 300);
  if (failed !== undefined || statuses.length !== actions.length) {
    const message = `Table storage answered a transaction of ${actions.length} with ${statuses.join(', ')}`;
    // With its status, a busy table is told from a fault.
    throw failed !== undefined && failed !== PRECONDITION_FAILED
      ? new RestError(message, { statusCode: failed })
      : new Error(message);
  }
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
