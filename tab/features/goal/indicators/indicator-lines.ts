import type { IndicatorSeries } from '../../../../domain/portfolio/indicator-series.ts';
import { monthOf, type Month } from '../../../../domain/common/month.ts';
import type { ChartSeries } from '../../../components/charts/chart-data.ts';

interface LineWords {
  readonly actual: string;
  readonly expectedLine: string;
  readonly paceLine: string;
}

/** Lines of one indicator by month: actual values, the owner's expectation, and the extrapolated pace. */
export function indicatorLines(
  { points, pace }: IndicatorSeries,
  months: readonly Month[],
  words: LineWords,
  label: (month: Month) => string,
): readonly ChartSeries[] {
  const pointIn = (month: Month) => points.find((point) => point.month === month);
  const line = (name: string, valueIn: (month: Month) => number | undefined): ChartSeries => ({
    name,
    translated: true,
    points: months.map((month) => {
      const value = valueIn(month);
      return { label: label(month), ...(value !== undefined && { value }) };
    }),
  });
  const last = points.at(-1);
  const end = pace && monthOf(pace.day);
  const paceIn = (month: Month): number | undefined => {
    if (month === end) return pace?.value;
    return month === last?.month ? last.value : undefined;
  };
  return [
    line(words.actual, (month) => pointIn(month)?.value),
    ...(points.some(({ expected }) => expected !== undefined)
      ? [line(words.expectedLine, (month) => pointIn(month)?.expected)]
      : []),
    ...(end !== undefined && last && end > last.month
      ? [{ ...line(words.paceLine, paceIn), bridges: true }]
      : []),
  ];
}
