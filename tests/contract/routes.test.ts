import fc from 'fast-check';
import {
  isKnownAddress,
  PAGE_KINDS,
  pageIdentity,
  pageToPath,
  pathToPage,
  type Page,
} from '../../contract/routes.ts';
import { ANSWER_STATES } from '../../domain/goal/on-time-or-late.ts';
import { FORECASTS } from '../../domain/goal/forecast.ts';
import { ANSWER_SORTS, concernsGoals } from '../../contract/paths-and-queries/page-filters.ts';
import {
  GROUPINGS,
  hasViewOptions,
  GOAL_SORTS,
  normalizeView,
} from '../../contract/paths-and-queries/view-query.ts';
import { DELIVERY_STATES } from '../../domain/reminders/reminders.ts';
import { RISK_LEVELS } from '../../domain/goal/risk.ts';
import { TRAIL_SUBJECTS } from '../../domain/trail/trail-subjects.ts';
import { anyPage } from '../support/fixtures/any-page.ts';
import { goalId, month, personId, runId } from '../support/fixtures/ids.ts';
import { randomFrom } from '../support/fixtures/random.ts';

function overviewOf(page: Page): Extract<Page, { kind: 'overview' }> {
  if (page.kind !== 'overview') throw new Error('Not the overview.');
  return page;
}

describe('a broken address', () => {
  it.each([
    'gaol/palvelutorit',
    'goal',
    'goal/../x',
    'month/2026-13',
    'run/2026-03',
    '#/nowhere?q=x',
  ])('is told apart from the overview, which opens in its place: %p', (path) => {
    expect([isKnownAddress(path), pathToPage(path).kind]).toEqual([false, 'overview']);
  });

  it.each(['', '#/', '?q=x', 'month', 'month/2026-03?q=x', 'goal/palvelutorit', 'risks'])(
    'is none of the others: %p',
    (path) => expect(isKnownAddress(path)).toBe(true),
  );
});

