import type { AnswerChange } from '../../../../domain/check-in/answer-changes.ts';
import type { IndicatorSeries } from '../../../../domain/portfolio/indicator-series.ts';
import type { Language } from '../../../../domain/common/person.ts';
import { changeSentence } from '../../../../tab/components/words/change-words.ts';
import { indicatorLines } from '../../../../tab/features/goal/indicators/indicator-lines.ts';
import { meetingsLeft } from '../../../../tab/features/goal/indicators/meetings-left.ts';
import { forecastSince } from '../../../../tab/components/words/forecast-since.ts';
import { tabWordsIn } from '../../../support/drivers/render-tab.tsx';
import {
  aGoalView,
  aMonth,
  aTrajectory,
} from '../../../support/fixtures/tab/portfolio-and-goal.ts';

describe('since when a forecast is current', () => {
  it.each([
    ['wwwwuuuuun', 'will-not-be-met', '2020-10'],
    ['wwu-uu', 'uncertain', '2020-03'],
    ['wwuwww', 'will-be-met', '2020-04'],
  ] as const)('in %s as %s is %s', (letters, standing, month) => {
    expect(forecastSince({ standing, trajectory: aTrajectory(letters) })).toBe(month);
  });

  it.each([
    ['wwww', 'will-be-met'],
    ['ww--', 'silent'],
    ['', 'silent'],
  ] as const)('is undefined for %s as %s', (letters, standing) => {
    expect(forecastSince({ standing, trajectory: aTrajectory(letters) })).toBeUndefined();
  });
});

describe('meetings left before a decision is due', () => {
  const [decision] = aGoalView().sections.flatMap((section) =>
    section.indicators.flatMap((one) => (one.kind === 'decision' ? [one] : [])),
  );

  it('count the day itself and leave out what is past', () => {
    if (!decision) throw new Error('The fixture has no decision.');
    expect(meetingsLeft(decision, aMonth('2020-11').opensOn)).toEqual(['2020-11-10', '2020-12-15']);
    expect(
      meetingsLeft({ ...decision, due: aMonth('2020-12').dueOn }, aMonth('2020-12').dueOn),
    ).toEqual(['2020-12-15']);
  });

  it('leave out a meeting after the due day', () => {
    if (!decision) throw new Error('The fixture has no decision.');
    const early = { ...decision, due: aMonth('2020-11').dueOn };
    expect(meetingsLeft(early, aMonth('2020-11').dueOn)).toEqual([]);
  });
});

describe('the lines of an indicator', () => {
  const words = { actual: 'actual', expectedLine: 'expected', paceLine: 'pace' };
  const months = ['2020-08', '2020-09', '2020-10', '2020-11'].map((one) => aMonth(one).month);
  const [august, , october] = months;
  const linesOf = (series: Partial<IndicatorSeries>) =>
    Object.fromEntries(
      indicatorLines(
        { section: 'goal', indicator: 'i1', points: [], ...series },
        months,
        words,
        (month) => month,
      ).map(({ name, points }) => [name, points.map(({ value }) => value)]),
    );
  if (!august || !october) throw new Error('The fixture has no months.');

  it('have a gap for a month without a figure, and no line without figures', () => {
    const points = [
      { month: august, value: 1 },
      { month: october, value: 3 },
    ];
    expect(linesOf({ points })).toEqual({ actual: [1, undefined, 3, undefined] });
  });

  it('lead the pace from the newest figure to the month in which it is due', () => {
    const points = [
      { month: august, value: 1, expected: 4 },
      { month: october, value: 3 },
    ];
    const pace = { day: aMonth('2020-11').closesOn, value: 3.5 };
    expect(linesOf({ points, pace })).toEqual({
      actual: [1, undefined, 3, undefined],
      expected: [4, undefined, undefined, undefined],
      pace: [undefined, undefined, 3, 3.5],
    });
  });

  it('lead the pace also from a single figure, and have none without a figure', () => {
    const pace = { day: aMonth('2020-11').closesOn, value: 3.5 };
    const points = [{ month: august, value: 1 }];
    expect(linesOf({ points, pace })).toMatchObject({ pace: [1, undefined, undefined, 3.5] });
    expect(Object.keys(linesOf({ pace }))).toEqual(['actual']);
  });

  it('have no line of a pace that ends in the month of the newest figure', () => {
    const points = [{ month: october, value: 3 }];
    const pace = { day: aMonth('2020-10').closesOn, value: 3.1 };
    expect(Object.keys(linesOf({ points, pace }))).toEqual(['actual']);
  });
});

describe('a change in words', () => {
  const { sections } = aGoalView();
  const risk = {
    id: 'r1',
    description: 'Tila ei valmistu',
    preparation: '',
    likelihood: 2,
    impact: 3,
    state: 'open',
  } as const;

  it.each<[Language, AnswerChange, string]>([
    [
      'fi',
      { section: 'goal', kind: 'forecast', from: 'uncertain', to: 'will-not-be-met' },
      'Ennuste: epävarma → ei toteudu',
    ],
    [
      'sv',
      {
        section: 'goal',
        kind: 'phase',
        phase: 'p3',
        from: { phase: 'p3', status: 'in-progress', count: 3 },
        to: { phase: 'p3', status: 'done', count: 7 },
      },
      'Fasen ”Saavutettavuusauditoinnit”: pågår 3 / 7 auditointia → klar 7 / 7 auditointia',
    ],
    [
      'fi',
      {
        section: 'goal',
        kind: 'phase',
        phase: 'p4',
        to: { phase: 'p4', status: 'in-progress', percent: 20 },
      },
      'Vaihe ”Palautteen kokoaminen ja raportti”: tekemättä → tekeillä 20 %',
    ],
    [
      'en',
      {
        section: 'palvelutorit',
        kind: 'indicator',
        indicator: 'events',
        to: { kind: 'number', indicator: 'events', value: 1.5 },
      },
      'Indicator “Järjestettyjä tapahtumia”: no value → 1.5 tapahtumaa',
    ],
    [
      'fi',
      {
        section: 'goal',
        kind: 'indicator',
        indicator: 'gone-since',
        to: { kind: 'number', indicator: 'gone-since', value: 3 },
      },
      'Mittari ”gone-since”: ei arvoa → 3',
    ],
    ['en', { section: 'goal', kind: 'explanation' }, 'The explanation was changed'],
    ['sv', { section: 'goal', kind: 'risk-added', risk }, 'Ny risk: Tila ei valmistu'],
    [
      'fi',
      { section: 'goal', kind: 'risk-changed', from: risk, risk: { ...risk, state: 'realised' } },
      'Riski ”Tila ei valmistu”: avoin → toteutunut',
    ],
    [
      'en',
      { section: 'goal', kind: 'risk-changed', from: risk, risk: { ...risk, impact: 5 } },
      'Details of the risk were changed: Tila ei valmistu',
    ],
    ['fi', { section: 'goal', kind: 'risk-removed', risk }, 'Riski poistettiin: Tila ei valmistu'],
  ])('in %s from %j', (language, change, sentence) => {
    expect(changeSentence(change, sections, tabWordsIn(language)).replaceAll('\u00a0', ' ')).toBe(
      sentence,
    );
  });
});
