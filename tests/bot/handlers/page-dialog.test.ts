import { MARCH, PEOPLE } from '../../support/fixtures/builders.ts';
import { isRecord, objectsIn, type Json } from '../../support/fixtures/json.ts';
import {
  startHarness,
  type Harness,
  type HarnessOptions,
} from '../../support/world/server-harness.ts';

const { owner, leader, facilitator, outsider } = PEOPLE;
const APP = '33333333-3333-4333-8333-333333333333';
const TENANT = '11111111-1111-4111-8111-111111111111';

let bot: Harness;
const start = async (options: HarnessOptions = {}): Promise<void> => {
  bot = await startHarness({ teams: { appId: APP, tenantId: TENANT }, ...options });
};
afterEach(() => bot.stop());

const actionsOf = (card: unknown) =>
  [...objectsIn(card)].filter(({ type }) => type === 'Action.Submit' || type === 'Action.OpenUrl');

async function invoke(name: string, value: unknown, person = owner): Promise<Json> {
  const response = await bot.post({
    type: 'invoke',
    name,
    value,
    channelId: 'msteams',
    serviceUrl: bot.connector.url,
    from: { id: `29:${person}`, aadObjectId: person },
    recipient: { id: '28:bot' },
    conversation: { id: `chat-${person}`, conversationType: 'personal', tenantId: TENANT },
  });
  const body: unknown = await response.json();
  return isRecord(body) ? body : {};
}

/** The bot answers in the chat in which it is addressed. */
async function sayInGroup(text: string): Promise<Json> {
  const conversation = { id: `chat-${leader}`, conversationType: 'groupChat' };
  return (await bot.say(leader, text, { conversation })).card;
}

describe('a button that opens a page, in the own chat', () => {
  it.each([
    ['tilanne', leader, 'month/2026-03'],
    ['historia palvelutorit', owner, 'goal/palvelutorit'],
    ['muistuta', facilitator, `run/${MARCH}/`],
  ])('after %p it opens a large dialog', async (text, person, path) => {
    await start();
    const { card } = await bot.say(person, text);
    const buttons = actionsOf(card);
    expect(buttons).toEqual([
      expect.objectContaining({ type: 'Action.Submit', associatedInputs: 'none' }),
    ]);
    const data = buttons[0]?.data;
    expect(data).toMatchObject({ msteams: { type: 'task/fetch' } });
    const found = isRecord(data) ? String(data.path) : '';
    expect(found.startsWith(path)).toBe(true);
    expect(await invoke('task/fetch', { data }, person)).toEqual({
      task: {
        type: 'continue',
        value: {
          title: 'Ennuste',
          url: `https://ennuste.example.fi/tab/?host=teams#/${found}`,
          fallbackUrl: `https://ennuste.example.fi/tab/#/${found}`,
          width: 'large',
          height: 'large',
        },
      },
    });
  });

  it('needs no id of the app', async () => {
    await start({ teams: {} });
    const { card } = await bot.say(leader, 'tilanne');
    expect(actionsOf(card)).toEqual([expect.objectContaining({ type: 'Action.Submit' })]);
  });

  it.each([
    ['no path', undefined],
    ['a number', 7],
    ['another site', 'https://paha.example/'],
    ['a page that does not exist', 'nowhere'],
    ['a goal that is no id', 'goal/../../x'],
    ['an endless path', `goal/${'x'.repeat(10_000)}`],
  ])('does not open %s', async (_what, path) => {
    await start();
    const data = { v: 1, dialog: 'page', path };
    expect(await invoke('task/fetch', { data })).toEqual({
      task: { type: 'message', value: expect.stringContaining('vanhentunut tai tuntematon') },
    });
  });

  it('opens for nobody who is not in the register', async () => {
    await start();
    const data = { v: 1, dialog: 'page', path: 'goal/palvelutorit' };
    expect(await invoke('task/fetch', { data }, outsider)).toEqual({
      task: { type: 'message', value: expect.stringContaining('Pyydä fasilitaattoria') },
    });
  });
});

describe('a card that others read', () => {
  it('leads to the tab in Teams, with every part encoded', async () => {
    await start();
    const [button] = actionsOf(await sayInGroup('<at>Ennuste</at> tilanne'));
    const url = new URL(String(button?.url));
    expect(url.origin + url.pathname).toBe(`https://teams.microsoft.com/l/entity/${APP}/overview`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      tenantId: TENANT,
      webUrl: 'https://ennuste.example.fi/tab/#/month/2026-03',
      label: 'Ennuste',
      context: '{"subEntityId":"month/2026-03"}',
    });
  });

  it('leads to the page in the browser while nobody has set the id of the app', async () => {
    await start({ teams: { tenantId: TENANT } });
    expect(actionsOf(await sayInGroup('<at>Ennuste</at> tilanne'))).toEqual([
      expect.objectContaining({ url: 'https://ennuste.example.fi/tab/#/month/2026-03' }),
    ]);
  });
});
