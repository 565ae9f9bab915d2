import { ensureTable, createTableClient } from '../../../bot/storage/tables/table-client.ts';
import { openStorageQueue } from '../../../bot/work/queue/storage-queue.ts';
import { createTableStores } from '../../../bot/storage/tables/table-stores.ts';
import {
  aGoal,
  anOrganisation,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { goalId, instant } from '../../support/fixtures/ids.ts';
import { failRows, type FailingRows } from '../../support/fakes/failing-rows.ts';
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import {
  startStorageProxy,
  type StorageProxy,
  type StorageTrouble,
} from '../../support/fakes/storage-proxy.ts';
import type { PressedButton } from '../../support/drivers/card-driver.ts';
import { startAzurite, type Azurite } from '../../support/world/azurite.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

const { owner, projectManager, facilitator } = PEOPLE;
const GOAL = aGoal().id;
const PATH = `/goals/${GOAL}/check-ins/${MARCH}`;
const BODY = {
  basedOn: 0,
  submission: 'abcdef12-0000-4000-8000-000000000001',
  sections: [aSectionAnswer()],
};
const ANSWER = {
  'Ennuste vuoden lopussa': 'will-be-met',
  'Konsepti ja aikataulu': 'done',
  Tapahtumat: 'in-progress',
};
const NOTHING_LOST = 'Mitään ei ole kadonnut';

const button = (verb: string, more: PressedButton['data'] = {}): PressedButton => ({
  verb,
  data: { v: 1, month: MARCH, goal: GOAL, ...more },
});

async function call(bot: Harness, method: string, path: string, body?: unknown) {
  const response = await bot.call(owner, method, path, body);
  const json = (await response.json()) as Record<string, unknown>;
  return { status: response.status, retryAfter: response.headers.get('retry-after'), json };
}

describe('while storage is in trouble', () => {
  let azurite: Azurite;
  let proxy: StorageProxy;
  let bot: Harness;
  beforeAll(async () => {
    azurite = await startAzurite();
    proxy = await startStorageProxy(azurite.connectionString);
    const client = createTableClient({
      connectionString: proxy.connectionString,
      tableName: 'Ennuste',
      tryTimeoutMs: 300,
    });
    await ensureTable(client);
    bot = await startHarness({
      stores: createTableStores({ client, organisation: anOrganisation().id }),
      queue: await openStorageQueue({
        connectionString: proxy.connectionString,
        queueName: 'ennuste',
        timeoutMs: 1000,
      }),
      sendTimeoutMs: 1000,
    });
  });
  afterAll(async () => {
    await bot.stop();
    await proxy.stop();
    await azurite.stop();
  });
  afterEach(() => {
    proxy.troubleTables(undefined);
    proxy.troubleQueues(undefined);
  });
  /** An answer is kept for a second, so the one before the trouble may still be given. */
  const readiness = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const response = await fetch(`${bot.url}/readyz`);
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const missing = (...parts: readonly string[]) => ({
    status: 503,
    body: { status: 'not ready', missing: parts },
  });

  it.each<StorageTrouble>(['down', 'busy', 'throttled', 'slow'])(
    'the API, a press and a message say that nothing is lost, and work again afterwards: %s',
    async (trouble) => {
      const form = await bot.press(owner, button('open-check-in'));
      const pressing = form.pressOf('Tallenna', ANSWER);
      proxy.troubleTables(trouble);
      const [refused, pressed] = await Promise.all([
        call(bot, 'PUT', PATH, BODY),
        bot.postOnly(bot.pressActivity(owner, pressing)),
      ]);
      expect([refused.status, refused.json.code]).toEqual([503, 'unavailable']);
      expect(refused.retryAfter).toMatch(/^\d+$/);
      expect(refused.json.detail).toContain(NOTHING_LOST);
      expect(pressed.status).toBe(200);
      // The line stands under the form, which stays as it was typed.
      expect(await pressed.json()).toMatchObject({
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringContaining(NOTHING_LOST),
      });
      const reply = await bot.say(owner, 'omat tavoitteet');
      expect(reply.text).toContain(NOTHING_LOST);
      expect(bot.logged).not.toContainEqual(expect.objectContaining({ level: 'error' }));

      proxy.troubleTables(undefined);
      expect((await call(bot, 'GET', PATH)).status).toBe(200);
      const goals = await bot.say(owner, 'omat tavoitteet');
      expect(goals.text).toContain('Palvelutorit');
    },
  );

  it.each<StorageTrouble>(['down', 'busy', 'throttled', 'slow'])(
    'people go on answering without the queue, and readiness names it: %s',
    async (trouble) => {
      proxy.troubleQueues(trouble);
      const { revision } = (await call(bot, 'GET', PATH)).json;
      const submission = `queue-${trouble}`.padEnd(12, '-');
      const stored = await call(bot, 'PUT', PATH, { ...BODY, basedOn: revision, submission });
      expect(stored.status).toBe(200);
      expect((await bot.press(owner, button('my-goals'))).text).toContain('Palvelutorit');
      expect(await readiness()).toEqual(missing('queue'));
      proxy.troubleQueues(undefined);
      expect((await readiness()).status).toBe(200);
    },
  );

  it('readiness names the tables alone while the queue works', async () => {
    proxy.troubleTables('busy');
    expect(await readiness()).toEqual(missing('storage'));
  });

  it('an answer whose confirmation was lost is stored once, whoever sends it again', async () => {
    const before = (await call(bot, 'GET', PATH)).json.revision;
    const again = { ...BODY, basedOn: before };
    proxy.troubleTables('lost');
    const refused = await call(bot, 'PUT', PATH, again);
    expect(refused.status).toBe(503);
    proxy.troubleTables(undefined);
    const stored = await call(bot, 'PUT', PATH, again);
    expect([stored.status, stored.json.revision]).toEqual([200, Number(before) + 1]);
    expect((await call(bot, 'PUT', PATH, again)).json.revision).toBe(stored.json.revision);
    const history = await bot.context.stores.checkIns.history(2026, GOAL);
    expect(history).toHaveLength(Number(stored.json.revision));
  });
});

describe('when storage fails right after an answer was stored', () => {
  let failing: FailingRows;
  let bot: Harness;
  beforeEach(async () => {
    failing = failRows(createMemoryRows());
    bot = await startHarness({ stores: createMemoryStores(anOrganisation().id, failing.rows) });
  });
  afterEach(() => bot.stop());

  /** The table answers until the answer is stored. */
  function failAfterAnswer(): void {
    let isStored = false;
    failing.failWhen((verb, key) => {
      if (isStored) return true;
      isStored = verb === 'write' && key.startsWith('history:');
      return false;
    });
  }

  it('the API answers with what was stored', async () => {
    failAfterAnswer();
    const { status, json } = await call(bot, 'PUT', PATH, BODY);
    expect([status, json.revision, json.state]).toEqual([200, 1, 'on-time']);
    expect(json.answer).toMatchObject({ by: { id: owner, name: 'Aino Omistaja' } });
  });

  it('the goals that were confirmed before the outage are shown, and the others asked for again', async () => {
    await bot.stop();
    failing = failRows(createMemoryRows());
    bot = await startHarness({
      stores: createMemoryStores(anOrganisation().id, failing.rows),
      goals: [aGoal(), aGoal({ id: goalId('toinen'), order: 2, name: 'Toinen' })],
    });
    for (const goal of [GOAL, 'toinen'])
      await bot.call(owner, 'PUT', `/goals/${goal}/check-ins/${MARCH}`, BODY);
    const april = { month: '2026-04', opensOn: '2026-04-01', dueOn: '2026-04-20' };
    const opening = { ...april, closesOn: '2026-04-30' };
    expect((await bot.call(facilitator, 'POST', '/months', opening)).status).toBe(201);
    bot.setClock(instant('2026-04-10T08:00:00.000Z'));
    const both = await bot.press(owner, button('nothing-changed', { month: '2026-04' }));
    failAfterAnswer();
    const card = await bot.press(owner, both.pressOf('Vahvista'));
    expect(card.text).toContain('Palvelutorit');
    expect(card.text).toContain(NOTHING_LOST);
    failing.failWhen(() => false);
    const rest = await bot.press(owner, button('nothing-changed', { month: '2026-04' }));
    expect(JSON.stringify(rest.card)).toContain('Toinen');
    expect(JSON.stringify(rest.card)).not.toContain('Palvelutorit');
  });

  it('the card becomes the receipt', async () => {
    const form = await bot.press(projectManager, button('open-check-in'));
    failAfterAnswer();
    const receipt = await bot.press(projectManager, form.pressOf('Tallenna', ANSWER));
    expect(receipt.text).toContain('Tallennettu');
  });
});
