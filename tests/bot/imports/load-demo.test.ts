import { loadDemo } from '../../../bot/imports/load-demo.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { submitCheckIn } from '../../../bot/usecases/check-in/submit-check-in.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { answerState } from '../../../domain/goal/on-time-or-late.ts';
import type { SectionAnswer } from '../../../domain/goal/check-in.ts';
import { addMonths, type Day, type Month } from '../../../domain/common/month.ts';
import type { PhaseState } from '../../../domain/goal/phase.ts';
import { buildPortfolio } from '../../../domain/portfolio/portfolio.ts';
import { questionState } from '../../../domain/check-in/question.ts';
import { anAudit, aPerson } from '../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../support/fixtures/ids.ts';
import { atDay, demoContext, theDemo } from './demo-support.ts';
import type { TestContext } from '../../support/world/test-context.ts';

/** Each goal in the follow-up documents, section by section: forecast, then phases. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  'digitalisaatio/goal': [
    'will-be-met',
    'teams done',
    'varaamo-myynti done 25',
    'saavutettavuus done 7',
    'asiakastyytyvaisyys not-started 0',
  ],
  'tietoperustainen-paatoksenteko/goal': [
    'will-be-met',
    'kuukausiraportti done',
    'tekninen-kokeilu done 100 %',
    'kojelaudan-konsepti in-progress',
  ],
  'biennaali/goal': [
    'will-not-be-met',
    'sisaltosuunnittelu done',
    'asiakaspalvelukonsepti done',
    'vaikuttavuus done',
    'myyntituotteet in-progress',
    'uudelleensuunnittelu in-progress',
    'teosten-rakentaminen not-started',
    'rekrytointi not-started',
    'palvelupolku not-started',
    'myynnin-aikataulu not-started',
  ],
  'liikkumisohjelma/palvelutorit': [
    'will-not-be-met',
    'konsepti done',
    'rekrytointi in-progress',
    'tapahtumat not-started 0',
    'arviointi not-started',
  ],
  'liikkumisohjelma/perhehulinat': [
    'will-be-met',
    'kaynnistaminen done 2',
    'alueiden-valinta done',
    'toteutus in-progress 7',
  ],
  'liikkumisohjelma/pienten-lasten-kampanja': [
    'met',
    'sivusto done',
    'katumainonta done',
    'some done',
    'sisainen-viestinta done',
    'painettu-aineisto done',
    'uusinta done 6',
  ],
  'liikkumisohjelma/nuoret': [
    'uncertain',
    'toimenpiteet-valittu in-progress 40 %',
    'toimenpiteet-toteutettu in-progress 30 %',
  ],
  'me-ja-muut/goal': [
    'will-be-met',
    'jasentaminen in-progress',
    'ekosysteemikuvaukset in-progress',
    'toimintarakenne not-started',
  ],
  'kuva-kasko/goal': [
    'will-be-met',
    'tiedonkeruu done',
    'mallinnus in-progress',
    'kehittaminen in-progress',
  ],
};

/** From the tables of the documents: indicator, current value, value expected at the end of the year. */
const FIGURES = [
  ['palvelustrategia-lautakuntaan', 'kuvaukset-ja-kaytannot', undefined, 100],
  ['harrastaminen', 'toimenpiteet-tehty', undefined, 100],
  ['ikaihmisten-liikkuminen', 'toimenpiteet-tehty', undefined, 100],
  ['asiakaskokemus', 'nps', 42, 42],
  ['asiakaskokemus', 'palautelaitteet', 40, 40],
  ['hinnoittelu', 'henkilostomenot-kayntikerta', 3.06, 3.06],
] as const;

const DAYS = [
  ['2026-11-22', '2026-11'],
  ['2027-01-15', '2026-12'],
  ['2028-02-29', '2027-12'],
  ['2027-03-01', '2027-03'],
  ['2026-12-31', '2026-12'],
] as const;

