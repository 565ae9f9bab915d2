import type { Settings } from '../../../../domain/months/settings.ts';
import { PEOPLE, someSettings } from '../../../support/fixtures/builders.ts';
import { day } from '../../../support/fixtures/ids.ts';
import { isRecord } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, leader, facilitator, outsider } = PEOPLE;

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
});
afterEach(() => bot.stop());

async function save(over: Partial<Settings>): Promise<void> {
  const settings = someSettings(over);
  const { status } = await bot.call(facilitator, 'PUT', '/settings', { settings });
  expect(status).toBe(200);
}

const detailOf = async (response: Response): Promise<string> => {
  const body: unknown = await response.json();
  return isRecord(body) ? String(body.detail) : '';
};

describe('saved settings take effect without a restart', () => {
  it('in a request: the name, and the contact for people without access', async () => {
    const name = { fi: 'Uusi nimi', sv: 'Nytt namn', en: 'New name' };
    await save({ name, texts: { contact: { fi: 'palvelusihteeri' } } });
    const me: unknown = await (await bot.call(owner, 'GET', '/me')).json();
    expect(me).toMatchObject({ body: { name, contact: { fi: 'palvelusihteeri' } } });
    const stranger = await detailOf(await bot.call(outsider, 'GET', '/me'));
    expect(stranger).toMatch(/^Sinua ei ole vielä lisätty .* Apua saat täältä: palvelusihteeri$/);
    const refused = await detailOf(await bot.call(leader, 'GET', '/settings'));
    expect(refused).toMatch(/palvelusihteeri$/);
    const missing = await detailOf(await bot.call(owner, 'GET', '/goals/olematon'));
    expect(missing).not.toContain('palvelusihteeri');
  });

  it('in the language of people who have chosen none', async () => {
    const headers = { 'accept-language': 'de' };
    await save({ language: 'sv' });
    await bot.call(owner, 'GET', '/me');
    const response = await fetch(`${bot.url}/api/v1/me`, { headers });
    expect(await detailOf(response)).toMatch(/^Inloggning/);
  });

  it('in a chat: the help and the reply to an unregistered user name the contact', async () => {
    await save({ texts: { contact: { fi: 'puh. 09 [1](x)' } } });
    const help = await bot.say(owner, 'ohje');
    expect(JSON.stringify(help)).toContain('Apua saat täältä: puh. 09 \\\\[1\\\\]\\\\(x\\\\)');
    const stranger = await bot.say(outsider, 'omat tavoitteet');
    expect(JSON.stringify(stranger)).toContain('Apua saat täältä');
  });

  it('in a job: the monthly card carries the body’s own sentence', async () => {
    await save({ texts: { onCard: { fi: 'Käsitellään johtoryhmässä.' } } });
    await bot.say(owner, 'ohje');
    const planned: unknown = await (await bot.call(facilitator, 'POST', '/runs', {})).json();
    const id = isRecord(planned) ? String(planned.id) : '';
    await bot.call(facilitator, 'POST', `/runs/2026-03/${id}/send`);
    await bot.settle();
    const cards = bot.connector.posted.filter(
      ({ conversation }) => conversation === `chat-${owner}`,
    );
    expect(JSON.stringify(cards.at(-1))).toContain('Käsitellään johtoryhmässä.');
  });

  it('in the schedule: the body’s own day off is not a working day', async () => {
    const step = { id: 'first', audience: 'owners', rule: { kind: 'working-day', nth: 1 } };
    await bot.call(facilitator, 'PUT', '/schedule', { time: '08:00', steps: [step] });
    const firstDays = async (): Promise<string> =>
      JSON.stringify(await (await bot.call(facilitator, 'GET', '/schedule')).json());
    expect(await firstDays()).toContain('2026-04-01');
    await save({ calendar: { daysOff: [day('2026-04-01')] } });
    expect(await firstDays()).not.toContain('2026-04-01');
  });

  it('a theme with goals of any year cannot be removed', async () => {
    const [first, second] = someSettings().themes;
    if (!first || !second) throw new Error('The body has two themes');
    const taken = await bot.call(facilitator, 'PUT', '/settings', {
      settings: someSettings({ themes: [second] }),
    });
    expect(taken.status).toBe(409);
    expect(await detailOf(taken)).toMatch(/^Teemaa Uudistuvat palvelut ei voi poistaa/);
    await save({ themes: [first] });
  });

  it('an outage of storage is a fault, never the operator’s file', async () => {
    await save({ name: { fi: 'Uusi', sv: 'Ny', en: 'New' } });
    const settings = {
      ...bot.context.stores.settings,
      get: () => Promise.reject(new Error('down')),
    };
    Object.assign(bot.context.stores.settings, settings);
    bot.context.settings.invalidate();
    const { status } = await bot.call(owner, 'GET', '/me');
    expect(status).toBe(500);
    expect(bot.logged.some(({ event }) => event === 'request-fault')).toBe(true);
  });
});
