import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, type Child } from '../../infra/local/child-process.ts';
import { playgroundPeople } from '../../infra/local/demo-people.ts';
import {
  buildConnectionString,
  planPlayground,
  planServer,
  planStorage,
} from '../../infra/local/process-plans.ts';
import { buildPlaygroundConfig } from '../../infra/local/playground-config.ts';
import { chooseFreePort } from '../../infra/local/ports.ts';
import { isRecord } from '../support/fixtures/json.ts';

/** The product as started by `npm run local`, with its own ports and data. */
export interface System {
  readonly url: string;
  readonly storage: string;
  readonly server: Child;
  /** Starts a playground in which the demo person uses Teams; resolves to its address. */
  startPlayground(who: 'owner' | 'facilitator'): Promise<string>;
  /** Restarts the server on the same data after it ended. */
  restartServer(): Promise<void>;
  /** A bearer token of the first demo person with the role. */
  tokenOf(role: string, name?: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startSystem(): Promise<System> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ennuste-e2e-'));
  mkdirSync(join(dataDir, 'logs'));
  const storage = { tables: await chooseFreePort(0), queues: await chooseFreePort(0) };
  const port = await chooseFreePort(0);
  const children: Child[] = [];
  const start = async (plan: Parameters<typeof startChild>[0]): Promise<Child> => {
    const child = startChild(plan);
    children.push(child);
    await Promise.race([
      child.ready,
      child.ended.then((how) => {
        throw new Error(`${child.name} ended (${how}): ${child.lastOutput()}`);
      }),
    ]);
    return child;
  };
  await start(planStorage(dataDir, storage));
  let server = await start(planServer(dataDir, { port, demo: true, storage }));
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    storage: buildConnectionString(storage),
    get server() {
      return server;
    },
    startPlayground: async (who) => {
      const configFile = join(dataDir, `playground-${who}.yml`);
      writeFileSync(configFile, buildPlaygroundConfig(playgroundPeople[who]));
      const own = await chooseFreePort(0);
      await start(planPlayground(dataDir, { who, port: own, serverPort: port, configFile }));
      return `http://127.0.0.1:${own}/`;
    },
    restartServer: async () => {
      await server.ended;
      server = await start(planServer(dataDir, { port, demo: true, storage }));
    },
    tokenOf: async (role, name) => {
      const people: unknown = await (await fetch(`${url}/local/people`)).json();
      const person = (Array.isArray(people) ? people.filter(isRecord) : []).find(
        (one) =>
          Array.isArray(one.roles) &&
          one.roles.includes(role) &&
          (name === undefined || one.name === name),
      );
      const response = await fetch(`${url}/local/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ personId: person?.id }),
      });
      const answer: unknown = await response.json();
      return isRecord(answer) ? String(answer.token) : '';
    },
    stop: async () => {
      for (const child of children.toReversed()) await child.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