describe.each(DAYS)('the demo loaded on %s', (date, open) => {
  const today = day(date);
  const closed = addMonths(month(open), -1);
  let context: TestContext;
  let rows: readonly GoalMonthRow[];

  beforeAll(async () => {
    context = await demoContext(today);
    await loadDemo(context, today);
    rows = await boards(context.stores, open);
  });

  it('opens January to this month and leaves only the last one open', async () => {
    const months = await openedMonths(context.stores, open);
    const last = months.at(-1);

    expect(months.map((one) => one.month)).toEqual(
      Array.from({ length: Number(open.slice(5)) }, (_, index) =>
        addMonths(month(`${open.slice(0, 4)}-01`), index),
      ),
    );
    expect(months.filter((one) => one.closesOn >= today)).toEqual([last]);
    expect(last?.dueOn).toBeDefined();
    expect((last?.dueOn ?? '') >= today).toBe(true);
  });

  it('shows in the last closed month what the follow-up documents show', () => {
    const shown = Object.fromEntries(
      Object.keys(DOCUMENTS).map((key) => {
        const [goal = '', section] = key.split('/');
        const answer = newest(rows, goal, closed).find((one) => one.section === section);
        return [key, answer ? [answer.forecast, ...answer.phases.map(phaseLine)] : []];
      }),
    );

    expect(shown).toEqual(DOCUMENTS);
  });

  it.each(FIGURES)('shows for %s the %s of the documents', (goal, indicator, value, expected) => {
    const values = newest(rows, goal, closed).flatMap((section) => section.indicators);

    expect(values.find((one) => one.indicator === indicator)).toMatchObject({
      ...(value !== undefined && { value }),
      expected,
    });
  });

  it('has the forecasts of the table of the year after', () => {
    const goals = ['palvelustrategia-lautakuntaan', 'harrastaminen', 'ikaihmisten-liikkuminen'];
    const forecasts = rows
      .filter((row) => goals.includes(row.goal) && row.month <= closed)
      .flatMap((row) => row.answer?.sections ?? [])
      .map((section) => section.forecast);

    expect(new Set(forecasts)).toEqual(new Set(['will-be-met']));
  });

  it('has silent goals, one that turned worse and one that turned better', async () => {
    const portfolio = await portfolioIn(context, month(open), today);

    expect(portfolio.totals).toEqual({
      'will-not-be-met': 1,
      uncertain: 1,
      silent: 3,
      'will-be-met': 10,
      met: 1,
    });
    expect(portfolio.silent).toEqual(['biennaali', 'oma-helsinki', 'edunvalvonta']);
    expect(portfolio.worse).toEqual(['hinnoittelu']);
    expect(portfolio.better).toEqual(['varaamo']);
    expect(portfolio.answers).toMatchObject({ pending: 10, 'on-time': 6 });
    expect(portfolio.goals.map((one) => one.goal)).toHaveLength(16);
  });

  it('leaves two of the three goals of the playground’s owner to be answered', async () => {
    const owner = (await theDemo()).keys.get('playgroundOwner');
    const goals = (await context.stores.goals.list(Number(open.slice(0, 4)))).map(
      (one) => one.value,
    );
    const theirs = goals.filter((goal) => owner && goal.owners.includes(owner)).map(({ id }) => id);
    const pending = rows.filter(
      (row) => row.month === open && theirs.includes(row.goal) && !row.answer,
    );

    expect(theirs).toHaveLength(3);
    expect(pending.map((row) => row.goal)).toEqual(['digitalisaatio', 'liikkumisohjelma']);
  });

  it('has notes on every theme, in the year that it shows', async () => {
    const { themes } = await everything(context.stores, open);

    expect(themes.map(({ theme, year }) => [theme, year]).toSorted()).toEqual(
      context.organisation.themes.map(({ id }) => [id, yearIn(open)]).toSorted(),
    );
    expect(themes.every(({ keptAt }) => keptAt <= context.clock())).toBe(true);
  });

  it('has one question of leadership that waits and one that was answered', async () => {
    const { questions, goals } = await everything(context.stores, open);
    const summary = questions.map((one) => [one.goal, questionState(one), one.year]);
    const instants = questions.flatMap(({ askedAt, answer }) => [askedAt, answer?.at ?? askedAt]);

    expect(summary.toSorted()).toEqual([
      ['digitalisaatio', 'open', yearIn(open)],
      ['liikkumisohjelma', 'answered', yearIn(open)],
    ]);
    expect(goals.map(({ id }) => id)).toEqual(
      expect.arrayContaining(summary.map(([goal]) => goal)),
    );
    expect(instants.every((at) => at <= context.clock())).toBe(true);
    expect(questions.every(({ askedAt, answer }) => !answer || askedAt < answer.at)).toBe(true);
  });

  it('has no answers in the future', () => {
    const late = rows.filter((row) => (row.answer?.answeredAt ?? '') > context.clock());

    expect(late).toEqual([]);
  });

  it('changes nothing when loaded again', async () => {
    const before = await everything(context.stores, open);

    await expect(loadDemo(context, today)).resolves.toBe('already-there');
    expect(await everything(context.stores, open)).toEqual(before);
  });
});

