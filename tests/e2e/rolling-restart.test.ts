import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  goalKey,
  boardKey,
  historyKey,
  historyRange,
  yearPartition,
} from '../../bot/storage/keys.ts';
import { yearOf } from '../../domain/common/month.ts';
import { startConnector, type ConnectorChild } from '../bench/connector/connector-child.ts';
import { BODY, FACILITATOR, MONTH, ownerIds } from '../bench/fanout/fill-storage.ts';
import { findingsOf, isFinal } from '../chaos/findings.ts';
import { startFleet, type Fleet } from '../chaos/fleet.ts';
import { createNextVersion } from '../chaos/next-version.ts';
import { aSectionAnswer } from '../support/fixtures/builders.ts';
import { goalId, runId } from '../support/fixtures/ids.ts';
import { isRecord, type Json } from '../support/fixtures/json.ts';

const PEOPLE = 150;
/** Slow enough that the run is still going on after the last restart. */
const SEND_RATE = 5;
const PLAYED = { people: PEOPLE, servers: 2, kills: 0, outages: 0 };
const YEAR = yearOf(MONTH);
const PARTITION = yearPartition(BODY.id, YEAR);
const GOAL = goalId('tavoite-1');
const [OWNER] = ownerIds(1);

let dataDir: string;
let connector: ConnectorChild;
let fleet: Fleet;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'ennuste-rolling-'));
  mkdirSync(join(dataDir, 'logs'));
  connector = await startConnector(dataDir);
  await connector.setMode({ kind: 'free' });
  fleet = await startFleet({
    dataDir,
    servers: 2,
    sendRate: SEND_RATE,
    people: PEOPLE,
    connectorUrl: connector.url,
    ownersPerGoal: 1,
  });
}, 60_000);
afterAll(async () => {
  await fleet.stop();
  await connector.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 30_000);

interface Reply {
  readonly status: number;
  readonly body: Json;
}

async function put(server: number, person: string, path: string, content: Json): Promise<Reply> {
  const send = async (method: string, to: string, body: Json, token = ''): Promise<Reply> => {
    const response = await fetch(`${fleet.urls[server]}${to}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    return { status: response.status, body: isRecord(answer) ? answer : {} };
  };
  const { body } = await send('POST', '/local/token', { personId: person });
  return send('PUT', `/api/v1${path}`, content, String(body.token));
}

let revision = 0;
const answered: Json[] = [];

/** The owner answers through the server, and once more through the other, as after a lost response. */
async function answer(server: number, more: Json = {}): Promise<void> {
  const content = {
    basedOn: revision,
    submission: `rolling-${revision}`,
    sections: [aSectionAnswer({ explanation: `Vastaus ${revision + 1}` })],
    ...more,
  };
  const path = `/goals/${GOAL}/check-ins/${MONTH}`;
  const first = await put(server, String(OWNER), path, content);
  expect(first).toMatchObject({ status: 200, body: { revision: revision + 1 } });
  revision += 1;
  if (more.mood === undefined)
    expect(await put(1 - server, String(OWNER), path, content)).toMatchObject({
      status: 200,
      body: { revision },
    });
  const told = await stored(historyKey(GOAL, MONTH, revision));
  const board = await stored(boardKey(MONTH, GOAL));
  expect(isRecord(board) && board.answer).toEqual(told);
  expect(isRecord(told) && told.mood).toBe(more.mood);
  answered.push({ revision, answeredBy: OWNER, submission: content.submission, ...more });
}

async function saveGoal(server: number, over: Json): Promise<void> {
  const found = await fleet.stores.goals.get(YEAR, GOAL);
  if (!found) throw new Error('The goal is gone');
  const { body: _body, year: _year, archived: _archived, ...goal } = found.value;
  const { status } = await put(server, FACILITATOR.id, `/register/${YEAR}/goals/${GOAL}`, {
    goal: { ...goal, ...over },
    version: found.version,
  });
  expect(status).toBe(200);
}

async function restart(server: number, root?: string): Promise<void> {
  expect(await fleet.endServer(server)).toBe('exit code 0');
  await fleet.startServer(server, root);
}

const contentOf = (properties: Json | undefined): unknown =>
  JSON.parse(String(properties?.['data0']));
const stored = async (key: string): Promise<unknown> =>
  contentOf((await fleet.rows.get(PARTITION, key))?.properties);

it('restarts server by server into the next version and back while people answer and a run goes on', async () => {
  const next = createNextVersion(join(dataDir, 'next'));
  const run = runId(await fleet.sendRun());
  const rows = async () =>
    (await fleet.stores.runs.deliveries(MONTH, run)).map(({ value }) => value);
  for (const server of [0, 1]) await answer(server);

  await restart(1, next);
  // Only one of them reads the new field. The other refuses it rather than lose what it says.
  const path = `/goals/${GOAL}/check-ins/${MONTH}`;
  const refused = await put(0, String(OWNER), path, {
    basedOn: revision,
    submission: 'refused-1',
    sections: [aSectionAnswer()],
    mood: 'glad',
  });
  expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  await answer(1, { mood: 'glad' });
  await answer(0);
  await answer(1, { mood: 'sad' });
  await saveGoal(1, { legalBasis: 'Kuntalaki 115 §' });
  await saveGoal(0, { name: 'Uusi nimi' });
  expect(await stored(goalKey(GOAL))).toMatchObject({
    name: 'Uusi nimi',
    legalBasis: 'Kuntalaki 115 §',
  });

  await restart(0, next);
  await answer(0, { mood: 'calm' });
  await answer(1);

  await restart(1);
  await saveGoal(1, { description: 'Takaisin edelliseen' });
  for (const server of [0, 1, 0, 1]) await answer(server);
  expect((await rows()).every(isFinal)).toBe(false);

  while (!(await rows()).every(isFinal)) await new Promise((resolve) => setTimeout(resolve, 300));
  const found = findingsOf(await rows(), await connector.stats(), PLAYED);
  expect(found).toMatchObject({ duplicates: 0, lost: 0, deniedButArrived: 0 });
  expect(found.sentAndArrived).toBe(found.sent);
  // On a busy computer a response may come too late to be believed. The owner who answered gets no card.
  expect(found.sent).toBeGreaterThan(PEOPLE - 5);
  const deliveries = await fleet.rows.range(`${BODY.id}:reminders`, {
    from: 'delivery:',
    below: 'delivery;',
  });
  const claimedBy = deliveries.map(({ properties }) => contentOf(properties));
  expect(claimedBy).toContainEqual(expect.objectContaining({ claimedBy: 'next' }));
  expect(claimedBy).toContainEqual(expect.not.objectContaining({ claimedBy: 'next' }));

  const history = await fleet.rows.range(PARTITION, historyRange(GOAL));
  const told = history.map(({ properties }) => contentOf(properties));
  expect(told).toMatchObject(answered);
  expect(await stored(goalKey(GOAL))).toMatchObject({
    name: 'Uusi nimi',
    description: 'Takaisin edelliseen',
    legalBasis: 'Kuntalaki 115 §',
  });
  const audit = await fleet.stores.audit(YEAR);
  expect(audit.filter(({ act }) => act === 'check-in')).toHaveLength(answered.length);
}, 150_000);
