import { MARCH, PEOPLE, aPerson, anAudit } from '../../../support/fixtures/builders.ts';
import type { SeenCard } from '../../../support/drivers/card-driver.ts';
import { instant, month } from '../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, leader, facilitator } = PEOPLE;
const APRIL = month('2026-04');
const [MONTH, STEP, DAY] = ['Kuukausi', 'Siirrettävä muistutus', 'Uusi päivä'];

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
});
afterEach(() => bot.stop());

const show = () => bot.say(facilitator, 'aikataulu');
const press = async (title: string, typed: Readonly<Record<string, string>> = {}) =>
  bot.press(facilitator, (await show()).pressOf(title, typed));
const stored = async () => (await bot.context.stores.schedule.get())?.value;
const acts = async () => (await bot.context.stores.audit('reminders')).map(({ act }) => act);

/** The lines between this month's name and the next. */
function monthIn({ text }: SeenCard, name: string): readonly string[] {
  const lines = text.split('\n');
  const from = lines.indexOf(name);
  const until = lines.findIndex((line, index) => index > from && /^[a-zäö]+kuu \d{4}$/.test(line));
  return lines.slice(from + 1, until === -1 ? undefined : until);
}

describe('the schedule in the chat', () => {
  it.each(['aikataulu', 'ajastus', 'tidtabell', 'schema', 'schedule', 'ajasuts'])(
    'is shown to a facilitator who writes %s',
    async (command) => {
      expect((await bot.say(facilitator, command)).text).toContain('Muistutusten aikataulu');
    },
  );

  it('is a proposal and paused until someone starts it', async () => {
    const card = await show();
    expect(card.text).toContain('Aikataulua ei ole vielä tallennettu.');
    expect(card.text).toContain('Aikataulu on pysäytetty: mitään ei lähde itsestään.');
    expect(card.buttons).toContain('Käynnistä aikataulu');
    expect(await stored()).toBeUndefined();
  });

  it('shows each step’s day, recipients and state', async () => {
    await press('Käynnistä aikataulu');
    const lines = monthIn(await show(), 'maaliskuu 2026');
    expect(lines).toContain('2.3.2026');
    expect(lines).toContain('27.3.2026');
    expect(lines).toContain('vastaajat: tulossa');
    expect(lines).toContain('fasilitaattorit: tulossa');
    expect(monthIn(await show(), 'huhtikuu 2026')[0]).toContain('Kuukautta ei ole avattu.');
  });

  it('is started and paused, each with who did it', async () => {
    const started = await press('Käynnistä aikataulu');
    expect(started.text).toContain('Muistutukset lähtevät itsestään kello 08:00.');
    expect(started.text).toContain('Viimeksi muuttanut Fanni Fasilitaattori');
    const paused = await bot.press(facilitator, started.pressOf('Pysäytä aikataulu'));
    expect(paused.buttons).toContain('Käynnistä aikataulu');
    expect((await stored())?.pausedAt).toBe(bot.context.clock());
    expect((await acts()).toSorted()).toEqual(['pause-schedule', 'resume-schedule']);
  });

  it('is paused although another person changed it meanwhile', async () => {
    const seen = await press('Käynnistä aikataulu');
    await press('Jätä kuukausi väliin', { [MONTH]: APRIL });
    const card = await bot.press(facilitator, seen.pressOf('Pysäytä aikataulu'));
    expect(card.text).toContain('Aikataulu on pysäytetty');
    expect((await stored())?.exceptions).toEqual([{ month: APRIL, skipped: true }]);
  });
});

