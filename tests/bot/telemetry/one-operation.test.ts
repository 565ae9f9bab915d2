import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { createTableClient, ensureTable } from '../../../bot/storage/tables/table-client.ts';
import { createTableStores } from '../../../bot/storage/tables/table-stores.ts';
import { measureQueue } from '../../../bot/work/queue/measure-queue.ts';
import { openStorageQueue } from '../../../bot/work/queue/storage-queue.ts';
import { readOperation } from '../../../bot/telemetry/request-scope.ts';
import { aGoal, anOrganisation, MARCH, PEOPLE } from '../../support/fixtures/builders.ts';
import { recordTelemetry, type RecordedTelemetry } from '../../support/fakes/recorded-telemetry.ts';
import { waitUntil } from '../../support/drivers/until.ts';
import { isRecord } from '../../support/fixtures/json.ts';
import { startAzurite, type Azurite } from '../../support/world/azurite.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

const { owner, facilitator } = PEOPLE;
const ANSWER = {
  'Ennuste vuoden lopussa': 'uncertain',
  'Perustelu lyhyesti': 'Syksyn tila on vielä auki.',
  'Konsepti ja aikataulu': 'done',
  Tapahtumat: 'in-progress',
  'Valmiina / 4 tapahtumaa': '1',
  'Järjestetyt tapahtumat (tapahtumaa, tavoite 4)': '1',
};

let telemetry: RecordedTelemetry;
let azurite: Azurite;
let bot: Harness;
beforeAll(async () => {
  telemetry = recordTelemetry();
  azurite = await startAzurite();
  const { connectionString } = azurite;
  const client = createTableClient({ connectionString, tableName: 'Ennuste' });
  await ensureTable(client);
  bot = await startHarness({
    stores: createTableStores({ client, organisation: anOrganisation().id }),
    queue: measureQueue(await openStorageQueue({ connectionString, queueName: 'ennuste' })),
  });
});
afterAll(async () => {
  await bot.stop();
  await azurite.stop();
  await telemetry.stop();
});

const goalPress = (verb: string) => ({ verb, data: { v: 1, month: MARCH, goal: aGoal().id } });
const traceOf = (id: string) =>
  telemetry.spans().filter((span) => span.spanContext().traceId === id);

/** The newest span of the name. The span of a request ends after its response. */
async function ended(name: string): Promise<ReadableSpan> {
  const find = () => telemetry.spans().findLast((span) => span.name === name);
  await waitUntil(() => find() !== undefined, name);
  return find() ?? fail(`no span ${name}`);
}
const fail = (message: string): never => {
  throw new Error(message);
};

/** The operation of each line that is logged during `act`. */
async function operationsLogged(event: string, act: () => Promise<unknown>): Promise<unknown[]> {
  const operations: unknown[] = [];
  const push = jest.spyOn(bot.logged as unknown[], 'push').mockImplementation((line) => {
    if (isRecord(line) && line.event === event) operations.push(readOperation());
    return 0;
  });
  await act();
  push.mockRestore();
  return operations;
}

it('continues the operation in what follows the response and in the jobs of the queue', async () => {
  await bot.say(owner, 'ohje');
  const planned: unknown = await (await bot.call(facilitator, 'POST', '/runs', {})).json();
  const run = isRecord(planned) ? String(planned.id) : '';
  const sent = await bot.call(facilitator, 'POST', `/runs/${MARCH}/${run}/send`);
  expect([sent.status, await sent.text()]).toEqual([200, expect.any(String)]);
  await bot.settle();
  const request = await ended('POST /api/v1/runs/:month/:run/send');
  const jobs = traceOf(request.spanContext().traceId).filter(({ name }) => name.startsWith('job '));
  expect(jobs.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['job fan-out', 'job deliver']),
  );
});

it('gives a press one id in its trace, its log and its audit row', async () => {
  const form = await bot.press(owner, goalPress('open-check-in'));
  const pressing = form.pressOf('Tallenna', ANSWER);
  const [logged] = await operationsLogged('check-in-stored', () => bot.press(owner, pressing));
  expect(logged).toMatch(/^[0-9a-f]{32}$/);

  const audits = await bot.context.stores.audit(2026);
  expect(audits.find(({ act }) => act === 'check-in')?.correlation).toBe(logged);

  const trace = traceOf(String(logged));
  const http = trace.find(({ name }) => name === 'POST /api/messages');
  const turn = trace.find(({ name }) => name === 'turn press');
  expect(turn?.attributes).toEqual({ 'turn.kind': 'press', 'turn.verb': 'submit-check-in' });
  expect(turn?.parentSpanContext?.spanId).toBe(http?.spanContext().spanId);
  expect(http?.parentSpanContext).toBeUndefined();
  const storage = trace.filter(({ name }) => name.startsWith('tables '));
  expect(storage.map(({ name }) => name)).toContain('tables transaction');
  for (const span of storage)
    expect(span.parentSpanContext?.spanId).toMatch(
      new RegExp(`${turn?.spanContext().spanId}|${http?.spanContext().spanId}`),
    );
});

it('does not join the trace that a client names', async () => {
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00';
  const response = await fetch(`${bot.url}/api/v1/me`, {
    headers: { traceparent, authorization: `Bearer ${await bot.tokenOf(owner)}` },
  });
  await response.text();
  expect(traceOf('4bf92f3577b34da6a3ce929d0e0e4736')).toEqual([]);
  const { attributes } = await ended('GET /api/v1/me');
  expect(attributes['http.response.status_code']).toBe(200);
});

it('counts requests by route, refusals by code, answers and messages', async () => {
  const path = `/goals/ei-ole?month=${MARCH}`;
  const response = await bot.call(facilitator, 'GET', path);
  await response.text();
  const route = { 'http.route': '/api/v1/goals/:goal', 'http.response.status_code': 404 };
  await ended('GET /api/v1/goals/:goal');
  expect(await telemetry.count('http.server.request.duration', route)).toBe(1);
  expect(await telemetry.count('ennuste.refusals', { code: 'goal-not-found' })).toBe(1);
  expect(await telemetry.count('ennuste.answers')).toBe(1);
  expect(
    await telemetry.count('ennuste.messages', { kind: 'send', outcome: 'sent' }),
  ).toBeGreaterThan(0);
});

it('names no person, goal or text in metrics, and no person or text in traces', async () => {
  const ids = [...Object.values(PEOPLE), aGoal().id, 'Syksyn tila'];
  const metrics = JSON.stringify(await telemetry.attributes());
  const traces = JSON.stringify(
    telemetry.spans().map(({ name, attributes, status, events }) => ({
      ...{ name, attributes, status, events },
    })),
  );
  expect(traces).toContain('tables get');
  for (const id of ids) {
    expect(metrics).not.toContain(id);
    expect(traces).not.toContain(id);
  }
});
