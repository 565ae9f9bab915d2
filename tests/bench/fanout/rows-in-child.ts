import { fork } from 'node:child_process';

import type { RowStore } from '../../../bot/storage/row-store.ts';

type Verb = keyof RowStore;
type Call = { [V in Verb]: { readonly verb: V; readonly args: Parameters<RowStore[V]> } }[Verb];
export interface RowsRequest {
  readonly id: number;
  readonly call: Call;
}
export interface RowsResponse {
  readonly id: number;
  readonly value: unknown;
}

/** Rows in another process, so that their memory does not count in this one. The child ends with this process. */
export async function startRowsInChild(people: number, connectorUrl: string): Promise<RowStore> {
  const child = fork('tests/bench/fanout/rows-child.ts', [String(people), connectorUrl], {
    execArgv: [],
    serialization: 'advanced',
  });
  await new Promise((resolve) => child.once('message', resolve));
  const waiting = new Map<number, (value: unknown) => void>();
  let lastId = 0;
  child.on('message', ({ id, value }: RowsResponse) => {
    waiting.get(id)?.(value);
    waiting.delete(id);
  });
  const ask = (call: Call): Promise<unknown> =>
    new Promise((resolve) => {
      const id = (lastId += 1);
      waiting.set(id, resolve);
      child.send({ id, call } satisfies RowsRequest);
    });
  return {
    get: (...args) => ask({ verb: 'get', args }) as ReturnType<RowStore['get']>,
    range: (...args) => ask({ verb: 'range', args }) as ReturnType<RowStore['range']>,
    write: (...args) => ask({ verb: 'write', args }) as ReturnType<RowStore['write']>,
    writeForVersions: (...args) =>
      ask({ verb: 'writeForVersions', args }) as ReturnType<RowStore['writeForVersions']>,
  };
}
