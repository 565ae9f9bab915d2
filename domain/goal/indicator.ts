import type { Day } from '../common/month.ts';

interface IndicatorBase {
  readonly id: string;
  readonly name: string;
  /** Where the figure comes from, for example a survey or a system. */
  readonly source?: string;
  readonly due?: Day;
}

/** A figure that should reach (`at-least`) or stay under (`at-most`) its target. */
export interface NumberIndicator extends IndicatorBase {
  readonly kind: 'number';
  readonly unit: string;
  readonly baseline?: number;
  readonly target: number;
  readonly direction: 'at-least' | 'at-most';
}

/** Something that is done or is not. */
export interface YesNoIndicator extends IndicatorBase {
  readonly kind: 'yes-no';
}

/** A decision that a named organ must take by `due`; `meetings` are the days on which it can. */
export interface DecisionIndicator extends IndicatorBase {
  readonly kind: 'decision';
  readonly decidedBy: string;
  readonly due: Day;
  readonly meetings: readonly Day[];
}

export type Indicator = NumberIndicator | YesNoIndicator | DecisionIndicator;

export type IndicatorValue =
  | {
      readonly kind: 'number';
      readonly indicator: string;
      readonly value: number;
      /** The owner's estimate of the figure at year's end. */
      readonly expected?: number;
    }
  | { readonly kind: 'yes-no'; readonly indicator: string; readonly value: boolean }
  | {
      readonly kind: 'decision';
      readonly indicator: string;
      /** The day on which it was decided; absent while it is not. */
      readonly decidedOn?: Day;
    };

/** Whether the indicator's target is reached by the value as it stands. */
export function isReached(indicator: Indicator, value: IndicatorValue | undefined): boolean {
  if (value === undefined) return false;
  switch (value.kind) {
    case 'number':
      return indicator.kind === 'number' && reaches(indicator, value.value);
    case 'yes-no':
      return value.value;
    case 'decision':
      return (
        indicator.kind === 'decision' &&
        value.decidedOn !== undefined &&
        value.decidedOn <= indicator.due
      );
  }
}

/**
 * How much of the way from baseline to target is covered: 0 none, 1 all. Only to find the weakest
 * indicator of one goal and to draw it against its own target; indicators are never added up or averaged.
 */
export function attainment(indicator: Indicator, value: IndicatorValue | undefined): number {
  if (value === undefined) return 0;
  if (isReached(indicator, value)) return 1;
  if (indicator.kind !== 'number' || value.kind !== 'number') return 0;
  const from =
    indicator.baseline ?? (indicator.direction === 'at-least' ? 0 : indicator.target * 2);
  const sign = indicator.direction === 'at-least' ? 1 : -1;
  const way = sign * (indicator.target - from);
  const covered = sign * (value.value - from);
  // A baseline at or past the target leaves no way to cover, and the target is not reached.
  const share = covered / way;
  return way > 0 && share > 0 ? Math.min(1, share) : 0;
}

/**
 * The indicator that decides the goal: the one furthest from its target. `undefined` when there is
 * none, or when every one is reached. A missing value counts as nothing attained.
 */
export function weakestIndicator(
  indicators: readonly Indicator[],
  values: readonly IndicatorValue[],
): Indicator | undefined {
  let weakest: { readonly indicator: Indicator; readonly share: number } | undefined;
  for (const indicator of indicators) {
    const value = values.find((one) => one.indicator === indicator.id);
    if (isReached(indicator, value)) continue;
    const share = attainment(indicator, value);
    if (weakest === undefined || share < weakest.share) weakest = { indicator, share };
  }
  return weakest?.indicator;
}

const reaches = (indicator: NumberIndicator, value: number): boolean =>
  indicator.direction === 'at-least' ? value >= indicator.target : value <= indicator.target;
