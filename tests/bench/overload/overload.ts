import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { yearOf } from '../../../domain/common/month.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { provideTab } from '../../chaos/provide-tab.ts';
import { startFleet, type Fleet } from '../../chaos/fleet.ts';
import { anAudit } from '../../support/fixtures/builders.ts';
import { goalId, questionId } from '../../support/fixtures/ids.ts';
import { MONTH, ownerIds } from '../fanout/fill-storage.ts';
import { rounded, tableOf, type TableRow } from '../table.ts';
import { checkIn, tokenFrom, type Client, type Sent } from './check-in-clients.ts';

const PEOPLE = 400;
const CONCURRENCIES = [2, 4, 8, 16, 32];
const CONCURRENCIES_AFTER = [8, 16];
const SUSTAINED_SECONDS = 10;
const BARE_SECONDS = 5;
const BARE_CONCURRENCY = 4;

/** Offers `rate` check-ins a second to two servers on one Azurite, and compares with the best sustained rate. */
export async function overload({
  seconds,
  rate,
}: {
  readonly seconds: number;
  readonly rate: number;
}): Promise<void> {
  await provideTab();
  const dataDir = mkdtempSync(join(tmpdir(), 'ennuste-overload-'));
  mkdirSync(join(dataDir, 'logs'));
  const fleet = await startFleet({
    dataDir,
    servers: 2,
    sendRate: 40,
    people: PEOPLE,
    // Nobody has a card in Teams that an answer would rewrite.
    connectorUrl: 'http://127.0.0.1:9',
    ownersPerGoal: 1,
  });
  try {
    await measure(fleet, seconds, rate);
  } finally {
    await fleet.stop();
    if (process.env.KEEP !== '1') rmSync(dataDir, { recursive: true });
    else console.log(dataDir);
  }
}

async function measure(fleet: Fleet, seconds: number, rate: number): Promise<void> {
  const clients = await createClients(fleet.urls);
  const all: Sent[] = [];
  const lines: TableRow[] = [];
  const report = (what: string, sent: readonly Sent[], took: number): number => {
    all.push(...sent);
    const accepted = sent.filter(({ status }) => status === 200);
    const perSecond = accepted.length / took;
    lines.push({
      what,
      'accepted/s': rounded(perSecond, 1),
      ...latencies(accepted.map(({ ms }) => ms)),
      ...statusesOf(sent),
    });
    return perSecond;
  };
  await closedLoop(fleet.urls, clients, 4, 3);
  lines.push(await bareWrites(fleet.stores, 'bare, before'));
  let best = 0;
  for (const concurrency of CONCURRENCIES) {
    const sent = await closedLoop(fleet.urls, clients, concurrency, SUSTAINED_SECONDS);
    best = Math.max(best, report(`${concurrency} at once`, sent, SUSTAINED_SECONDS));
  }
  const overloaded = report(
    `${rate}/s offered`,
    await openLoop(fleet.urls, clients, rate, seconds),
    seconds,
  );
  // The emulator gets slower with every row, so the sustained rate is measured on both sides.
  let bestAfter = 0;
  for (const concurrency of CONCURRENCIES_AFTER) {
    const sent = await closedLoop(fleet.urls, clients, concurrency, SUSTAINED_SECONDS);
    bestAfter = Math.max(bestAfter, report(`${concurrency} at once`, sent, SUSTAINED_SECONDS));
  }
  lines.push(await bareWrites(fleet.stores, 'bare, after'));
  console.log(tableOf(lines));
  console.log(
    `accepted at overload: ${rounded(overloaded / best, 2)} of the best sustained rate before, ` +
      `${rounded(overloaded / bestAfter, 2)} of the best after (aim 0.9)`,
  );
  const turned = all.filter(({ status }) => status === 503);
  console.log(
    `turned away: ${turned.length}, without Retry-After: ${turned.filter((one) => !one.retryAfter).length}`,
  );
  await verify(fleet.stores, all);
}