describe('loadDemo', () => {
  const today = day('2026-11-22');

  it('shows one answer that came late and one that was corrected', async () => {
    const context = await demoContext(today);
    await loadDemo(context, today);
    const months = await openedMonths(context.stores, '2026-11');
    const rows = await boards(context.stores, '2026-11');
    const states = rows.flatMap((row) => {
      const opened = months.find((one) => one.month === row.month);
      return opened ? [answerState(row, opened, today)] : [];
    });

    expect(states.filter((state) => state === 'late')).toHaveLength(1);
    expect(rows.filter((row) => (row.answer?.revision ?? 0) > 1)).toHaveLength(1);
    expect(states.filter((state) => state === 'missed').length).toBeGreaterThan(5);
  });

  it('gives the same data every time', async () => {
    const [one, two] = [await demoContext(today), await demoContext(today)];

    await expect(loadDemo(one, today)).resolves.toBe('loaded');
    await loadDemo(two, today);

    expect(await everything(one.stores, '2026-11')).toEqual(
      await everything(two.stores, '2026-11'),
    );
  });

  it.each([0, 3, 60])('continues after a failure at answer %i', async (count) => {
    const whole = await demoContext(today);
    await loadDemo(whole, today);
    const context = await demoContext(today);
    const broken = { ...context, stores: breakingAfter(count, context.stores) };

    await expect(loadDemo(broken, today)).rejects.toThrow('the power went');
    await expect(loadDemo(context, today)).resolves.toBe('loaded');

    expect(await boards(context.stores, '2026-11')).toEqual(await boards(whole.stores, '2026-11'));
  });

  it('lets two instances that start at once load one demo', async () => {
    const whole = await demoContext(today);
    await loadDemo(whole, today);
    const context = await demoContext(today);

    await Promise.all([loadDemo(context, today), loadDemo(context, today)]);

    expect(await boards(context.stores, '2026-11')).toEqual(await boards(whole.stores, '2026-11'));
  });

  it('opens the new month when the calendar has moved on, and answers nothing in it', async () => {
    const context = await demoContext(today);
    await loadDemo(context, today);
    const before = await boards(context.stores, '2026-11');
    const later = atDay(context, day('2026-12-02'));

    await expect(loadDemo(later, day('2026-12-02'))).resolves.toBe('loaded');
    await expect(loadDemo(later, day('2026-12-02'))).resolves.toBe('already-there');

    const after = await boards(context.stores, '2026-12');
    expect(after.filter((row) => row.month < '2026-12')).toEqual(before);
    expect(after.filter((row) => row.month === '2026-12' && !row.answer)).toHaveLength(16);
  });

  it('keeps December open from January to the end of February', async () => {
    const context = await demoContext(day('2027-01-15'));
    await loadDemo(context, day('2027-01-15'));
    const february = day('2027-02-10');

    await expect(loadDemo(atDay(context, february), february)).resolves.toBe('already-there');
  });

  it('starts the new year in January when December has closed', async () => {
    const context = await demoContext(day('2026-12-31'));
    await loadDemo(context, day('2026-12-31'));
    const january = day('2027-01-05');

    await expect(loadDemo(atDay(context, january), january)).resolves.toBe('loaded');
    await expect(loadDemo(atDay(context, january), january)).resolves.toBe('already-there');

    const months = await openedMonths(context.stores, '2027-01');
    expect(months.map((one) => one.month)).toEqual(['2027-01']);
  });

  it('leaves what people have answered since as it is', async () => {
    const context = await demoContext(today);
    await loadDemo(context, today);
    const owner = (await theDemo()).people.find((person) => person.name === 'Kehittämisjohtaja');
    if (!owner) throw new Error('the demo has no such owner');
    const goal = goalId('digitalisaatio');
    const sections = newest(await boards(context.stores, '2026-11'), goal, month('2026-10')).map(
      (section) => ({ ...section, explanation: 'Mittaus on aloitettu.' }),
    );
    await submitCheckIn(context, owner, {
      goal,
      month: month('2026-11'),
      basedOn: 0,
      submission: 'from-a-card',
      sections,
    });
    const before = await everything(context.stores, '2026-11');

    await expect(loadDemo(context, today)).resolves.toBe('already-there');
    expect(await everything(context.stores, '2026-11')).toEqual(before);
  });

  it('leaves questions that people have changed, and answers one that was only asked', async () => {
    const context = await demoContext(today);
    await loadDemo(context, today);
    const { questions } = await everything(context.stores, '2026-11');
    const [open, answered] = ['open', 'answered'].map((state) =>
      questions.find((one) => questionState(one) === state),
    );
    if (!open || !answered) throw new Error('the demo has a question of each sort');
    const { answer: _answer, ...asked } = answered;
    for (const one of [asked, { ...open, withdrawnAt: context.clock() }]) {
      const found = await context.stores.questions.get(one.year, one.goal, one.id);
      await context.stores.questions.save(one, found?.version, anAudit());
    }

    await expect(loadDemo(context, today)).resolves.toBe('loaded');
    await expect(loadDemo(context, today)).resolves.toBe('already-there');

    const after = (await everything(context.stores, '2026-11')).questions;
    expect(after.map(questionState).toSorted()).toEqual(['answered', 'withdrawn']);
    expect(after).toContainEqual(answered);
  });

  it.each([
    [
      'archived',
      {
        archived: { by: aPerson().id, at: instant('2026-11-20T08:00:00.000Z'), reason: 'Päättyi' },
      },
      1,
    ],
    ['given to others', { owners: [], projectManagers: [] }, 2],
  ])('starts although a goal with a question has been %s', async (_, over, count) => {
    const context = await demoContext(today);
    const { questions: none, goals } = context.stores;
    const broken = { ...none, save: () => Promise.reject(new Error('the power went')) };
    const stores = { ...context.stores, questions: broken };
    await expect(loadDemo({ ...context, stores }, today)).rejects.toThrow('the power went');
    const found = await goals.get(2026, goalId('liikkumisohjelma'));
    if (!found) throw new Error('the demo has no such goal');
    await goals.save({ ...found.value, ...over }, found.version, [], anAudit());

    await expect(loadDemo(context, today)).resolves.toBe('loaded');
    await expect(loadDemo(context, today)).resolves.toBe('already-there');

    const { questions } = await everything(context.stores, '2026-11');
    expect(questions.map(questionState)).toEqual(Array(count).fill('open'));
  });

  it('says what to do when the register has people but no facilitator', async () => {
    const context = await demoContext(today);
    const person = aPerson();
    const audit = {
      at: context.clock(),
      by: person.id,
      act: 'save-person',
      target: person.id,
    } as const;
    await context.stores.people.save(person, undefined, audit);

    await expect(loadDemo(context, today)).rejects.toThrow('give one person the role first');
  });
});

