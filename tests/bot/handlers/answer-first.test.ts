import { MARCH, PEOPLE } from '../../support/fixtures/builders.ts';
import { goalId, instant } from '../../support/fixtures/ids.ts';
import { waitUntil } from '../../support/drivers/until.ts';
import type { PressedButton } from '../../support/drivers/card-driver.ts';
import type { Failure } from '../../support/fakes/fake-connector.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

const { owner, deputy, facilitator } = PEOPLE;
const GOAL = goalId('palvelutorit');
const CHAT = `chat-${owner}`;
/** Long enough that a response which waited for it would be noticed. */
const SEND_TIMEOUT_MS = 2000;
const ANSWER = {
  'Ennuste vuoden lopussa': 'will-be-met',
  'Konsepti ja aikataulu': 'done',
  Tapahtumat: 'in-progress',
};

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness({ sendTimeoutMs: SEND_TIMEOUT_MS });
});
afterEach(() => bot.stop());

const button = (verb: string, more: PressedButton['data'] = {}): PressedButton => ({
  verb,
  data: { v: 1, month: MARCH, goal: GOAL, ...more },
});

async function pressSave(explanation: string): Promise<Response> {
  const form = await bot.press(owner, button('open-check-in'));
  const typed = { ...ANSWER, 'Perustelu lyhyesti': explanation };
  return bot.postOnly(bot.pressActivity(owner, form.pressOf('Tallenna', typed)));
}

const message = (text: string) => ({
  ...bot.pressActivity(owner, button('unused')),
  type: 'message',
  name: undefined,
  value: undefined,
  text,
});

/** Whether a request to Teams has ended without success, which takes `SEND_TIMEOUT_MS` in silence. */
const hasGivenUp = (): boolean => bot.logged.some(({ event }) => event === 'message-not-sent');

/** The explanation on the card that the stored message shows now. */
const rewritten = (): string | undefined => {
  const last = bot.connector.posted.findLast(({ method }) => method === 'PUT');
  return /Selitys \d/.exec(JSON.stringify(last?.activity))?.[0];
};

async function runQueueAt(at: string): Promise<void> {
  bot.setClock(instant(at));
  await bot.settle();
}

