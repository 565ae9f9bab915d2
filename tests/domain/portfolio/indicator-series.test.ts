import type { CheckIn } from '../../../domain/goal/check-in.ts';
import type { IndicatorValue, NumberIndicator } from '../../../domain/goal/indicator.ts';
import { buildIndicatorSeries } from '../../../domain/portfolio/indicator-series.ts';
import {
  aCheckIn,
  aDecisionIndicator,
  aGoal,
  aNumberIndicator,
  aSectionAnswer,
  aSubGoal,
  aYesNoIndicator,
} from '../../support/fixtures/builders.ts';
import { day, instant, month } from '../../support/fixtures/ids.ts';

const HELSINKI = 'Europe/Helsinki';

const figure = (value: number, expected?: number): IndicatorValue => ({
  kind: 'number',
  indicator: 'i1',
  value,
  ...(expected !== undefined && { expected }),
});

/** An answer in the middle of the month; without a figure, the indicator is empty. */
const answered = (at: string, value?: IndicatorValue, over: Partial<CheckIn> = {}): CheckIn =>
  aCheckIn({
    month: month(at.slice(0, 7)),
    answeredAt: instant(`${at}T08:00:00.000Z`),
    sections: [aSectionAnswer({ indicators: value ? [value] : [] })],
    ...over,
  });

const seriesOf = (indicator: Partial<NumberIndicator>, history: readonly CheckIn[]) =>
  buildIndicatorSeries(aGoal({ indicators: [aNumberIndicator(indicator)] }), history, HELSINKI)[0];

const { baseline: _baseline, ...WITHOUT_BASELINE } = aNumberIndicator();
const unbasedSeries = (indicator: Partial<NumberIndicator>, history: readonly CheckIn[]) =>
  buildIndicatorSeries(
    aGoal({ indicators: [{ ...WITHOUT_BASELINE, ...indicator }] }),
    history,
    HELSINKI,
  )[0];

describe('the months of an indicator', () => {
  it('are those in which a figure was given, with the newest of each', () => {
    const history = [
      answered('2026-01-10', figure(0)),
      answered('2026-02-10'),
      answered('2026-03-10', figure(1, 4)),
      answered('2026-03-12', figure(2, 3), { revision: 2 }),
    ];
    expect(seriesOf({}, history)?.points).toStrictEqual([
      { month: '2026-01', value: 0 },
      { month: '2026-03', value: 2, expected: 3 },
    ]);
  });

  it('exclude a figure that a correction removed', () => {
    const history = [
      answered('2026-01-10', figure(0)),
      answered('2026-02-10', figure(1)),
      answered('2026-02-11', undefined, { revision: 2 }),
    ];
    expect(seriesOf({}, history)?.points.map((point) => point.month)).toEqual(['2026-01']);
  });

  it('exist for numbers only, and for those that have had a figure', () => {
    const goal = aGoal({
      indicators: [aNumberIndicator(), aYesNoIndicator(), aDecisionIndicator()],
      subGoals: [aSubGoal({ indicators: [aNumberIndicator({ id: 'silent' })] })],
    });
    const series = buildIndicatorSeries(goal, [answered('2026-03-10', figure(1))], HELSINKI);
    expect(series.map(({ section, indicator }) => `${section} ${indicator}`)).toEqual(['goal i1']);
  });
});

describe('the figures of a series', () => {
  const value = (indicator: string, of: number): IndicatorValue => ({
    kind: 'number',
    indicator,
    value: of,
  });
  const values = (
    goal: Parameters<typeof buildIndicatorSeries>[0],
    sections: CheckIn['sections'],
  ) =>
    buildIndicatorSeries(goal, [answered('2026-01-10', undefined, { sections })], HELSINKI).map(
      ({ section, indicator, points }) => [section, indicator, points.map((one) => one.value)],
    );

  it('are those of the indicator and of no other of the section', () => {
    const goal = aGoal({ indicators: [aNumberIndicator(), aNumberIndicator({ id: 'i2' })] });
    const indicators = [value('i2', 2), value('i1', 1)];
    expect(values(goal, [aSectionAnswer({ indicators })])).toEqual([
      ['goal', 'i1', [1]],
      ['goal', 'i2', [2]],
    ]);
  });

  it('are those of the sub-goal and not of another with the same indicator', () => {
    const indicators = [aNumberIndicator()];
    const goal = aGoal({
      phases: [],
      indicators: [],
      subGoals: [aSubGoal({ id: 'a', indicators }), aSubGoal({ id: 'b', indicators })],
    });
    const sections = ['b', 'a'].map((section, index) =>
      aSectionAnswer({ section, indicators: [value('i1', index)] }),
    );
    expect(values(goal, sections)).toEqual([
      ['a', 'i1', [1]],
      ['b', 'i1', [0]],
    ]);
  });

  it('are not of an indicator that was of another kind when it was answered', () => {
    const goal = aGoal({ indicators: [aYesNoIndicator({ id: 'i1' })] });
    expect(values(goal, [aSectionAnswer({ indicators: [value('i1', 1)] })])).toEqual([]);
  });
});

describe('the pace of an indicator', () => {
  it('extrapolates from the baseline at the turn of the year through the newest figure', () => {
    // The 73rd day after the first, a fifth of the 364 to the last.
    expect(seriesOf({ target: 40 }, [answered('2026-03-15', figure(5))])?.pace).toEqual({
      day: '2026-12-31',
      value: 25,
    });
  });

  it('goes to the due day where that is before the end of the year', () => {
    const due = day('2026-05-27');
    expect(seriesOf({ due }, [answered('2026-03-15', figure(2))])?.pace).toEqual({
      day: due,
      value: 4,
    });
    expect(
      seriesOf({ due: day('2028-01-31') }, [answered('2026-03-15', figure(2))])?.pace?.day,
    ).toBe('2026-12-31');
  });

  it('starts from the first figure where there is no baseline', () => {
    const history = [answered('2026-02-01', figure(70)), answered('2026-07-03', figure(72.5))];
    expect(unbasedSeries({ target: 75 }, history)?.pace).toEqual({
      day: '2026-12-31',
      value: 75.48,
    });
  });

  it('may be negative', () => {
    const indicator = { baseline: 40, target: 20, direction: 'at-most' } as const;
    expect(seriesOf(indicator, [answered('2026-03-15', figure(36))])?.pace?.value).toBe(20);
  });

  it.each([
    ['2026-01-28', undefined],
    ['2026-01-29', { day: '2026-12-31', value: 13 }],
  ])('is told from four weeks on: %s', (on, pace) => {
    expect(seriesOf({}, [answered(on, figure(1))])?.pace).toEqual(pace);
  });

  it.each([
    ['a single figure without a baseline', unbasedSeries, ['2026-03-10']],
    ['two figures of nearly the same day', unbasedSeries, ['2026-03-31', '2026-04-01']],
    ['a figure of the first weeks', seriesOf, ['2026-01-20']],
    ['a figure of the due day itself', seriesOf, ['2026-11-01']],
    ['a figure after the due day', seriesOf, ['2026-11-02']],
  ] as const)('is undefined for %s', (_, read, days) => {
    const history = days.map((at) => answered(at, figure(1)));
    const series = read({ due: day('2026-11-01') }, history);
    expect(series?.points).toHaveLength(days.length);
    expect(series).not.toHaveProperty('pace');
  });
});