/** The newest answer of the goal until the month. */
function newest(
  rows: readonly GoalMonthRow[],
  goal: string,
  until: Month,
): readonly SectionAnswer[] {
  return (
    rows.findLast((row) => row.goal === goal && row.month <= until && row.answer)?.answer
      ?.sections ?? []
  );
}

function phaseLine({ phase, status, percent, count }: PhaseState): string {
  return [
    phase,
    status,
    ...(percent === undefined ? [] : [`${percent} %`]),
    ...(count === undefined ? [] : [`${count}`]),
  ].join(' ');
}

const yearIn = (open: string): number => Number(open.slice(0, 4));

const boards = async (stores: Stores, open: string): Promise<readonly GoalMonthRow[]> =>
  (await stores.checkIns.boardsOf(yearIn(open))).map(({ value }) => value);

const openedMonths = async (stores: Stores, open: string) =>
  (await stores.months.list(yearIn(open))).map(({ value }) => value);

const everything = async (stores: Stores, open: string) => ({
  boards: await boards(stores, open),
  months: await openedMonths(stores, open),
  goals: (await stores.goals.list(yearIn(open))).map(({ value }) => value),
  people: (await stores.people.list()).map(({ value }) => value),
  themes: (await stores.themeNotes.list(yearIn(open))).map(({ value }) => value),
  questions: (await stores.questions.list(yearIn(open))).map(({ value }) => value),
  audit: [...(await stores.audit(yearIn(open))), ...(await stores.audit('people'))],
});

async function portfolioIn(context: TestContext, open: Month, today: Day) {
  const { boards: rows, goals, months } = await everything(context.stores, open);
  return buildPortfolio(open, goals, months, rows, today);
}

/** Stores that fail at the answer after the first `count`. */
function breakingAfter(count: number, stores: Stores): Stores {
  let left = count;
  return {
    ...stores,
    checkIns: {
      ...stores.checkIns,
      record: (...args) => {
        if (left === 0) return Promise.reject(new Error('the power went'));
        left -= 1;
        return stores.checkIns.record(...args);
      },
    },
  };
}