describe('the address of a page', () => {
  it.each<[string, Page]>([
    ['', { kind: 'overview' }],
    ['month/2026-03', { kind: 'overview', month: month('2026-03') }],
    ['goal/palvelutorit', { kind: 'goal', goal: goalId('palvelutorit') }],
    [
      'goal/palvelutorit/2026-03',
      { kind: 'goal', goal: goalId('palvelutorit'), month: month('2026-03') },
    ],
    [
      'explain/palvelutorit/2026-03',
      { kind: 'explain', goal: goalId('palvelutorit'), month: month('2026-03') },
    ],
    ['reminders', { kind: 'reminders' }],
    ['reminders/2026-03', { kind: 'reminders', month: month('2026-03') }],
    ['run/2026-03/r1', { kind: 'run', month: month('2026-03'), run: runId('r1') }],
    [
      'run/2026-03/step-2026-03-last-call-1',
      { kind: 'run', month: month('2026-03'), run: runId('step-2026-03-last-call-1') },
    ],
    [
      'run/2026-03/r1?state=failed',
      { kind: 'run', month: month('2026-03'), run: runId('r1'), state: 'failed' },
    ],
    ['schedule', { kind: 'schedule' }],
    ['risks', { kind: 'risks' }],
    ['risks/2026-03', { kind: 'risks', month: month('2026-03') }],
    [
      'risks/2026-03?size=4-5',
      { kind: 'risks', month: month('2026-03'), size: { likelihood: 4, impact: 5 } },
    ],
    ['compare', { kind: 'compare' }],
    [
      'compare/2026-03/2026-06',
      { kind: 'compare', between: { from: month('2026-03'), to: month('2026-06') } },
    ],
    ['themes', { kind: 'themes' }],
    ['themes/2026-03', { kind: 'themes', month: month('2026-03') }],
    ['theme/palvelut', { kind: 'theme', theme: 'palvelut' }],
    ['theme/palvelut/2026-03', { kind: 'theme', theme: 'palvelut', month: month('2026-03') }],
    ['programmes', { kind: 'programmes' }],
    ['meeting', { kind: 'meeting' }],
    ['meeting/2026-03', { kind: 'meeting', month: month('2026-03') }],
    [
      'meeting/2026-03/palvelutorit',
      { kind: 'meeting', month: month('2026-03'), goal: goalId('palvelutorit') },
    ],
    ['meeting/newest/palvelutorit', { kind: 'meeting', goal: goalId('palvelutorit') }],
    ['presenter/2026-03', { kind: 'presenter', month: month('2026-03') }],
    ['mine', { kind: 'mine' }],
    [
      'check-in/palvelutorit/2026-03',
      { kind: 'check-in', goal: goalId('palvelutorit'), month: month('2026-03') },
    ],
    ['months/2026-03', { kind: 'months', month: month('2026-03') }],
    ['months?state=missed', { kind: 'months', state: 'missed' }],
    [
      'months/2026-03?state=on-time&sort=answered',
      { kind: 'months', month: month('2026-03'), state: 'on-time', sort: 'answered' },
    ],
    ['register', { kind: 'register' }],
    ['register/2026', { kind: 'register', year: 2026 }],
    ['register/2026/new.goal', { kind: 'register-goal', year: 2026 }],
    [
      'register/2026/palvelutorit',
      { kind: 'register-goal', year: 2026, goal: goalId('palvelutorit') },
    ],
    ['changes', { kind: 'changes' }],
    ['changes/2026', { kind: 'changes', year: 2026 }],
    [
      `changes/2026?what=months&goal=palvelutorit&by=${personId(1)}`,
      {
        kind: 'changes',
        year: 2026,
        what: 'months',
        goal: goalId('palvelutorit'),
        by: personId(1),
      },
    ],
    ['people', { kind: 'people' }],
    ['settings', { kind: 'settings' }],
    ['cards', { kind: 'cards' }],
    [
      `cards/2026-03?person=${personId(1)}&card=receipt&goal=palvelutorit`,
      {
        kind: 'cards',
        month: month('2026-03'),
        person: personId(1),
        card: 'receipt',
        goal: goalId('palvelutorit'),
      },
    ],
    ['?silent=yes', { kind: 'overview', view: { silent: true } }],
    [
      'month/2026-03?theme=palvelut&forecast=uncertain&binding=yes&q=mets%C3%A4&sort=name&group=owner',
      {
        kind: 'overview',
        month: month('2026-03'),
        view: {
          theme: 'palvelut',
          forecast: 'uncertain',
          binding: true,
          q: 'metsä',
          sort: 'name',
          group: 'owner',
        },
      },
    ],
    [
      `?owner=${personId(1)}&programme=It%C3%A4%20%26%20l%C3%A4nsi%3F%20%231%2F2`,
      { kind: 'overview', view: { owner: personId(1), programme: 'Itä & länsi? #1/2' } },
    ],
  ])('%j names its page', (path, page) => {
    expect(pageToPath(page)).toBe(path);
    expect(pathToPage(path)).toEqual(page);
    expect(pathToPage(`#/${path}`)).toEqual(page);
  });

  it.each([
    'goal',
    'goal/',
    'goal/Ä',
    'goal/../x',
    'GOAL/x',
    'nowhere/x',
    '///',
    '#',
    'month',
    'month/2026-13',
    '__proto__/x',
    'goal/%2e%2e',
    'explain/palvelutorit',
    'explain/palvelutorit/2026-99',
    'explain/../2026-03',
    'run',
    'run/2026-03',
    'run/2026-03/../x',
    'run/2026-99/r1',
    'run/r1/2026-03',
  ])('%j is the overview', (path) => {
    expect(pathToPage(path)).toEqual({ kind: 'overview' });
  });

  it.each([
    'month/2026-03?sort=size',
    'month/2026-03?sort=portfolio&group=theme',
    'month/2026-03?forecast=silent',
    'month/2026-03?owner=nobody',
    'month/2026-03?binding=1&silent',
    'month/2026-03?q=&q=%20%20&theme=',
    'month/2026-03?q=%E0%A4%A&programme=%',
    'month/2026-03?__proto__=x&constructor=y',
    'month/2026-03?',
  ])('%j is the plain overview of its month', (path) => {
    expect(pathToPage(path)).toEqual({ kind: 'overview', month: '2026-03' });
  });

  it.each<[string, Page]>([
    ['risks?size=6-1', { kind: 'risks' }],
    ['risks?size=3', { kind: 'risks' }],
    ['risks?size=%zz&x=y', { kind: 'risks' }],
    ['months?state=gone&sort=portfolio', { kind: 'months' }],
    ['months?state=gone&sort=state', { kind: 'months', sort: 'state' }],
    ['run/2026-03/r1?state=toString', { kind: 'run', month: month('2026-03'), run: runId('r1') }],
    ['changes?what=goal&goal=Ä&by=nobody', { kind: 'changes' }],
    ['changes?what=people&goal=palvelutorit', { kind: 'changes', what: 'people' }],
  ])('%j keeps the known choices', (path, page) => {
    expect(pathToPage(path)).toEqual(page);
  });

  it('keeps known view options beside unknown ones', () => {
    expect(pathToPage('#/?sort=x&binding=yes&q=a=b')).toEqual({
      kind: 'overview',
      view: { binding: true, q: 'a=b' },
    });
  });

  it('cuts an absurdly long search, and never leaves half a character', () => {
    const { view } = overviewOf(
      pathToPage(`?q=${encodeURIComponent(`x${'\u{1F600}'.repeat(99)}`)}`),
    );
    expect(view?.q).toBe(`x${'\u{1F600}'.repeat(49)}`);
  });

  it('keeps a goal’s page when something follows it', () => {
    expect(pathToPage('goal/palvelutorit/2026-03?q=x')).toEqual({
      kind: 'goal',
      goal: 'palvelutorit',
      month: '2026-03',
    });
  });

  it('keeps the goal when only the month is garbage', () => {
    expect(pathToPage('goal/palvelutorit/2026-99')).toEqual({ kind: 'goal', goal: 'palvelutorit' });
  });

  it('keeps the reminders and the schedule when what follows is garbage', () => {
    expect(pathToPage('reminders/2026-99')).toEqual({ kind: 'reminders' });
    expect(pathToPage('schedule/x')).toEqual({ kind: 'schedule' });
  });

  it.each(['compare/2026-03', 'compare/2026-03/2026-13', 'compare/x/2026-03'])(
    '%j compares the newest months',
    (path) => {
      expect(pathToPage(path)).toEqual({ kind: 'compare' });
    },
  );

  it('comes back the same for many goals and months', () => {
    const random = randomFrom(20_260_301);
    for (let round = 0; round < 300; round += 1) {
      const goal = goalId(
        `${random.text('abcdefghijklmnopqrstuvwxyz0123456789', 1, 20)}${random.text('-', 0, 2)}z`,
      );
      const of = month(
        `20${random.text('0123456789', 2, 2)}-${String(random.whole(1, 12)).padStart(2, '0')}`,
      );
      const pages: readonly Page[] = [
        { kind: 'goal', goal },
        { kind: 'goal', goal, month: of },
        { kind: 'overview', month: of },
      ];
      for (const page of pages) expect(pathToPage(pageToPath(page))).toEqual(page);
    }
  });

  it('comes back the same for many views', () => {
    const random = randomFrom(20_260_322);
    const one = <Value>(values: readonly Value[]): Value | undefined =>
      values[random.whole(0, values.length)];
    const name = (): string =>
      `ä${random.text('aä%&=?#/+ \u{1F600}"\\', 0, 12).replace(/\p{Surrogate}/gu, '')}`;
    for (let round = 0; round < 500; round += 1) {
      const view = normalizeView({
        theme: one(['palvelut', name()]),
        owner: one([personId(1), personId(2)]),
        forecast: one(FORECASTS),
        programme: one([name(), name()]),
        binding: one([true]),
        silent: one([true]),
        q: one([name(), `${name()} `]),
        sort: one(GOAL_SORTS),
        group: one(GROUPINGS),
      });
      const page: Page = { kind: 'overview', ...(hasViewOptions(view) && { view }) };
      const path = pageToPath(page);
      expect(pathToPage(path)).toEqual(page);
      expect(pathToPage(new URL(`https://ennuste.example.fi/tab/#/${path}`).hash)).toEqual(page);
    }
  });

  it('comes back the same for all choices on a page', () => {
    const random = randomFrom(20_260_412);
    const one = <Value>(values: readonly Value[]): Value | undefined =>
      values[random.whole(0, values.length)];
    for (let round = 0; round < 300; round += 1) {
      const [likelihood, impact] = [one(RISK_LEVELS), one(RISK_LEVELS)];
      const what = one(TRAIL_SUBJECTS);
      const of = month('2026-03');
      const pages: readonly Page[] = [
        { kind: 'risks', month: of, size: likelihood && impact && { likelihood, impact } },
        { kind: 'months', month: of, state: one(ANSWER_STATES), sort: one(ANSWER_SORTS) },
        { kind: 'run', month: of, run: runId('r1'), state: one(DELIVERY_STATES) },
        {
          kind: 'changes',
          year: 2026,
          what,
          goal: concernsGoals(what) ? one([goalId('palvelutorit')]) : undefined,
          by: one([personId(1)]),
        },
      ];
      for (const page of pages) expect(pathToPage(pageToPath(page))).toEqual(page);
    }
  });

  it('is always a page with a stable address, for any garbage', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 1000; round += 1) {
      const page = pathToPage(random.text('goalmonth/#?=&%q-._2026\u0000ä ', 0, 24));
      expect(pathToPage(pageToPath(page))).toEqual(page);
    }
  });

  it.each(PAGE_KINDS)('comes back the same for any page of the kind %s', (kind) => {
    fc.assert(
      fc.property<[Page]>(anyPage[kind], (page) => {
        expect(pathToPage(pageToPath(page))).toEqual(page);
      }),
    );
  });
});