describe('one month', () => {
  it('is skipped, and included again', async () => {
    const out = await press('Jätä kuukausi väliin', { [MONTH]: APRIL });
    expect(monthIn(out, 'huhtikuu 2026')).toContain('Kuukausi jätetään väliin.');
    expect(monthIn(out, 'maaliskuu 2026')).not.toContain('Kuukausi jätetään väliin.');
    const back = await bot.press(
      facilitator,
      out.pressOf('Ota kuukausi mukaan', { [MONTH]: APRIL }),
    );
    expect(monthIn(back, 'huhtikuu 2026')).not.toContain('Kuukausi jätetään väliin.');
    expect((await stored())?.exceptions).toEqual([]);
  });

  it('moves a step to another day, and back to the schedule’s day', async () => {
    const step = 'last-call';
    const moved = await press('Siirrä', { [STEP]: step, [DAY]: '2026-03-25' });
    expect(moved.text).toContain('Muutos on tallennettu.');
    expect(monthIn(moved, 'maaliskuu 2026')).toContain('25.3.2026 (siirretty)');
    const back = await bot.press(facilitator, moved.pressOf('Siirrä', { [STEP]: step }));
    expect(monthIn(back, 'maaliskuu 2026')).toContain('27.3.2026');
    expect(await acts()).toEqual(['move-step', 'move-step']);
  });

  it.each([
    ['has passed', '2026-03-09', 'on jo mennyt'],
    ['is a Saturday', '2026-03-21', 'ei ole työpäivä'],
    ['is after the closing', '2026-04-07', 'ei ole kuukauden vastausaikaa'],
    ['is no day', 'huomenna', 'Valitse päivä kalenterista.'],
    ['does not exist', '2026-02-30', 'Valitse päivä kalenterista.'],
  ])(
    'with a day that %s is returned with the reason and the typed day',
    async (_, typed, words) => {
      const step = 'last-call';
      const card = await press('Siirrä', { [STEP]: step, [DAY]: typed });
      expect(card.text).toContain(words);
      expect(card.fields.get(STEP)).toBe(step);
      expect(card.fields.get(DAY)).toBe(typed);
      expect(await stored()).toBeUndefined();
    },
  );

  it('that another person changed meanwhile is returned as it is now', async () => {
    const seen = await press('Käynnistä aikataulu');
    await press('Jätä kuukausi väliin', { [MONTH]: APRIL });
    const card = await bot.press(
      facilitator,
      seen.pressOf('Siirrä', { [STEP]: 'last-call', [DAY]: '2026-03-25' }),
    );
    expect(card.text).toContain('Tieto muuttui sillä välin');
    expect(monthIn(card, 'huhtikuu 2026')).toContain('Kuukausi jätetään väliin.');
    expect(card.fields.get(DAY)).toBe('2026-03-25');
  });

  it('with a step that was removed or is done is refused with the reason', async () => {
    const gone = await bot.press(facilitator, {
      verb: 'move-step',
      data: { v: 1, month: MARCH, step: 'muu', day: '2026-03-25' },
    });
    expect(gone.text).toContain('ei ole tätä vaihetta enää');
    const over = await bot.press(facilitator, {
      verb: 'skip-month',
      data: { v: 1, month: '2026-01' },
    });
    expect(over.text).toContain('sen kuukausi on päättynyt');
  });
});

describe('permissions', () => {
  it.each([
    ['an owner', owner],
    ['leadership', leader],
  ])('%s may neither see nor change it', async (_, person) => {
    const seen = await bot.say(person, 'ajastus');
    const pressed = await bot.press(person, {
      verb: 'skip-month',
      data: { v: 1, month: MARCH },
    });
    expect([seen, pressed].map(({ text }) => text.includes('ei ole oikeutta'))).toEqual([
      true,
      true,
    ]);
    expect(await stored()).toBeUndefined();
  });

  it('a person who has lost the role meanwhile may neither see nor change it', async () => {
    const seen = await show();
    const { people } = bot.context.stores;
    const found = await people.get(facilitator);
    const now = aPerson({ ...found?.value, roles: ['leadership'] });
    await people.save(now, found?.version, anAudit());
    const card = await bot.press(facilitator, seen.pressOf('Käynnistä aikataulu'));
    expect(card.text).toContain('ei ole oikeutta');
    expect(await stored()).toBeUndefined();
  });
});

it.each([
  ['no month', 'skip-month', { v: 1 }],
  ['a month that is none', 'unskip-month', { v: 1, month: '2026-13' }],
  ['no month to move in', 'move-step', { v: 1, step: 'first', day: '' }],
  ['another version', 'resume-schedule', { v: 7 }],
])('a press with %s gets a plain answer', async (_, verb, data) => {
  bot.setClock(instant('2026-03-10T08:00:00.000Z'));
  expect((await bot.press(facilitator, { verb, data })).text).toContain('Kortti on vanhentunut');
  expect(await stored()).toBeUndefined();
});