describe('a press', () => {
  it('is answered while Teams does not answer the rewriting of the message', async () => {
    const before = bot.connector.requests.length;
    bot.connector.silence(CHAT);
    const response = await pressSave('Selitys 1');
    expect(await response.text()).toContain('Tallennettu');
    expect(hasGivenUp()).toBe(false);
    await waitUntil(() => bot.connector.requests.length > before, 'the rewriting begins');
    await bot.context.background.idle();
    expect(hasGivenUp()).toBe(true);
  });

  it.each<[string, Failure]>([
    ['throttles', { status: 429, headers: { 'retry-after': '15' } }],
    ['is away', { status: 503 }],
    ['has a bad gateway', { status: 502 }],
    ['has a fault', { status: 500 }],
  ])(
    'is answered when Teams %s, and the message is rewritten from the queue',
    async (_, failure) => {
      bot.connector.fail(CHAT, failure);
      const response = await pressSave('Selitys 1');
      expect(await response.text()).toContain('Tallennettu');
      await bot.context.background.idle();
      bot.connector.recover(CHAT);
      await runQueueAt('2026-03-10T08:00:20.000Z');
      expect(rewritten()).toBe('Selitys 1');
    },
  );

  it('does not retry a rewriting that Teams refuses for good', async () => {
    bot.connector.fail(CHAT, { status: 404, body: { code: 'ActivityNotFoundInConversation' } });
    expect((await pressSave('Selitys 1')).status).toBe(200);
    await bot.context.background.idle();
    bot.connector.recover(CHAT);
    await runQueueAt('2026-03-10T09:00:00.000Z');
    expect(rewritten()).toBeUndefined();
  });

  it('is not replaced by the delayed rewriting of an earlier press of the same message', async () => {
    bot.connector.fail(CHAT, { status: 503 });
    await pressSave('Selitys 1');
    await bot.context.background.idle();
    bot.connector.recover(CHAT);
    bot.setClock(instant('2026-03-10T08:00:05.000Z'));
    await pressSave('Selitys 2');
    await bot.context.background.idle();
    expect(rewritten()).toBe('Selitys 2');
    await runQueueAt('2026-03-10T08:01:00.000Z');
    await bot.settle();
    expect(rewritten()).toBe('Selitys 2');
  });

  it('does not wait for the card that tells another person', async () => {
    await bot.say(deputy, 'ohje');
    bot.connector.silence(`chat-${deputy}`);
    const asking = button('ask-hand-over', { to: deputy, scope: 'month' });
    const response = await bot.postOnly(bot.pressActivity(owner, asking));
    expect(await response.text()).toContain('Pyyntö on lähetetty');
    expect(hasGivenUp()).toBe(false);
  });

  it('tells the person afterwards when a request could not be delivered, and withdraws it', async () => {
    await bot.say(deputy, 'ohje');
    bot.connector.fail(`chat-${deputy}`, { status: 403 });
    const asking = button('ask-hand-over', { to: deputy, scope: 'month' });
    const card = await bot.press(owner, asking);
    expect(card.text).toContain('Pyyntö on lähetetty');
    const told = JSON.stringify(bot.connector.posted.findLast((one) => one.conversation === CHAT));
    expect(told).toContain('Sirpa Sijainen');
    expect(await bot.context.stores.handOvers.list(MARCH)).toEqual([]);
  });

  it('tells the person afterwards when no facilitator could be reached', async () => {
    await bot.say(owner, 'ohje');
    const card = await bot.press(owner, button('send-not-right-person', { note: 'Kuka?' }));
    expect(card.text).toContain('lähetetään');
    const told = JSON.stringify(bot.connector.posted.findLast((one) => one.conversation === CHAT));
    expect(told).toContain('yhtäkään fasilitaattoria ei tavoitettu');
    await bot.say(facilitator, 'ohje');
    const sent = bot.connector.posted.length;
    await bot.press(owner, button('send-not-right-person', { note: 'Kuka?' }));
    const later = bot.connector.posted.slice(sent).map(({ conversation }) => conversation);
    expect(later).toEqual([`chat-${facilitator}`]);
  });
});

describe('a typed message', () => {
  it('is accepted with 200 while Teams does not answer the reply', async () => {
    bot.connector.silence(CHAT);
    const response = await bot.postOnly(message('ohje'));
    expect([response.status, await response.text(), hasGivenUp()]).toEqual([200, '', false]);
  });

  it.each<[string, Failure, number]>([
    ['throttled', { status: 429, headers: { 'retry-after': '15' } }, 1],
    ['refused for now', { status: 412 }, 1],
    ['away', { status: 503 }, 1],
    ['lost behind a gateway that may have delivered it', { status: 502 }, 0],
    ['timed out behind a gateway that may have delivered it', { status: 504 }, 0],
    ['forbidden', { status: 403 }, 0],
  ])('is accepted when the reply is %s, and no reply is sent twice', async (_, failure, later) => {
    bot.connector.fail(CHAT, failure);
    expect((await bot.post(message('ohje'))).status).toBe(200);
    bot.connector.recover(CHAT);
    await runQueueAt('2026-03-10T08:00:20.000Z');
    await runQueueAt('2026-03-10T08:05:00.000Z');
    expect(bot.connector.posted).toHaveLength(later);
    expect(bot.logged).toContainEqual(expect.objectContaining({ event: 'message-not-sent' }));
    expect(bot.logged).not.toContainEqual(expect.objectContaining({ event: 'turn-fault' }));
  });

  it('is given up after half an hour, with an error for the operator', async () => {
    bot.connector.fail(CHAT, { status: 503 });
    await bot.post(message('ohje'));
    for (const minute of ['01', '05', '12', '20', '29', '33', '40'])
      await runQueueAt(`2026-03-10T08:${minute}:00.000Z`);
    bot.connector.recover(CHAT);
    await runQueueAt('2026-03-10T09:00:00.000Z');
    expect(bot.connector.posted).toEqual([]);
    const event = 'chat-message-given-up';
    expect(bot.logged).toContainEqual(expect.objectContaining({ level: 'error', event }));
  });
});
