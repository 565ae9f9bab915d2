import { markUnreachable } from '../../../bot/usecases/shared/messages/conversations.ts';
import { CHAT_BARRIERS } from '../../../domain/reminders/reminders.ts';
import { PEOPLE } from '../../support/fixtures/builders.ts';
import { instant } from '../../support/fixtures/ids.ts';
import { lastCardTo, startHarness, type Harness } from '../../support/world/server-harness.ts';

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
});
afterEach(() => bot.stop());

const { owner, outsider } = PEOPLE;

const install = {
  type: 'installationUpdate',
  action: 'add',
  channelId: 'msteams',
  from: { id: `29:${owner}`, aadObjectId: owner },
  recipient: { id: '28:bot' },
  conversation: { id: `chat-${owner}`, conversationType: 'personal' },
};

describe('on install', () => {
  it('welcomes once, however often Teams reports the installation', async () => {
    const activity = { ...install, serviceUrl: bot.connector.url };
    await bot.post(activity);
    await bot.post({
      ...activity,
      type: 'conversationUpdate',
      action: undefined,
      membersAdded: [{ id: '28:bot' }],
    });
    await bot.post(activity);
    expect(bot.connector.posted).toHaveLength(1);
    expect(bot.connector.posted[0]?.activity.summary).toBe('Tervetuloa Ennusteeseen');
  });

  it.each([
    ['a registered person', owner, ['Näytä omat tavoitteet']],
    ['an unregistered person', outsider, []],
  ])(
    'offers the goals in the welcome only to people who have any: %s',
    async (_, person, buttons) => {
      await bot.post({
        ...install,
        serviceUrl: bot.connector.url,
        from: { id: `29:${person}`, aadObjectId: person },
        conversation: { id: `chat-${person}`, conversationType: 'personal' },
      });
      expect(bot.connector.posted).toHaveLength(1);
      expect(lastCardTo(bot.connector, `chat-${person}`).buttons).toEqual(buttons);
    },
  );

  it('welcomes again after it was removed and reinstalled', async () => {
    const activity = { ...install, serviceUrl: bot.connector.url };
    await bot.post(activity);
    await bot.post({ ...activity, action: 'remove' });
    const removed = await bot.context.stores.conversations.get(owner);
    await bot.post(activity);
    expect(removed?.value.unreachable).toBe('not-installed');
    expect(bot.connector.posted).toHaveLength(2);
  });
});

describe('a chat that cannot be written to', () => {
  const chat = async () => (await bot.context.stores.conversations.get(owner))?.value;
  const personal = { conversation: install.conversation };
  /** Everything that a person can do in a chat with the bot. */
  const SIGNS: readonly (readonly [string, object])[] = [
    ['a message', { type: 'message', text: 'ohje' }],
    ['an install', { type: 'installationUpdate', action: 'add' }],
    ['an update of the app', { type: 'installationUpdate', action: 'add-upgrade' }],
    ['the bot added', { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }],
    [
      'a button pressed',
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'x' } } },
    ],
    ['a dialog asked for', { type: 'invoke', name: 'task/fetch', value: { data: {} } }],
    ['a sign of writing', { type: 'typing' }],
    ['a reaction', { type: 'messageReaction' }],
  ];
  const send = (activity: object): Promise<Response> =>
    bot.post({ ...install, action: undefined, serviceUrl: bot.connector.url, ...activity });

  it.each(SIGNS)('is open again after %s', async (_, activity) => {
    await bot.say(owner, 'ohje');
    for (const barrier of CHAT_BARRIERS) {
      await markUnreachable(bot.context, owner, barrier);
      expect(await chat()).toMatchObject({ unreachable: barrier });
      await send({ ...personal, ...activity });
      expect(await chat()).not.toHaveProperty('unreachable');
    }
  });

  it.each<[string, object]>([
    ['said in a group', { type: 'message', text: 'ohje' }],
    ['taken out of a group', { type: 'installationUpdate', action: 'remove' }],
  ])('stays as it was when Ennuste is %s', async (_, activity) => {
    await bot.say(owner, 'ohje');
    const conversation = { id: '19:group', conversationType: 'groupChat' };
    await send({ ...activity, conversation });
    expect(await chat()).not.toHaveProperty('unreachable');
    await markUnreachable(bot.context, owner, 'blocked');
    await send({ ...activity, conversation });
    expect(await chat()).toMatchObject({ unreachable: 'blocked' });
  });

  it('stays open for a person who wrote while our message failed', async () => {
    await bot.say(owner, 'ohje');
    const before = await chat();
    bot.setClock(instant('2026-03-10T08:00:01.000Z'));
    await bot.say(owner, 'ohje');
    await markUnreachable(bot.context, owner, 'not-installed', before?.seenAt);
    expect(await chat()).not.toHaveProperty('unreachable');
    await markUnreachable(bot.context, owner, 'not-installed', (await chat())?.seenAt);
    expect(await chat()).toMatchObject({ unreachable: 'not-installed' });
  });
});

