import { join } from 'node:path';

import { startChild } from '../../../infra/local/child-process.ts';
import type { Fault, FaultRates } from './injected-faults.ts';

export type ConnectorMode =
  | { readonly kind: 'free' }
  /** Teams' documented limits: 429 with Retry-After above them. */
  | { readonly kind: 'limits' }
  | { readonly kind: 'chaos'; readonly seed: number; readonly rates: FaultRates };

export interface ConnectorStats {
  /** Messages that arrived per chat, whatever the response was. */
  readonly delivered: Readonly<Record<string, number>>;
  readonly messages: number;
  readonly updates: number;
  /** Total size of the request bodies. */
  readonly bytes: number;
  /** Time between the first and the last arrival. */
  readonly ms: number;
  /** Highest number of arrivals within any second. */
  readonly busiestSecond: number;
  readonly faults: Readonly<Record<Fault, number>>;
}

export interface ConnectorChild {
  readonly url: string;
  /** `forget`: resets the counts. */
  setMode(mode: ConnectorMode, options?: { readonly forget?: boolean }): Promise<void>;
  stats(): Promise<ConnectorStats>;
  stop(): Promise<void>;
}

export async function startConnector(dataDir: string): Promise<ConnectorChild> {
  const child = startChild({
    name: 'Connector',
    args: ['tests/bench/connector/connector.ts'],
    env: {},
    logFile: join(dataDir, 'connector.log'),
  });
  const port = await Promise.race([
    child.ready,
    child.ended.then((how) => {
      throw new Error(`The connector ended (${how}): ${child.lastOutput()}`);
    }),
  ]);
  const url = `http://127.0.0.1:${String(port)}`;
  return {
    url,
    setMode: async (mode, { forget = false } = {}) => {
      const query = new URLSearchParams({ mode: JSON.stringify(mode) });
      if (forget) query.set('forget', 'yes');
      await fetch(`${url}/control?${query}`, { method: 'POST' });
    },
    stats: async () => (await (await fetch(`${url}/control`)).json()) as ConnectorStats,
    stop: () => child.stop(),
  };
}
