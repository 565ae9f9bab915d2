import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';

import type { RowChange, RowStore } from '../../../bot/storage/row-store.ts';

type Call =
  | { readonly verb: 'get'; readonly args: Parameters<RowStore['get']> }
  | { readonly verb: 'range'; readonly args: Parameters<RowStore['range']> }
  | { readonly verb: 'write'; readonly args: Parameters<RowStore['write']> };

/** Calls that ran at the same time. */
type Wave = Call[];

export interface Recording {
  readonly rows: RowStore;
  /** Returns the calls since the last time. */
  take(): readonly Wave[];
}

export function recordCalls(rows: RowStore): Recording {
  let waves: Wave[] = [];
  let running = 0;
  const during = async <Result>(call: Call, work: () => Promise<Result>): Promise<Result> => {
    // A call that starts when no other runs has waited for the results of all before it.
    if (running === 0) waves.push([]);
    waves.at(-1)?.push(call);
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
    }
  };
  return {
    rows: {
      get: (...args) => during({ verb: 'get', args }, () => rows.get(...args)),
      range: (...args) => during({ verb: 'range', args }, () => rows.range(...args)),
      write: (...args) => during({ verb: 'write', args }, () => rows.write(...args)),
      writeForVersions: (...args) =>
        during({ verb: 'write', args }, () => rows.writeForVersions(...args)),
    },
    take: () => {
      const taken = waves;
      waves = [];
      return taken;
    },
  };
}

/** Makes the same calls as directly as `@azure/data-tables` can. Rows are inserted under other keys. */
export async function replayCalls(client: TableClient, waves: readonly Wave[]): Promise<void> {
  const etags = new Map<string, string>();
  for (const wave of waves) await Promise.all(wave.map((call) => replay(client, call, etags)));
}

async function replay(client: TableClient, call: Call, etags: Map<string, string>): Promise<void> {
  switch (call.verb) {
    case 'get': {
      const [partition, key] = call.args;
      try {
        const { etag } = await client.getEntity(partition, key);
        etags.set(key, etag);
      } catch (error) {
        if (!(error instanceof Error && 'statusCode' in error && error.statusCode === 404))
          throw error;
      }
      return;
    }
    case 'range': {
      const [partition, { from, below }, limit] = call.args;
      const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${below}`;
      const found: unknown[] = [];
      for await (const entity of client.listEntities({ queryOptions: { filter } }))
        if (found.push(entity) === limit) break;
      return;
    }
    case 'write': {
      const [partition, changes] = call.args;
      await client.submitTransaction(changes.map((change) => actionOf(partition, change, etags)));
    }
  }
}

function actionOf(
  partitionKey: string,
  change: RowChange,
  etags: ReadonlyMap<string, string>,
): TransactionAction {
  if (change.kind === 'delete') throw new Error('No measured call deletes');
  const row = { ...change.properties, partitionKey };
  if (change.kind === 'insert') return ['create', { ...row, rowKey: `${change.key}:bare` }];
  const etag = etags.get(change.key);
  if (etag === undefined) throw new Error(`${change.key} is updated without having been read`);
  return ['update', { ...row, rowKey: change.key }, 'Replace', { etag }];
}
