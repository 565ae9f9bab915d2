import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

import type { TableClient, TransactionAction } from '@azure/data-tables';
import { z } from 'zod';

const ROW = z.looseObject({ partitionKey: z.string(), rowKey: z.string() });
type Row = z.infer<typeof ROW>;

type WritableTable = Pick<
  TableClient,
  'tableName' | 'createTable' | 'listEntities' | 'submitTransaction'
>;

/** Limits of a transaction of Azure Tables: 100 rows and 4 MiB, with room for the rest of the request. */
const MOST_ROWS = 100;
const MOST_BYTES = 3 * 2 ** 20;

/** Writes the rows of a backup into an empty table, which it creates. Returns the number of rows. */
export async function restoreTable(client: WritableTable, file: string): Promise<number> {
  await client.createTable();
  for await (const { rowKey } of client.listEntities())
    throw new Error(
      `The table ${client.tableName} has rows already (${rowKey ?? ''}). Restore into a new table and set TABLE_NAME to it.`,
    );
  let rows = 0;
  for await (const batch of batchesOf(readRows(file))) {
    const actions = batch.map((row): TransactionAction => ['create', row]);
    await client.submitTransaction(actions);
    rows += batch.length;
  }
  return rows;
}

async function* readRows(
  file: string,
): AsyncGenerator<{ readonly row: Row; readonly bytes: number }> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) {
    const content: unknown = JSON.parse(line);
    yield { row: ROW.parse(content), bytes: Buffer.byteLength(line) };
  }
}

/** A transaction is of one partition. Backups are in the order of the partitions. */
async function* batchesOf(
  rows: AsyncIterable<{ readonly row: Row; readonly bytes: number }>,
): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  let size = 0;
  for await (const { row, bytes } of rows) {
    const isFull = batch.length === MOST_ROWS || size + bytes > MOST_BYTES;
    if (batch.length > 0 && (isFull || batch[0]?.partitionKey !== row.partitionKey)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += bytes;
  }
  if (batch.length > 0) yield batch;
}
