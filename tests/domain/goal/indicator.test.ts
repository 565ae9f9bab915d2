import {
  shareOfTarget,
  isReached,
  weakestIndicator,
  type Indicator,
  type IndicatorValue,
  type NumberIndicator,
} from '../../../domain/goal/indicator.ts';
import {
  aDecisionIndicator,
  aNumberIndicator,
  aYesNoIndicator,
} from '../../support/fixtures/builders.ts';
import { day } from '../../support/fixtures/ids.ts';

const figure = (value: number): IndicatorValue => ({ kind: 'number', indicator: 'i1', value });
const answer = (value: boolean): IndicatorValue => ({ kind: 'yes-no', indicator: 'i2', value });
const decided = (on?: string): IndicatorValue => ({
  kind: 'decision',
  indicator: 'i3',
  ...(on !== undefined && { decidedOn: day(on) }),
});
const atLeast = (over: Partial<NumberIndicator> = {}): NumberIndicator =>
  aNumberIndicator({ baseline: 10, target: 20, ...over });
const atMost = (over: Partial<NumberIndicator> = {}): NumberIndicator =>
  aNumberIndicator({ baseline: 20, target: 10, direction: 'at-most', ...over });
const decision = aDecisionIndicator({ due: day('2026-12-31') });

describe('a target', () => {
  it.each<[string, Indicator, IndicatorValue | undefined, boolean]>([
    ['is not reached without a value', atLeast(), undefined, false],
    ['is reached by exactly the figure', atLeast(), figure(20), true],
    ['is not reached just below', atLeast(), figure(19.999), false],
    ['is reached above', atLeast(), figure(21), true],
    ['at most is reached by exactly the figure', atMost(), figure(10), true],
    ['at most is not reached just above', atMost(), figure(10.001), false],
    ['at most is reached below', atMost(), figure(0), true],
    ['is not reached by what is no number', atLeast(), figure(NaN), false],
    ['at most is not reached by what is no number', atMost(), figure(NaN), false],
    ['of yes or no is reached by yes', aYesNoIndicator(), answer(true), true],
    ['of yes or no is not reached by no', aYesNoIndicator(), answer(false), false],
    ['of a decision is reached on the last day', decision, decided('2026-12-31'), true],
    ['of a decision is missed the day after', decision, decided('2027-01-01'), false],
    ['of a decision is not reached while it is not taken', decision, decided(), false],
    [
      'with a last day is not reached by a decision before it',
      atLeast({ due: day('2026-12-31') }),
      decided('2026-01-01'),
      false,
    ],
    ['is not reached by a value of another kind', atLeast(), decided('2026-01-01'), false],
  ])('%s', (_, indicator, value, reached) => {
    expect(isReached(indicator, value)).toBe(reached);
  });
});

describe('the share of the way', () => {
  it.each<[string, Indicator, IndicatorValue | undefined, number]>([
    ['is nothing without a value', atLeast(), undefined, 0],
    ['is counted from the baseline up', atLeast(), figure(15), 0.5],
    ['is counted from the baseline down', atMost(), figure(15), 0.5],
    [
      'is counted from zero without a baseline',
      aNumberIndicator({ target: 4, baseline: 0 }),
      figure(1),
      0.25,
    ],
    ['is never less than nothing', atLeast(), figure(3), 0],
    ['at most is never less than nothing', atMost(), figure(50), 0],
    ['is whole past the target', atLeast(), figure(300), 1],
    [
      'is nothing when the baseline is the target and is not held',
      atLeast({ baseline: 20 }),
      figure(19),
      0,
    ],
    [
      'is whole when the baseline is the target and is held',
      atLeast({ baseline: 20 }),
      figure(20),
      1,
    ],
    [
      'is nothing below a target that the baseline was already past',
      atLeast({ baseline: 30 }),
      figure(15),
      0,
    ],
    [
      'is nothing above a limit that the baseline was already under',
      atMost({ baseline: 5 }),
      figure(12),
      0,
    ],
    ['is nothing for what is no number', atLeast(), figure(NaN), 0],
    ['of yes or no is all', aYesNoIndicator(), answer(true), 1],
    ['of yes or no is nothing', aYesNoIndicator(), answer(false), 0],
    ['at most is nothing for a no', atMost(), answer(false), 0],
    ['of yes or no is nothing for a figure', aYesNoIndicator(), figure(1), 0],
    ['of a late decision is nothing', decision, decided('2027-01-01'), 0],
  ])('%s', (_, indicator, value, share) => {
    expect(shareOfTarget(indicator, value)).toBeCloseTo(share, 10);
  });

  it('is at most half-way without a baseline until the figure is under twice the limit', () => {
    const { baseline: _, ...limit } = atMost();
    expect([shareOfTarget(limit, figure(20)), shareOfTarget(limit, figure(15))]).toEqual([0, 0.5]);
  });

  it('is counted from zero up when there is no baseline', () => {
    const { baseline: _, ...target } = atLeast();
    expect(shareOfTarget(target, figure(5))).toBe(0.25);
  });

  it('is never outside nothing and all, whatever the figures', () => {
    const figures = [-1e12, -20, -1, 0, 0.5, 10, 20, 1e12, NaN, Infinity, -Infinity];
    for (const target of figures)
      for (const baseline of figures)
        for (const value of figures)
          for (const direction of ['at-least', 'at-most'] as const) {
            const share = shareOfTarget(
              aNumberIndicator({ target, baseline, direction }),
              figure(value),
            );
            expect(share >= 0 && share <= 1).toBe(true);
          }
  });
});

describe('the weakest indicator', () => {
  const [number, yesNo] = [atLeast(), aYesNoIndicator()];

  it('is none when there are none', () => {
    expect(weakestIndicator([], [])).toBeUndefined();
  });

  it('is none when every one is reached', () => {
    expect(weakestIndicator([number, yesNo], [figure(20), answer(true)])).toBeUndefined();
  });

  it('is the one furthest from its target', () => {
    expect(weakestIndicator([number, yesNo], [figure(19), answer(false)])?.id).toBe('i2');
  });

  it('is the one without a value', () => {
    expect(weakestIndicator([number, yesNo], [figure(11)])?.id).toBe('i2');
  });

  it('is the first of equally weak ones', () => {
    expect(weakestIndicator([yesNo, decision], [])?.id).toBe('i2');
  });

  it('is the only one that is not reached, however near', () => {
    expect(weakestIndicator([yesNo, number], [answer(true), figure(19.99)])?.id).toBe('i1');
  });
});
