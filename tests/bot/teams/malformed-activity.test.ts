import { PEOPLE } from '../../support/fixtures/builders.ts';
import { isRecord, type Json } from '../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

const { owner } = PEOPLE;

let bot: Harness;
beforeAll(async () => {
  bot = await startHarness();
});
afterAll(() => bot.stop());

const activity = (over: Json = {}): Json => ({
  type: 'message',
  text: 'apua',
  channelId: 'msteams',
  serviceUrl: bot.connector.url,
  id: 'activity-1',
  locale: 'fi-FI',
  from: { id: `29:${owner}`, aadObjectId: owner },
  recipient: { id: '28:bot' },
  conversation: { id: `chat-${owner}`, conversationType: 'personal' },
  ...over,
});

const fieldsLogged = (): unknown => {
  const last = bot.logged.at(-1);
  return isRecord(last) && last.event === 'activity-malformed' ? last.fields : last;
};

const without = (...names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(activity()).filter(([name]) => !names.includes(name)));

const MALFORMED: readonly (readonly [string, () => unknown, readonly string[]])[] = [
  ['nothing', () => ({}), ['type', 'channelId', 'serviceUrl', 'from', 'recipient', 'conversation']],
  ['a list', () => [activity()], ['body']],
  ['null', () => null, ['body']],
  ['a text', () => 'message', ['body']],
  [
    'only a type',
    () => ({ type: 'message' }),
    ['channelId', 'serviceUrl', 'from', 'recipient', 'conversation'],
  ],
  ['no conversation', () => without('conversation'), ['conversation']],
  ['no sender', () => without('from'), ['from']],
  ['no recipient', () => without('recipient'), ['recipient']],
  ['no service address', () => without('serviceUrl'), ['serviceUrl']],
  ['no channel', () => without('channelId'), ['channelId']],
  [
    'an invoke without a conversation',
    () => ({ ...without('conversation'), type: 'invoke', name: 'adaptiveCard/action' }),
    ['conversation'],
  ],
  ['a type that is a number', () => activity({ type: 1 }), ['type']],
  ['a text that is a number', () => activity({ text: 5 }), ['text']],
  ['a language that is a number', () => activity({ locale: 5 }), ['locale']],
  [
    'a sender whose id is a number',
    () => activity({ from: { id: 5, aadObjectId: owner } }),
    ['from.id'],
  ],
  [
    'a sender whose Entra id is a number',
    () => activity({ from: { id: 'a', aadObjectId: 5 } }),
    ['from.aadObjectId'],
  ],
  ['a sender without an id', () => activity({ from: { aadObjectId: owner } }), ['from.id']],
  ['a sender that is a list', () => activity({ from: [] }), ['from']],
  ['a recipient without an id', () => activity({ recipient: {} }), ['recipient.id']],
  [
    'a conversation without an id',
    () => activity({ conversation: { conversationType: 'personal' } }),
    ['conversation.id'],
  ],
  [
    'a conversation whose id is empty',
    () => activity({ conversation: { id: '', conversationType: 'personal' } }),
    ['conversation.id'],
  ],
  [
    'a conversation whose type is an object',
    () => activity({ conversation: { id: 'a', conversationType: {} } }),
    ['conversation.conversationType'],
  ],
  [
    'a group without its type',
    () => activity({ conversation: { id: '19:group', isGroup: true } }),
    ['conversation.conversationType'],
  ],
  [
    'a conversation without a type',
    () => activity({ type: 'conversationUpdate', conversation: { id: 'a' } }),
    ['conversation.conversationType'],
  ],
  [
    'a conversation whose type is empty',
    () => activity({ type: 'installationUpdate', conversation: { id: 'a', conversationType: '' } }),
    ['conversation.conversationType'],
  ],
  [
    'a personal group',
    () => activity({ conversation: { id: 'a', isGroup: true, conversationType: 'personal' } }),
    ['conversation.conversationType'],
  ],
  [
    'a tenant that is a number',
    () => activity({ conversation: { id: 'a', conversationType: 'personal', tenantId: 5 } }),
    ['conversation.tenantId'],
  ],
  ['a service address that is none', () => activity({ serviceUrl: 'here' }), ['serviceUrl']],
  [
    'a service address of a file',
    () => activity({ serviceUrl: 'file:///etc/passwd' }),
    ['serviceUrl'],
  ],
  ['a message that is answered by a number', () => activity({ replyToId: 5 }), ['replyToId']],
  [
    'members that are no list',
    () => activity({ type: 'conversationUpdate', membersAdded: 'a' }),
    ['membersAdded'],
  ],
  [
    'a member that is none',
    () => activity({ type: 'conversationUpdate', membersAdded: [null] }),
    ['membersAdded.0'],
  ],
  [
    'an action that is a number',
    () => activity({ type: 'installationUpdate', action: 1 }),
    ['action'],
  ],
];

describe('an activity', () => {
  it.each(MALFORMED)(
    'with %s is refused with 400 and one line without its texts',
    async (_, body, fields) => {
      const before = bot.logged.length;
      const response = await fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body()),
      });
      expect([response.status, await response.text()]).toEqual([400, '']);
      expect(fieldsLogged()).toEqual(fields);
      expect(bot.logged).toHaveLength(before + 1);
      expect(await bot.context.stores.conversations.get(owner)).toBeUndefined();
      expect(bot.connector.posted).toEqual([]);
    },
  );

  it('of the command box has no type, is answered, and its chat is not remembered', async () => {
    const response = await bot.post({
      ...activity({ type: 'invoke', name: 'composeExtension/query' }),
      conversation: { id: 'command-box' },
    });
    expect(response.status).toBe(200);
    expect(await bot.context.stores.conversations.get(owner)).toBeUndefined();
  });

  it('without a body is refused with 400', async () => {
    const response = await fetch(`${bot.url}/api/messages`, { method: 'POST' });
    expect([response.status, fieldsLogged()]).toEqual([400, ['body']]);
  });

  it.each<[string, () => Json]>([
    ['no language and no name', () => without('locale', 'id')],
    [
      'null where a channel has nothing to say',
      () => activity({ locale: null, replyToId: null, name: null, text: null }),
    ],
    [
      'fields that are new to us',
      () => activity({ somethingNew: { a: [1] }, channelData: null, entities: [] }),
    ],
  ])('with %s is accepted', async (_, body) => {
    expect((await bot.post(body())).status).toBe(200);
  });
});
