import { fork } from 'node:child_process';

import type { Rows } from '../../../bot/storage/rows.ts';

type Verb = keyof Rows;
type Call = { [V in Verb]: { readonly verb: V; readonly args: Parameters<Rows[V]> } }[Verb];
export interface RowsRequest {
  readonly id: number;
  readonly call: Call;
}
export interface RowsResponse {
  readonly id: number;
  readonly value: unknown;
}

/** Rows in another process, so that their memory does not count in this one. The child ends with this process. */
export async function startRowsInChild(people: number, connectorUrl: string): Promise<Rows> {
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
    get: (...args) => ask({ verb: 'get', args }) as ReturnType<Rows['get']>,
    range: (...args) => ask({ verb: 'range', args }) as ReturnType<Rows['range']>,
    write: (...args) => ask({ verb: 'write', args }) as ReturnType<Rows['write']>,
    writeForVersions: (...args) =>
      ask({ verb: 'writeForVersions', args }) as ReturnType<Rows['writeForVersions']>,
  };
}
