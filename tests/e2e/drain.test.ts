import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startConnector } from '../bench/connector/connector-child.ts';
import { MONTH } from '../bench/fanout/fill-storage.ts';
import { findingsOf, isFinal } from '../chaos/findings.ts';
import { startFleet } from '../chaos/fleet.ts';
import { runId } from '../support/fixtures/ids.ts';
import { isRecord, type Json } from '../support/fixtures/json.ts';
import { startSystem, type System } from './system.ts';

const GOAL = 'digitalisaatio';
const PEOPLE = 80;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('ends with 0 in the middle of a run, and every person gets exactly one message', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'ennuste-drain-'));
  mkdirSync(join(dataDir, 'logs'));
  const connector = await startConnector(dataDir);
  const played = { people: PEOPLE, servers: 2, kills: 0, outages: 0 };
  const fleet = await startFleet({
    ...played,
    dataDir,
    sendRate: 10,
    connectorUrl: connector.url,
  });
  try {
    await connector.setMode({ kind: 'free' });
    const run = runId(await fleet.sendRun());
    const rows = async () =>
      (await fleet.stores.runs.deliveries(MONTH, run)).map(({ value }) => value);
    while (!(await rows()).some(isFinal)) await pause(100);
    const how = await fleet.endServer(0);
    const whenEnded = await rows();
    expect(how).toBe('exit code 0');
    expect(whenEnded.every(isFinal)).toBe(false);
    while (!(await rows()).every(isFinal)) await pause(500);
    const found = findingsOf(await rows(), await connector.stats(), played);
    expect(found.broken).toEqual([]);
    expect(found).toMatchObject({ sent: PEOPLE, duplicates: 0, unknown: 0 });
  } finally {
    await fleet.stop();
    await connector.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 120_000);

describe('while people answer', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem();
  }, 90_000);
  afterAll(() => system.stop(), 30_000);

  async function api(token: string, path: string, init: RequestInit = {}): Promise<Json> {
    const response = await fetch(`${system.url}/api/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    const body: unknown = await response.json();
    if (!isRecord(body) || !response.ok) throw new Error(`${response.status}`);
    return body;
  }

  it('answers what it has begun, ends with 0, and has stored exactly what it acknowledged', async () => {
    const token = await system.tokenOf('owner', 'Kehittämisjohtaja');
    const { months } = await api(token, '/months');
    const last: unknown = Array.isArray(months) ? months.at(-1) : undefined;
    const path = `/goals/${GOAL}/check-ins/${isRecord(last) ? String(last.month) : ''}`;
    const goal = await api(token, `/goals/${GOAL}`);
    const sections = Array.isArray(goal.sections) ? goal.sections.filter(isRecord) : [];
    let acknowledged = Number((await api(token, path)).revision);
    const failures: string[] = [];
    const answering = (async () => {
      while (failures.length === 0)
        try {
          const stored = await api(token, path, {
            method: 'PUT',
            body: JSON.stringify({
              basedOn: acknowledged,
              submission: `drain-${acknowledged}`.padEnd(12, '-'),
              sections: sections.map(({ answer }) => ({
                ...(isRecord(answer) ? answer : {}),
                explanation: `Vastaus ${acknowledged}`,
              })),
            }),
          });
          acknowledged = Number(stored.revision);
        } catch (error) {
          failures.push(String(error));
        }
    })();
    const before = acknowledged;
    while (acknowledged < before + 3) await pause(5);
    const { server } = system;
    if (server.pid === undefined) throw new Error('The server has no process');
    process.kill(server.pid, 'SIGTERM');
    expect(await server.ended).toBe('exit code 0');
    await answering;
    // The first request after the signal finds nobody who listens. None is cut off or refused.
    expect(failures).toEqual(['TypeError: fetch failed']);
    await system.restartServer();
    expect((await api(await system.tokenOf('owner', 'Kehittämisjohtaja'), path)).revision).toBe(
      acknowledged,
    );
  }, 60_000);
});