describe('the identity of a page', () => {
  const march = month('2026-03');
  const april = month('2026-04');
  const [one, other] = [goalId('yksi'), goalId('kaksi')];

  it.each<[string, Page, Page]>([
    ['goal', { kind: 'goal', goal: one }, { kind: 'goal', goal: other }],
    [
      'goal to check in',
      { kind: 'check-in', goal: one, month: march },
      { kind: 'check-in', goal: other, month: march },
    ],
    [
      'month to explain',
      { kind: 'explain', goal: one, month: march },
      { kind: 'explain', goal: one, month: april },
    ],
    [
      'run',
      { kind: 'run', month: march, run: runId('r1') },
      { kind: 'run', month: march, run: runId('r2') },
    ],
    ['theme', { kind: 'theme', theme: 'palvelut' }, { kind: 'theme', theme: 'talous' }],
    [
      'goal of the register',
      { kind: 'register-goal', year: 2026, goal: one },
      { kind: 'register-goal', year: 2026 },
    ],
    ['kind', { kind: 'themes' }, { kind: 'programmes' }],
  ])('differs for another %s', (_what, page, another) => {
    expect(pageIdentity(page)).not.toBe(pageIdentity(another));
  });

  it.each<[string, Page, Page]>([
    ['month of a goal', { kind: 'goal', goal: one }, { kind: 'goal', goal: one, month: march }],
    [
      'filter of a run',
      { kind: 'run', month: march, run: runId('r1') },
      { kind: 'run', month: march, run: runId('r1'), state: 'failed' },
    ],
    ['goal of a meeting', { kind: 'meeting', goal: one }, { kind: 'meeting', goal: other }],
    ['year of the register', { kind: 'register', year: 2025 }, { kind: 'register', year: 2026 }],
  ])('is the same for another %s', (_what, page, another) => {
    expect(pageIdentity(page)).toBe(pageIdentity(another));
  });
});
