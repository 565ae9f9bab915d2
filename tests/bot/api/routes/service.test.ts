import type { WorkQueue } from '../../../../bot/ports/work-queue.ts';
import { watchQueueAge } from '../../../../bot/work/queue/watch-queue-age.ts';
import { runTicks } from '../../../../bot/work/periodic-ticks.ts';
import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import { failRows, type FailingRows } from '../../../support/fakes/failing-rows.ts';
import { createMemoryQueue } from '../../../support/fakes/memory-queue.ts';
import { createMemoryRows } from '../../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../../support/fakes/memory-stores.ts';
import { anOrganisation, PEOPLE } from '../../../support/fixtures/builders.ts';
import { objectsIn, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, leader, facilitator } = PEOPLE;

let isQueueDown: boolean;
let bot: Harness;
let api: Api;
let failing: FailingRows;
beforeEach(async () => {
  failing = failRows(createMemoryRows());
  isQueueDown = false;
  const memory = createMemoryQueue();
  const queue: WorkQueue = {
    ...memory,
    size: () => (isQueueDown ? Promise.reject(new Error('down')) : memory.size()),
  };
  bot = await startHarness({
    stores: createMemoryStores(anOrganisation().id, failing.rows),
    queue,
  });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const read = async (): Promise<Json> => (await api('GET', '/service', { as: facilitator })).body;
async function check(name: string): Promise<Json> {
  const { checks } = await read();
  return [...objectsIn(checks)].find((one) => one.check === name) ?? {};
}

it('says what answers and what is turned off', async () => {
  const { server, off } = await read();
  expect(server).toMatchObject({ version: '1.0.0', doesWork: true });
  expect(off).toEqual(['directory', 'presence', 'installer', 'telemetry']);
  expect(await check('tables')).toMatchObject({ state: 'well' });
  expect(await check('queue')).toEqual({ check: 'queue', state: 'well', figure: 0 });
  expect(await check('waiting')).toEqual({ check: 'waiting', state: 'unknown' });
});

it('answers while the queue is down, and says so', async () => {
  isQueueDown = true;
  expect(await check('queue')).toEqual({ check: 'queue', state: 'broken' });
  expect(await check('tables')).toMatchObject({ state: 'well' });
});

it.each([owner, leader])('is closed to those who do not facilitate', async (person) => {
  const { status, body } = await api('GET', '/service', { as: person });
  expect([status, body.code]).toEqual([403, 'not-allowed']);
  expect(JSON.stringify(body)).not.toMatch(/instance|checks/);
});

it('counts the errors of the last hour by their names, and not what people were refused', async () => {
  await api('GET', '/service', { as: owner });
  failing.failWhen(() => true);
  const { status } = await api('GET', '/portfolio', { as: facilitator });
  failing.failWhen(() => false);
  expect(status).toBe(503);
  const events = [...objectsIn((await read()).events)];
  expect(events.find(({ event }) => event === 'outage')).toMatchObject({ level: 'warn', count: 1 });
  expect(events.some(({ event }) => event === 'refused')).toBe(false);
});

it('says when a message has waited for too long, counted from when it was first seen', async () => {
  let now = Date.now();
  const events: string[] = [];
  const queue = createMemoryQueue(() => now);
  const watch = watchQueueAge(
    queue,
    (level, event) => events.push(`${level} ${event}`),
    () => now,
  );
  await queue.put(['job'], 3600);
  await watch();
  expect(await check('waiting')).toMatchObject({ state: 'well', figure: 0 });
  now += 3600_000;
  await watch();
  now += 90_000;
  await watch();
  expect(await check('waiting')).toMatchObject({ state: 'attention', figure: 90 });
  expect(events).toEqual([]);
  now += 300_000;
  await watch();
  expect(await check('waiting')).toMatchObject({ state: 'broken', figure: 390 });
  expect(events).toEqual(['warn queue-behind']);
});

it('says when the scheduled tasks last ran, and not that a failed one did', async () => {
  const { log } = bot.context;
  const run = async (work: () => Promise<void>): Promise<void> => {
    const ticks = runTicks({ log }, [{ name: 'schedule', everyMs: 60_000, work }]);
    await ticks.stop();
  };
  await run(() => Promise.reject(new Error('down')));
  expect(await check('ticks')).toEqual({ check: 'ticks', state: 'unknown' });
  await run(() => Promise.resolve());
  expect(await check('ticks')).toMatchObject({ state: 'well' });
  const events = [...objectsIn((await read()).events)];
  expect(events.map(({ event }) => event)).toContain('tick-fault');
});
