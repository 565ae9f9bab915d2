import { ENDPOINTS } from '../../../bot/api/routes/endpoints.ts';
import { failRows } from '../../support/fakes/failing-rows.ts';
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import { anOrganisation, MARCH, PEOPLE } from '../../support/fixtures/builders.ts';
import type { Json } from '../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

/** Stands for what a person writes; in lower case, because it is also put where ids are read. */
const SECRET = 'salaisuus-xyzzy';
const { owner, facilitator } = PEOPLE;

let bot: Harness;
const failing = failRows(createMemoryRows());
beforeAll(async () => {
  const stores = createMemoryStores(anOrganisation().id, failing.rows);
  bot = await startHarness({ stores, limits: { personPerMinute: 10_000 } });
});
afterAll(() => bot.stop());

const FIELDS = [
  ...['text', 'note', 'reason', 'goal', 'person', 'settings', 'values', 'sections', 'month'],
  ...['id', 'name', 'submission', 'version', 'steps', 'time', 'notes', 'days', 'to', 'scope'],
];
const BODIES: readonly unknown[] = [
  Object.fromEntries(FIELDS.map((field) => [field, SECRET])),
  Object.fromEntries(FIELDS.map((field) => [field, { [SECRET]: SECRET, name: SECRET }])),
  Object.fromEntries(FIELDS.map((field) => [field, [SECRET, { name: SECRET }]])),
  SECRET,
];
const PARAMETERS: Readonly<Record<string, string>> = {
  month: MARCH,
  year: '2026',
  goal: 'palvelutorit',
  person: owner,
};

async function callEveryEndpoint(valueOf: (name: string) => string): Promise<void> {
  for (const { method, path } of ENDPOINTS) {
    const address = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => valueOf(name));
    for (const body of method === 'get' ? [undefined] : BODIES) {
      const query = `?q=${SECRET}&month=${SECRET}`;
      const response = await bot.call(
        facilitator,
        method.toUpperCase(),
        `${address}${query}`,
        body,
      );
      await response.body?.cancel();
    }
  }
}

const activity = (more: Json): Json => ({
  type: 'message',
  channelId: 'msteams',
  serviceUrl: bot.connector.url,
  locale: 'fi-FI',
  from: { id: `29:${owner}`, name: SECRET, aadObjectId: owner },
  recipient: { id: '28:bot', name: SECRET },
  conversation: { id: `chat-${owner}`, name: SECRET, conversationType: 'personal' },
  ...more,
});

async function postEveryActivity(): Promise<void> {
  const data = { v: 1, month: MARCH, goal: 'palvelutorit', note: SECRET, [SECRET]: SECRET };
  const verbs = ['submit-check-in', 'send-not-right-person', 'ask-hand-over', SECRET];
  const activities = [
    activity({ text: SECRET }),
    activity({ text: { [SECRET]: SECRET } }),
    activity({ type: SECRET, text: SECRET }),
    activity({ type: 'invoke', name: SECRET, value: { [SECRET]: SECRET } }),
    ...['composeExtension/query', 'composeExtension/queryLink', 'task/fetch', 'task/submit'].map(
      (name) =>
        activity({
          type: 'invoke',
          name,
          value: { url: SECRET, data, parameters: [{ name: 'query', value: SECRET }] },
        }),
    ),
    ...verbs.map((verb) =>
      activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: 'message-1',
        value: { action: { verb, data: { ...data, 'goal.explanation': SECRET } } },
      }),
    ),
    { type: SECRET, from: SECRET, conversation: { name: SECRET } },
  ];
  for (const one of activities) await (await bot.post(one)).body?.cancel();
}

async function sendNoJson(): Promise<void> {
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-name': SECRET },
    body: `{"text":"${SECRET}"`,
  });
  await response.body?.cancel();
}

const logText = (): string => JSON.stringify(bot.logged).toLowerCase();

it('nothing that a person wrote is in the log, whatever was sent and refused', async () => {
  await callEveryEndpoint((name) => PARAMETERS[name] ?? SECRET);
  await callEveryEndpoint(() => SECRET);
  await postEveryActivity();
  await sendNoJson();
  const events = new Set(bot.logged.map(({ event }) => event));
  expect(events).toContain('refused');
  expect(events).toContain('activity-malformed');
  expect(logText()).not.toContain(SECRET);
}, 60_000);

it('nor when the server fails while it has it', async () => {
  const kinds = /^(?:draft|overview:goal|settings)/;
  failing.failWhen((_verb, key) => kinds.test(key), new Error('storage failed'));
  await callEveryEndpoint((name) => PARAMETERS[name] ?? SECRET);
  await postEveryActivity();
  const events = bot.logged.map(({ event }) => event);
  expect(events).toContain('request-fault');
  expect(events).toContain('turn-fault');
  expect(logText()).not.toContain(SECRET);
}, 60_000);
