import { request, type IncomingMessage } from 'node:http';
import { aDelivery, anAudit, aRun, MARCH, PEOPLE } from '../../../../support/fixtures/builders.ts';
import { instant } from '../../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';
import { waitUntil } from '../../../../support/drivers/until.ts';

const { owner, facilitator } = PEOPLE;
const at = instant('2026-03-10T08:00:00.000Z');
const run = aRun({ sentBy: facilitator, sentAt: at });

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
  await bot.context.stores.runs.plan(run, [aDelivery()], anAudit());
});
afterEach(() => bot.stop());

/** A minimal client that yields exactly what the server writes. */
async function open(): Promise<{ response: IncomingMessage; events: AsyncGenerator<Json> }> {
  const authorization = `Bearer ${await bot.tokenOf(facilitator)}`;
  const url = `${bot.url}/api/v1/runs/2026-03/${run.id}/events`;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { headers: { authorization, 'accept-encoding': 'br, gzip' } }, resolve)
      .on('error', reject)
      .end();
  });
  return { response, events: eventsIn(response) };
}

async function* eventsIn(response: IncomingMessage): AsyncGenerator<Json> {
  let text = '';
  for await (const part of response.setEncoding('utf8')) {
    text += String(part);
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^event: run\ndata: (.*)$/.exec(block)?.[1];
      const value: unknown = data === undefined ? undefined : JSON.parse(data);
      if (isRecord(value)) yield value;
    }
  }
}

const next = async (events: AsyncGenerator<Json>): Promise<unknown> => (await events.next()).value;

async function change(finished: boolean): Promise<void> {
  const { runs } = bot.context.stores;
  const row = await runs.delivery(MARCH, run.id, owner);
  const sent = aDelivery({ outcome: { kind: 'sent', at } });
  await runs.record(MARCH, sent, row?.version ?? '');
  const found = await runs.get(MARCH, run.id);
  if (finished) await runs.save({ ...run, finishedAt: at }, found?.version ?? '');
}

describe('the events of a run', () => {
  it('come as a stream that proxies must not buffer, starting with the current state', async () => {
    const { response, events } = await open();
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    // Compressed, an event would wait for those after it.
    expect(response.headers).not.toHaveProperty('content-encoding');
    expect(await next(events)).toMatchObject({
      summary: { id: run.id, totals: { planned: 1 } },
      changed: [],
    });
    response.destroy();
  });

  it('then contain the changes, and end with the run', async () => {
    const { events } = await open();
    await next(events);
    await change(true);
    expect(await next(events)).toMatchObject({
      summary: { totals: { planned: 0, sent: 1 }, finishedAt: at },
      changed: [{ person: { id: owner, name: 'Aino Omistaja' }, state: 'sent' }],
    });
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(bot.context.runPollers.size).toBe(0);
  });

  it('are read once for all listeners', async () => {
    const all = await Promise.all([open(), open(), open()]);
    for (const { events } of all) await next(events);
    expect(bot.context.runPollers.size).toBe(1);
    await change(false);
    const news = await Promise.all(all.map(({ events }) => next(events)));
    expect(news.every((one) => isRecord(one) && Array.isArray(one.changed))).toBe(true);
    for (const { response } of all) response.destroy();
  });

  it('are no longer read after the last listener has left', async () => {
    const all = await Promise.all([open(), open()]);
    for (const { events } of all) await next(events);
    for (const { response } of all) response.destroy();
    await waitUntil(() => bot.context.runPollers.size === 0, 'nobody listens any more');
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('are refused with a problem to a person without permission', async () => {
    const response = await bot.call(owner, 'GET', `/runs/2026-03/${run.id}/events`);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'not-allowed' });
  });
});

describe('many streams of a run opened at once', () => {
  /** Opens the streams and resolves to the status of each, when every accepted one has its first event. */
  const openMany = async (count: number) => {
    const opened = await Promise.all(Array.from({ length: count }, open));
    const accepted = opened.filter(({ response }) => response.statusCode === 200);
    await Promise.all(accepted.map(({ events }) => next(events)));
    return opened.map(({ response }) => response);
  };

  it('are few for one person; the others are refused before storage is read', async () => {
    let reads = 0;
    const { stores } = bot.context;
    const { get } = stores.people;
    Object.assign(stores.people, {
      get: (...args: Parameters<typeof get>) => {
        reads += 1;
        return get(...args);
      },
    });
    const responses = await openMany(50);
    const statuses = responses.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    expect(statuses.filter((status) => status === 429)).toHaveLength(46);
    expect(reads).toBe(4);
    expect(responses.find(({ statusCode }) => statusCode === 429)?.headers['retry-after']).toBe(
      '30',
    );
    for (const response of responses) response.destroy();
    await waitUntil(async () => {
      const [again] = await openMany(1);
      again?.destroy();
      return again?.statusCode === 200;
    }, 'a stream is accepted again');
  });

  it('share their first reading', async () => {
    await bot.stop();
    bot = await startHarness({ limits: { personStreams: 30, personInFlight: 30 } });
    await bot.context.stores.runs.plan(run, [aDelivery()], anAudit());
    let readings = 0;
    const { runs } = bot.context.stores;
    const { deliveries } = runs;
    Object.assign(runs, {
      deliveries: async (...args: Parameters<typeof deliveries>) => {
        readings += 1;
        await new Promise((resolve) => setTimeout(resolve, 300));
        return deliveries(...args);
      },
    });
    const responses = await openMany(20);
    expect(responses.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200));
    expect(readings).toBeLessThan(5);
    for (const response of responses) response.destroy();
  });
});
