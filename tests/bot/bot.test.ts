import { PEOPLE } from '../support/builders.ts';
import { startHarness, type Harness } from '../support/server-harness.ts';

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
  it('welcomes once, however often Teams tells of it', async () => {
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

  it('welcomes again after it was removed and installed anew', async () => {
    const activity = { ...install, serviceUrl: bot.connector.url };
    await bot.post(activity);
    await bot.post({ ...activity, action: 'remove' });
    const removed = await bot.context.stores.conversations.get(owner);
    await bot.post(activity);
    expect(removed?.value.unreachable).toBe('not-installed');
    expect(bot.connector.posted).toHaveLength(2);
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

  it('answers what it does not know with what it knows, and gives no Markdown back', async () => {
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

  it('tells a stranger what to do, and shows nothing', async () => {
    const card = await bot.say(outsider, 'omat tavoitteet');
    expect(card.text).toContain('Pyydä fasilitaattoria');
    expect(card.text).not.toContain('Palvelutorit');
  });

  it('asks for the language and keeps to the chosen one, whatever the client says', async () => {
    const choice = await bot.say(owner, 'kieli');
    const stored = await bot.press(owner, choice.pressing('svenska'));
    expect(stored.text).toContain('på svenska');
    expect((await bot.say(owner, 'help', { locale: 'en-GB' })).text).toContain(
      'Så fungerar Ennuste',
    );
  });

  it('answers an activity that names nobody without acting', async () => {
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
