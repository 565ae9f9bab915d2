import type { GoalMonthRow } from '../../domain/goal/goal-month-row.ts';
import { createTableClient } from '../../bot/storage/tables/table-client.ts';
import { createTableStores } from '../../bot/storage/tables/table-stores.ts';
import { sendRaw } from '../support/drivers/raw-http.ts';
import { isRecord, type Json } from '../support/fixtures/json.ts';
import { organisationId, goalId, month } from '../support/fixtures/ids.ts';
import { startSystem, type System } from './system.ts';

const KILLS = 4;
/** Enough answers in flight that the kill interrupts one. */
const ANSWERS = 12;

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, 90_000);
afterAll(() => system.stop(), 30_000);

const OWNER = 'Kehittämisjohtaja';
const GOAL = goalId('digitalisaatio');

async function api(path: string, init: RequestInit = {}): Promise<Json> {
  const token = await system.tokenOf('owner', OWNER);
  const response = await fetch(`${system.url}/api/v1${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  });
  const body: unknown = await response.json();
  if (!isRecord(body) || !response.ok)
    throw new Error(`${response.status} ${JSON.stringify(body)}`);
  return body;
}

/** Answers repeatedly, each time with another explanation, until the server is gone. */
async function answerUntilKilled(
  path: string,
  round: number,
  onStored: (count: number) => void,
): Promise<void> {
  for (let count = 0; count < ANSWERS; count += 1) {
    const now = await api(path);
    const answer = isRecord(now.answer) ? now.answer : await lastAnswer();
    const sections = Array.isArray(answer.sections) ? answer.sections.filter(isRecord) : [];
    await api(path, {
      method: 'PUT',
      body: JSON.stringify({
        basedOn: now.revision,
        submission: `kill-${round}-${count}`.padEnd(12, '-'),
        sections: sections.map((one) => ({
          ...one,
          explanation: `Kierros ${round}, vastaus ${count}`,
        })),
      }),
    });
    onStored(count + 1);
  }
}

/** Under this name, a page of the internet could reach the server of a developer. */
it('gives no token to a page of another host', async () => {
  const body = '{"personId":"x"}';
  const head = (host: string): string =>
    `POST /local/token HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
  const { host } = new URL(system.url);
  const answers = [];
  for (const one of ['evil.example', '127.0.0.1.evil.example', 'localhost:1', host])
    answers.push((await sendRaw(system.url, head(one))).status);
  expect(answers).toEqual([421, 421, 404, 404]);
});

async function lastAnswer(): Promise<Json> {
  const goal = await api(`/goals/${GOAL}`);
  const sections = Array.isArray(goal.sections) ? goal.sections.filter(isRecord) : [];
  return { sections: sections.map((one) => one.answer) };
}

it('leaves the old or the new answer, complete in the row and in the history, when killed in the middle', async () => {
  const opened = await api('/months');
  const months = Array.isArray(opened.months) ? opened.months.filter(isRecord) : [];
  const now = month(String(months.at(-1)?.month));
  const path = `/goals/${GOAL}/check-ins/${now}`;
  const client = createTableClient({ connectionString: system.storage, tableName: 'Ennuste' });
  const stores = createTableStores({ client, organisation: organisationId('kuva') });
  const year = Number(now.slice(0, 4));
  const read = async (): Promise<GoalMonthRow | undefined> =>
    (await stores.checkIns.row(now, GOAL))?.value;

  const readStorage = async () => {
    const history = await stores.checkIns.history(year, GOAL);
    const audit = await stores.audit(year);
    return {
      history: history.filter((one) => one.month === now),
      audit: audit.filter(
        (one) => one.act === 'check-in' && one.target === GOAL && one.at >= `${now}-01`,
      ),
    };
  };

  for (let round = 1; round <= KILLS; round += 1) {
    // Some answers are stored and others in flight, one more in each round.
    const answering = new Promise<void>((underWay, failed) => {
      answerUntilKilled(path, round, (count) => {
        if (count === round) underWay();
      }).catch(failed);
    });
    await answering;
    await new Promise((resolve) => setTimeout(resolve, 7 * round));
    const { pid } = system.server;
    if (pid === undefined) throw new Error('The server has no process');
    process.kill(pid, 'SIGKILL');
    await system.server.ended;
    const { row, history, audit } = await settled(read, readStorage);
    expect(history.at(-1)).toEqual(row?.answer);
    expect(history.map((one) => one.revision)).toEqual(history.map((_, index) => index + 1));
    expect(audit).toHaveLength(history.length);

    await system.restartServer();
    const shown = await api(path);
    expect(shown.revision).toBe(row?.answer?.revision ?? 0);
  }
  expect((await read())?.answer?.revision).toBeGreaterThan(0);
}, 120_000);

/** Reads until the dead server's last request has been applied or dropped by storage. */
async function settled<Kept>(
  read: () => Promise<GoalMonthRow | undefined>,
  kept: () => Promise<Kept>,
): Promise<Kept & { readonly row: GoalMonthRow | undefined }> {
  for (;;) {
    const row = await read();
    const rest = await kept();
    const again = await read();
    if (again?.answer?.revision === row?.answer?.revision) return { ...rest, row };
  }
}
