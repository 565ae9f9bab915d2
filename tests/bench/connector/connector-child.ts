import { join } from 'node:path';

import { startChild } from '../../../infra/local/child-process.ts';
import type { Fault, FaultRates } from './injected-faults.ts';

export type ConnectorMode =
  | { readonly kind: 'free' }
  /** Teams' documented limits: 429 with Retry-After above them. */
  | { readonly kind: 'limits' }
  | { readonly kind: 'chaos'; readonly seed: number; readonly rates: FaultRates };

export interface ConnectorSaw {
  /** How many messages arrived in each chat, whatever was answered. */
  readonly delivered: Readonly<Record<string, number>>;
  readonly messages: number;
  readonly updates: number;
  /** Of the bodies of all requests. */
  readonly bytes: number;
  /** From the first to the last that arrived. */
  readonly ms: number;
  /** The most that arrived within any second. */
  readonly busiestSecond: number;
  readonly faults: Readonly<Record<Fault, number>>;
}

export interface ConnectorChild {
  readonly url: string;
  /** `forget`: it starts counting anew. */
  become(mode: ConnectorMode, options?: { readonly forget?: boolean }): Promise<void>;
  saw(): Promise<ConnectorSaw>;
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
    become: async (mode, { forget = false } = {}) => {
      const asked = new URLSearchParams({ mode: JSON.stringify(mode) });
      if (forget) asked.set('forget', 'yes');
      await fetch(`${url}/control?${asked}`, { method: 'POST' });
    },
    saw: async () => (await (await fetch(`${url}/control`)).json()) as ConnectorSaw,
    stop: () => child.stop(),
  };
}
