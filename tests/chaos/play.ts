import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Delivery } from '../../domain/reminders/reminders.ts';
import { startConnector } from '../bench/connector/connector-child.ts';
import { CHAOS_RATES, type FaultRates } from '../bench/connector/injected-faults.ts';
import { MONTH } from '../bench/fanout/fill-storage.ts';
import { runId } from '../support/fixtures/ids.ts';
import { randomFrom } from '../support/fixtures/random.ts';
import { findingsOf, isFinal, type Findings, type Played } from './findings.ts';
import { startFleet, type Fleet } from './fleet.ts';

export interface Script extends Played {
  readonly seed: number;
  readonly sendRate: number;
  readonly rates?: FaultRates;
  /** Time that the servers get once the disturbances are over. */
  readonly settleMs: number;
  readonly log?: (line: string) => void;
}

const LOOK_EVERY_MS = 500;
/** The connector injects faults until everyone has been tried, or for this long. */
const BUSY_MS = 60_000;

/**
 * Sends a run with servers that are killed, storage that goes away, and a connector that injects faults; then lets
 * the system settle. The same seed gives the same disturbances.
 */
export async function play(script: Script): Promise<Findings> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ennuste-chaos-'));
  mkdirSync(join(dataDir, 'logs'));
  const connector = await startConnector(dataDir);
  let fleet: Fleet | undefined;
  try {
    const { seed, rates = CHAOS_RATES } = script;
    await connector.setMode({ kind: 'chaos', seed, rates });
    fleet = await startFleet({ ...script, dataDir, connectorUrl: connector.url });
    const run = await fleet.sendRun();
    await disturb(fleet, script);
    await until(fleet, run, BUSY_MS, hasBegun);
    await connector.setMode({ kind: 'free' });
    const rows = await until(fleet, run, script.settleMs, isFinal);
    return findingsOf(rows, await connector.stats(), script);
  } finally {
    await fleet?.stop();
    await connector.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Kills servers one after the other; half-way, storage goes away and comes back. */
async function disturb(fleet: Fleet, script: Script): Promise<void> {
  const { seed, kills, outages, servers, log: tell = () => undefined } = script;
  const random = randomFrom(seed);
  const acts = Array.from({ length: kills + outages }, (_, index) =>
    index > 0 && index <= outages ? 'outage' : 'kill',
  );
  for (const act of acts) {
    await pause(random.whole(1500, 5000));
    if (act === 'kill') {
      const index = random.whole(0, servers - 1);
      tell(`kill -9 server ${index + 1}`);
      await fleet.killServer(index);
      await pause(random.whole(300, 2000));
      await fleet.startServer(index);
    } else {
      tell('storage stops');
      await fleet.stopStorage();
      await pause(random.whole(2000, 5000));
      await fleet.startStorage();
      tell('storage is back');
    }
  }
}

/** Returns the run's rows once the condition holds for all of them or the time is up. */
async function until(
  fleet: Fleet,
  run: string,
  withinMs: number,
  isSo: (row: Delivery) => boolean,
): Promise<readonly Delivery[]> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await fleet.stores.runs.deliveries(MONTH, runId(run));
    const rows = found.map(({ value }) => value);
    if (rows.every(isSo) || Date.now() > deadline) return rows;
    await pause(LOOK_EVERY_MS);
  }
}

const hasBegun = ({ outcome }: Delivery): boolean =>
  outcome.kind !== 'planned' && outcome.kind !== 'queued';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