async function createClients(urls: readonly string[]): Promise<readonly Client[]> {
  const clients: Client[] = [];
  for (const [index, person] of ownerIds(PEOPLE).entries())
    clients.push({
      person,
      goal: `tavoite-${index + 1}`,
      tokens: await Promise.all(urls.map((url) => tokenFrom(url, person))),
      revision: 0,
      sent: 0,
      isWaiting: false,
    });
  return clients;
}

async function closedLoop(
  urls: readonly string[],
  clients: readonly Client[],
  concurrency: number,
  seconds: number,
): Promise<readonly Sent[]> {
  const end = performance.now() + seconds * 1000;
  const sent: Sent[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      const client = clients[(next += 1) % clients.length];
      if (client && !client.isWaiting) sent.push(await checkIn(urls, client));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return sent;
}

async function openLoop(
  urls: readonly string[],
  clients: readonly Client[],
  rate: number,
  seconds: number,
): Promise<readonly Sent[]> {
  const began = performance.now();
  const sending: Promise<Sent>[] = [];
  let next = 0;
  while (performance.now() - began < seconds * 1000) {
    const due = ((performance.now() - began) / 1000) * rate;
    while (sending.length < due) {
      let client = clients[(next += 1) % clients.length];
      for (let tries = 0; client?.isWaiting && tries < clients.length; tries += 1)
        client = clients[(next += 1) % clients.length];
      if (!client) throw new Error('There are no clients');
      sending.push(checkIn(urls, client));
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return Promise.all(sending);
}

/** A question and its audit row: the smallest transaction of two rows that the product writes. */
async function bareWrites(stores: Stores, what: string): Promise<TableRow> {
  const end = performance.now() + BARE_SECONDS * 1000;
  const times: number[] = [];
  const worker = async (_: unknown, index: number): Promise<void> => {
    for (let count = 0; performance.now() < end; count += 1) {
      const began = performance.now();
      await stores.questions.save(
        {
          id: questionId(`${what.replaceAll(/\W+/g, '-')}-${index}-${count}`),
          goal: goalId('tavoite-1'),
          year: yearOf(MONTH),
          text: 'x'.repeat(500),
          askedBy: ownerIds(1)[0] ?? fail(),
          askedAt: anAudit().at,
        },
        undefined,
        anAudit(),
      );
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: BARE_CONCURRENCY }, worker));
  return { what, 'accepted/s': rounded(times.length / BARE_SECONDS, 1), ...latencies(times) };
}

/** Every accepted answer is in the history, once, by the owner of its goal. */
async function verify(stores: Stores, all: readonly Sent[]): Promise<void> {
  let lost = 0;
  let wrong = 0;
  let unknown = 0;
  for (const [goal, sent] of Map.groupBy(all, ({ client }) => client.goal)) {
    const history = await stores.checkIns.history(yearOf(MONTH), goalId(goal));
    const stored = new Map<string, number>();
    for (const { submission, answeredBy } of history) {
      stored.set(submission, (stored.get(submission) ?? 0) + 1);
      if (answeredBy !== sent[0]?.client.person) wrong += 1;
    }
    for (const { status, submission } of sent) {
      const times = stored.get(submission) ?? 0;
      if (status === 200 && times !== 1) lost += 1;
      if (status !== 200 && times > 0) unknown += 1;
    }
  }
  console.log(
    `accepted but lost or doubled: ${lost}; wrong author: ${wrong}; stored without a 200: ${unknown}`,
  );
  if (lost > 0 || wrong > 0) throw new Error('Answers were lost or have a wrong author');
}

function latencies(times: readonly number[]): TableRow {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'p99 ms': at(0.99) };
}

function statusesOf(sent: readonly Sent[]): TableRow {
  const counts = Map.groupBy(sent, ({ status }) => status);
  return Object.fromEntries([...counts].map(([status, of]) => [`#${status}`, of.length]));
}

function fail(): never {
  throw new Error('There are no owners');
}
