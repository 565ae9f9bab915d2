import type { Day } from '../common/month.ts';

interface IndicatorBase {
  readonly id: string;
  readonly name: string;
  readonly source?: string;
  readonly due?: Day;
}

export interface NumberIndicator extends IndicatorBase {
  readonly kind: 'number';
  readonly unit: string;
  readonly baseline?: number;
  readonly target: number;
  readonly direction: 'at-least' | 'at-most';
}

export interface YesNoIndicator extends IndicatorBase {
  readonly kind: 'yes-no';
}

export interface DecisionIndicator extends IndicatorBase {
  readonly kind: 'decision';
  /** Name of the body that decides, such as a committee. */
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
      /** The owner's estimate for the end of the year. */
      readonly expected?: number;
    }
  | { readonly kind: 'yes-no'; readonly indicator: string; readonly value: boolean }
  | {
      readonly kind: 'decision';
      readonly indicator: string;
      readonly decidedOn?: Day;
    };

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

/** Returns 0 at the baseline, 1 at the target. Use it to compare, never to sum or average. */
export function shareOfTarget(indicator: Indicator, value: IndicatorValue | undefined): number {
  if (value === undefined) return 0;
  if (isReached(indicator, value)) return 1;
  if (indicator.kind !== 'number' || value.kind !== 'number') return 0;
  const from =
    indicator.baseline ?? (indicator.direction === 'at-least' ? 0 : indicator.target * 2);
  const sign = indicator.direction === 'at-least' ? 1 : -1;
  const way = sign * (indicator.target - from);
  const covered = sign * (value.value - from);
  // If the baseline is at or past the target, `way` is not positive and the share is 0.
  const share = covered / way;
  return way > 0 && share > 0 ? Math.min(1, share) : 0;
}

/** Returns `undefined` if all indicators are reached. An indicator without a value counts as 0. */
export function weakestIndicator(
  indicators: readonly Indicator[],
  values: readonly IndicatorValue[],
): Indicator | undefined {
  let weakest: { readonly indicator: Indicator; readonly share: number } | undefined;
  for (const indicator of indicators) {
    const value = values.find((one) => one.indicator === indicator.id);
    if (isReached(indicator, value)) continue;
    const share = shareOfTarget(indicator, value);
    if (weakest === undefined || share < weakest.share) weakest = { indicator, share };
  }
  return weakest?.indicator;
}

const reaches = (indicator: NumberIndicator, value: number): boolean =>
  indicator.direction === 'at-least' ? value >= indicator.target : value <= indicator.target;
