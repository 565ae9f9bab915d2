import type { Language } from '../../../../../domain/common/person.ts';
import type { DeliveryOutcome } from '../../../../../domain/reminders/reminders.ts';
import { wordsIn } from '../../../../../i18n/server-words.ts';
import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import {
  aDelivery,
  aGoal,
  anAudit,
  aPerson,
  aRun,
  MARCH,
  PEOPLE,
} from '../../../../support/fixtures/builders.ts';
import { goalId, instant, personId } from '../../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const at = instant('2026-03-16T06:01:00.000Z');
const { facilitator } = PEOPLE;

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness({
    goals: [aGoal({ name: '=SUM(A1); "tavoite"' }), aGoal({ id: goalId('varaamo'), name: 'Åsa' })],
  });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const store = (outcomes: readonly DeliveryOutcome[]) =>
  bot.context.stores.runs.plan(
    aRun(),
    outcomes.map((outcome, index) => aDelivery({ person: personId(index + 1), outcome })),
    anAudit(),
  );
const download = (language: Language = 'en') =>
  api('GET', '/runs/2026-03/run-1/csv', { as: facilitator, language });
const linesOf = async (language?: Language) => {
  const { text = '' } = await download(language);
  return text.split('\r\n');
};

describe('a run as a table', () => {
  it('is a file with the name of the run', async () => {
    await store([]);
    const response = await bot.call(facilitator, 'GET', '/runs/2026-03/run-1/csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="muistutuskierros-2026-03-run-1.csv"',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 3)]).toEqual([239, 187, 191]);
  });

  it.each<[Language, string]>([
    ['fi', 'Henkilö;Tavoitteet;Tila;Syy;Mitä tehdä;Aika'],
    ['sv', 'Person;Mål;Läge;Orsak;Vad du kan göra;Tid'],
    ['en', 'Person,Goals,State,Why,What to do,Time'],
  ])('has its header in the language of the request: %s', async (language, header) => {
    await store([]);
    expect(await linesOf(language)).toEqual([header, '']);
  });

  it('has a row for each person with state, reason, remedy and time', async () => {
    await store([
      { kind: 'planned' },
      { kind: 'skipped', reason: 'left' },
      { kind: 'skipped', reason: 'answered' },
      { kind: 'failed', reason: 'blocked', at },
      { kind: 'retrying', reason: 'throttled', at, tries: 1 },
      { kind: 'unknown', at },
    ]);
    const [, ...rows] = await linesOf();
    const cells = rows.map((row) => row.split(',').slice(2));
    const { common } = wordsIn('en');
    const { state, skipped, failed, whatToDo, retrying } = common.reminders;
    const time = '"16/03/2026, 08:01"';
    expect(rows).toHaveLength(7);
    expect(cells[0]).toEqual([state.planned, '', '', '']);
    expect(rows[1]).toContain(`${state.skipped},${skipped.left},${whatToDo.left},`);
    expect(rows[2]).toContain(`${state.skipped},${skipped.answered},,`);
    expect(rows[3]).toContain(`${state.failed},${failed.blocked},${whatToDo.blocked},${time}`);
    expect(rows[4]).toContain(`"${retrying.throttled('16/03/2026, 08:01')}",,${time}`);
    expect(rows[5]).toContain(`${state.unknown},,"${whatToDo.unknown}",${time}`);
  });

  it('escapes names that look like formulas, and keeps separators and quotes', async () => {
    const { people } = bot.context.stores;
    const found = await people.get(PEOPLE.owner);
    await people.save(aPerson({ name: '@cmd; x' }), found?.version, anAudit());
    await store([{ kind: 'planned' }]);
    const [, row] = await linesOf('fi');
    expect(row).toMatch(/^"'@cmd; x";"'=SUM\(A1\); ""tavoite""";/);
  });

  it('holds every row of a run that is read in several parts', async () => {
    await store(Array.from({ length: 2300 }, () => ({ kind: 'planned' }) as const));
    expect(await linesOf()).toHaveLength(1 + 2300 + 1);
  });

  it('is refused as a problem when there is no such run', async () => {
    expect(await download()).toMatchObject({ status: 404, body: { code: 'run-not-found' } });
    expect(await bot.context.stores.runs.list(MARCH)).toEqual([]);
  });
});
