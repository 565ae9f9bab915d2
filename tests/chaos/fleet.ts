import { join } from 'node:path';

import { createTableClient, ensureTable } from '../../bot/storage/tables/table-client.ts';
import { createTableRowStore } from '../../bot/storage/tables/table-row-store.ts';
import { createStores } from '../../bot/storage/create-stores.ts';
import type { RowStore } from '../../bot/storage/row-store.ts';
import type { Stores } from '../../bot/storage/stores.ts';
import { startChild, type Child, type ChildPlan } from '../../infra/local/child-process.ts';
import {
  buildConnectionString,
  planServer,
  planStorage,
  type StoragePorts,
} from '../../infra/local/process-plans.ts';
import { REPOSITORY_ROOT } from '../../infra/project-paths.ts';
import { chooseFreePort } from '../../infra/local/ports.ts';
import { BODY, FACILITATOR, fillStorage, MONTH } from '../bench/fanout/fill-storage.ts';
import { isRecord, type Json } from '../support/fixtures/json.ts';

/** Several servers on one storage, each a process that can be ended. */
export interface Fleet {
  readonly stores: Stores;
  readonly rows: RowStore;
  /** Addresses of the servers. */
  readonly urls: readonly string[];
  /** By default, the server runs from this source. */
  startServer(index: number, root?: string): Promise<void>;
  /** SIGKILL, like a power cut. */
  killServer(index: number): Promise<void>;
  /** SIGTERM, as a platform ends a server. Resolves with a text that contains the exit code. */
  endServer(index: number): Promise<string>;
  startStorage(): Promise<void>;
  stopStorage(): Promise<void>;
  /** Plans a run for everyone and sends it off; resolves to its id. */
  sendRun(): Promise<string>;
  stop(): Promise<void>;
}

export interface FleetOptions {
  readonly dataDir: string;
  readonly servers: number;
  readonly sendRate: number;
  readonly people: number;
  readonly connectorUrl: string;
  readonly ownersPerGoal?: number;
}

export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const { dataDir, sendRate } = options;
  const ports = { tables: await chooseFreePort(0), queues: await chooseFreePort(0) };
  let storage = await startStorage(dataDir, ports);
  const servers: { readonly port: number; child?: Child }[] = [];
  for (let index = 0; index < options.servers; index += 1)
    servers.push({ port: await chooseFreePort(0) });
  let starts = 0;

  const startServer = async (index: number, root = REPOSITORY_ROOT): Promise<void> => {
    const server = serverAt(servers, index);
    const plan = planServer(dataDir, { port: server.port, demo: false, storage: ports });
    server.child = await started({
      ...plan,
      args: plan.args.map((arg) => join(root, arg)),
      env: { ...plan.env, SEND_RATE: String(sendRate) },
      logFile: join(dataDir, 'logs', `server-${index + 1}-${(starts += 1)}.log`),
    });
  };
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(async ({ child }) => child?.stop()));
    await storage.child.stop();
  };
  try {
    await fillStorage(storage.rows, options.people, options.connectorUrl, options.ownersPerGoal);
    await Promise.all(servers.map((_, index) => startServer(index)));
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    stores: createStores(storage.rows, BODY.id),
    rows: storage.rows,
    urls: servers.map(({ port }) => `http://127.0.0.1:${port}`),
    startServer,
    startStorage: async () => {
      storage = await startStorage(dataDir, ports);
    },
    stopStorage: () => storage.child.stop(),
    killServer: async (index) => {
      const { child } = serverAt(servers, index);
      if (child?.pid !== undefined) process.kill(child.pid, 'SIGKILL');
      await child?.ended;
    },
    endServer: async (index) => {
      const { child } = serverAt(servers, index);
      if (child?.pid === undefined) throw new Error(`Server ${index} does not run`);
      process.kill(child.pid, 'SIGTERM');
      return child.ended;
    },
    sendRun: async () => {
      const url = `http://127.0.0.1:${serverAt(servers, 0).port}`;
      const { token } = await post(`${url}/local/token`, { personId: FACILITATOR.id });
      const planned = await post(`${url}/api/v1/runs`, { month: MONTH }, String(token));
      await post(`${url}/api/v1/runs/${MONTH}/${String(planned.id)}/send`, {}, String(token));
      return String(planned.id);
    },
    stop,
  };
}

export interface Storage {
  readonly child: Child;
  readonly connection: string;
  readonly rows: RowStore;
}

/** Azurite with its data in the folder and the table that the servers use. */
export async function startStorage(dataDir: string, ports?: StoragePorts): Promise<Storage> {
  const at = ports ?? { tables: await chooseFreePort(0), queues: await chooseFreePort(0) };
  const child = await started(planStorage(dataDir, at));
  const connection = buildConnectionString(at);
  const client = createTableClient({ connectionString: connection, tableName: 'Ennuste' });
  await ensureTable(client);
  return { child, connection, rows: createTableRowStore(client) };
}

async function started(plan: ChildPlan): Promise<Child> {
  const child = startChild(plan);
  await Promise.race([
    child.ready,
    child.ended.then((how) => {
      throw new Error(`${child.name} ended (${how}): ${child.lastOutput()}`);
    }),
  ]);
  return child;
}

function serverAt<Server>(servers: readonly Server[], index: number): Server {
  const server = servers[index];
  if (server === undefined) throw new Error(`Server ${index} does not exist`);
  return server;
}

async function post(url: string, body: Json, token = ''): Promise<Json> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!response.ok || !isRecord(answer))
    throw new Error(`${url} responded with ${response.status}: ${JSON.stringify(answer)}`);
  return answer;
}
