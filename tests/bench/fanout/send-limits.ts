import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { isFinal } from '../../chaos/findings.ts';
import { startFleet } from '../../chaos/fleet.ts';
import { provideTab } from '../../chaos/provide-tab.ts';
import { runId } from '../../support/fixtures/ids.ts';
import type { Bench } from './bench.ts';
import { TENANT_LIMITS } from '../connector/rate-limits.ts';
import { MONTH } from './fill-storage.ts';
import { requireOneMessageEach } from './send-in-child.ts';
import { rounded, type TableRow } from '../table.ts';

const ALLOWED = TENANT_LIMITS[0]?.most ?? 0;
/** Slightly below the limit: a sliding second includes network jitter. */
const SEND_RATE = ALLOWED - 1;
const SECONDS = 60;
const LOOK_EVERY_MS = 1000;

/** Real servers against a connector with Teams' limits: which share of the limit they use. */
export async function measureLimits(bench: Bench): Promise<readonly TableRow[]> {
  await provideTab();
  const lines: TableRow[] = [];
  for (const servers of [1, 3]) lines.push(await sendByServers(bench, servers));
  return lines;
}

async function sendByServers({ connector, dataDir }: Bench, servers: number): Promise<TableRow> {
  const people = SEND_RATE * SECONDS;
  const own = join(dataDir, `servers-${servers}`);
  mkdirSync(join(own, 'logs'), { recursive: true });
  await connector.setMode({ kind: 'limits' }, { forget: true });
  const fleet = await startFleet({
    dataDir: own,
    servers,
    sendRate: SEND_RATE,
    people,
    connectorUrl: connector.url,
  });
  try {
    const run = runId(await fleet.sendRun());
    for (;;) {
      const rows = await fleet.stores.runs.deliveries(MONTH, run);
      if (rows.every(({ value }) => isFinal(value))) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  } finally {
    await fleet.stop();
  }
  const saw = await connector.stats();
  requireOneMessageEach(saw, people, `${servers} servers`);
  const rate = (saw.messages - 1) / (saw.ms / 1000);
  return {
    [`${people} people, SEND_RATE ${SEND_RATE}`]: `${servers} ${servers === 1 ? 'server' : 'servers'}`,
    'messages/s': rounded(rate, 1),
    'of allowed': rounded(rate / ALLOWED, 3),
    'busiest second': saw.busiestSecond,
    'answered 429': saw.faults.throttled,
  };
}
