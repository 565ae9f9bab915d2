import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, type Child } from '../../infra/local/child-process.ts';
import { playgroundPeople } from '../../infra/local/demo-people.ts';
import {
  connectionString,
  playgroundPlan,
  serverPlan,
  storagePlan,
} from '../../infra/local/process-plans.ts';
import { playgroundConfig } from '../../infra/local/playground-config.ts';
import { portOrFree } from '../../infra/local/ports.ts';
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
  const storage = { tables: await portOrFree(0), queues: await portOrFree(0) };
  const port = await portOrFree(0);
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
  await start(storagePlan(dataDir, storage));
  let server = await start(serverPlan(dataDir, { port, demo: true, storage }));
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    storage: connectionString(storage),
    get server() {
      return server;
    },
    startPlayground: async (who) => {
      const configFile = join(dataDir, `playground-${who}.yml`);
      writeFileSync(configFile, playgroundConfig(playgroundPeople[who]));
      const own = await portOrFree(0);
      await start(playgroundPlan(dataDir, { who, port: own, serverPort: port, configFile }));
      return `http://127.0.0.1:${own}/`;
    },
    restartServer: async () => {
      await server.ended;
      server = await start(serverPlan(dataDir, { port, demo: true, storage }));
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