describe('the conversation', () => {
  it('is stored per person and renewed on every activity', async () => {
    await bot.say(owner, 'ohje');
    await bot
      .say(owner, 'ohje', {
        locale: 'sv-FI',
        conversation: { id: 'chat-renewed', conversationType: 'personal' },
      })
      .catch(() => undefined);
    const stored = await bot.context.stores.conversations.get(owner);
    expect(stored?.value).toMatchObject({
      conversationId: 'chat-renewed',
      serviceUrl: bot.connector.url,
      language: 'sv',
    });
  });

  it('is not stored for a group, and nothing personal is shown there', async () => {
    const conversation = { id: `chat-${owner}`, conversationType: 'groupChat' };
    const card = await bot.say(owner, '<at>Ennuste</at> omat tavoitteet', { conversation });
    expect(card.text).toContain('kahdenkeskisessä');
    expect(await bot.context.stores.conversations.get(owner)).toBeUndefined();
  });
});

describe('talk', () => {
  it.each(['help', 'OHJE', '<at>Ennuste</at> hjälp!', '  ohje. '])(
    'answers %p with the help',
    async (text) => {
      expect((await bot.say(owner, text)).text).toContain('Näin Ennuste toimii');
    },
  );

  it('answers unknown text with the list of commands, and returns no Markdown', async () => {
    const card = await bot.say(owner, 'katso [tästä](https://paha.example)');
    expect(card.text).toContain('En tunnistanut');
    expect(card.text).not.toContain('](https');
    expect(card.text).toContain('omat tavoitteet');
  });

  it.each(['omat tavoitteet', 'my goals', 'mina mål'])('shows own goals for %p', async (text) => {
    const card = await bot.say(owner, text);
    expect(card.text).toContain('Palvelutorit');
    expect(card.buttons).toContain('Päivitä: Palvelutorit');
  });

  it('tells an unregistered user what to do, and shows nothing', async () => {
    const card = await bot.say(outsider, 'omat tavoitteet');
    expect(card.text).toContain('Pyydä fasilitaattoria');
    expect(card.text).not.toContain('Palvelutorit');
  });

  it('asks for the language and keeps to the chosen one, whatever the client says', async () => {
    const choice = await bot.say(owner, 'kieli');
    const stored = await bot.press(owner, choice.pressOf('svenska'));
    expect(stored.text).toContain('på svenska');
    expect((await bot.say(owner, 'help', { locale: 'en-GB' })).text).toContain(
      'Så fungerar Ennuste',
    );
  });

  it('answers an activity without a sender and does nothing', async () => {
    await bot.post({
      type: 'message',
      text: 'omat tavoitteet',
      channelId: 'msteams',
      serviceUrl: bot.connector.url,
      from: { id: '29:x' },
      recipient: { id: '28:bot' },
      conversation: { id: 'chat-x', conversationType: 'personal' },
    });
    const last = bot.connector.posted.at(-1);
    expect(last?.activity.summary).toContain('Teams ei kertonut');
  });
});

it('answers only the people of its own tenant', async () => {
  const single = await startHarness({ tenantId: '22222222-2222-4222-8222-222222222222' });
  const inTenant = (tenantId: string) => ({
    conversation: { id: `chat-${owner}`, conversationType: 'personal', tenantId },
  });
  const ours = await single.say(
    owner,
    'my goals',
    inTenant('22222222-2222-4222-8222-222222222222'),
  );
  const theirs = await single.say(
    owner,
    'my goals',
    inTenant('33333333-3333-4333-8333-333333333333'),
  );
  await single.stop();
  expect(ours.text).toContain('Palvelutorit');
  expect(theirs.text).not.toContain('Palvelutorit');
});
