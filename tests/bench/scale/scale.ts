import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';

import { createStores } from '../../../bot/storage/create-stores.ts';
import { createTableClient, ensureTable } from '../../../bot/storage/tables/table-client.ts';
import { createTableRowStore } from '../../../bot/storage/tables/table-row-store.ts';
import { startChild } from '../../../infra/local/child-process.ts';
import { chooseFreePort } from '../../../infra/local/ports.ts';
import { buildConnectionString } from '../../../infra/local/process-plans.ts';
import { createMemoryQueue } from '../../support/fakes/memory-queue.ts';
import { unlimitedSendRate } from '../../support/fakes/unlimited-send-rate.ts';
import { createTestContext } from '../../support/world/test-context.ts';
import { BODY } from '../fanout/fill-storage.ts';
import { median, rounded, tableOf, type TableRow } from '../table.ts';
import { fillGoals } from './fill-goals.ts';
import { OPERATIONS } from './operations.ts';
import { measurePeople } from './people.ts';
import { recordCalls, replayCalls } from './replay-calls.ts';

export interface ScaleOptions {
  readonly goals: readonly number[];
  readonly people: number;
  readonly repeats: number;
  /** Start of the name of the operations to measure. */
  readonly part: string;
}

/** What the product adds to the storage requests that it makes, and how the time grows. */
export async function scale({ goals, people, repeats, part }: ScaleOptions): Promise<void> {
  const lines: TableRow[] = [];
  for (const count of goals) lines.push(...(await measureGoals(count, repeats, part)));
  console.log(tableOf(lines));
  if (people > 0) console.log(tableOf([await measurePeople(people)]));
}

async function measureGoals(
  count: number,
  repeats: number,
  part: string,
): Promise<readonly TableRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ennuste-scale-'));
  const port = await chooseFreePort(0);
  const azurite = startChild({
    name: 'Azurite',
    args: ['tests/bench/scale/azurite-in-memory.ts', String(port)],
    env: { AZURITE_DISABLE_TELEMETRY: '1', APPLICATION_INSIGHTS_NO_STATSBEAT: '1' },
    logFile: join(folder, 'azurite.log'),
  });
  try {
    await azurite.ready;
    const connectionString = buildConnectionString({ tables: port, queues: port });
    const client = createTableClient({
      connectionString,
      tableName: 'Ennuste',
      tryTimeoutMs: 60_000,
    });
    await ensureTable(client);
    const rows = createTableRowStore(client);
    const began = performance.now();
    await fillGoals(rows, count);
    console.error(`${count} goals stored in ${rounded((performance.now() - began) / 1000)} s`);
    const bare = TableClient.fromConnectionString(connectionString, 'Ennuste', {
      allowInsecureConnection: true,
    });
    const recording = recordCalls(rows);
    const context = createTestContext({
      organisation: BODY,
      stores: createStores(recording.rows, BODY.id),
      publicUrl: 'https://ennuste.example.fi',
      messenger: {
        send: async () => ({ kind: 'failed', reason: 'rejected' }),
        update: async () => ({ kind: 'sent' }),
      },
      sendRateLimiter: unlimitedSendRate,
      queue: createMemoryQueue(),
    });
    const lines: TableRow[] = [];
    for (const { name, times, run } of OPERATIONS.filter((one) => one.name.startsWith(part))) {
      const ours: Spent[] = [];
      const theirs: Spent[] = [];
      let requests = 0;
      // The first round warms up both.
      for (let round = 0; round <= times(count, repeats) && round < count; round += 1) {
        recording.take();
        const own = await timed(() =>
          run({ ...context, stores: context.stores.forOneRequest() }, round),
        );
        const calls = recording.take();
        const direct = await timed(() => replayCalls(bare, calls));
        if (round === 0) continue;
        requests = calls.flat().length;
        ours.push(own);
        theirs.push(direct);
      }
      const own = medianOf(ours);
      const direct = medianOf(theirs);
      lines.push({
        operation: name,
        goals: count,
        calls: requests,
        'ours ms': rounded(own.ms, 1),
        'bare ms': rounded(direct.ms, 1),
        ratio: rounded(median(ours.map(({ ms }, at) => ms / (theirs[at]?.ms ?? NaN))), 2),
        'µs/goal': rounded((own.ms * 1000) / count, 1),
        'own CPU ms': rounded(own.cpuMs, 1),
        'bare CPU ms': rounded(direct.cpuMs, 1),
      });
      console.error(tableOf(lines.slice(-1)));
    }
    return lines;
  } finally {
    await azurite.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Spent {
  readonly ms: number;
  /** Of this process, without the emulator's. Other load on the computer changes it little. */
  readonly cpuMs: number;
}

async function timed(work: () => Promise<unknown>): Promise<Spent> {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - began, cpuMs: (user + system) / 1000 };
}

const medianOf = (all: readonly Spent[]): Spent => ({
  ms: median(all.map(({ ms }) => ms)),
  cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
});
