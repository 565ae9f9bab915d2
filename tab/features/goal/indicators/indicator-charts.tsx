import type { GoalView, SectionView } from '../../../../contract/portfolio/goal.ts';
import type { NumberIndicator } from '../../../../domain/goal/indicator.ts';
import type { IndicatorSeries } from '../../../../domain/portfolio/indicator-series.ts';
import { addMonths, type Month } from '../../../../domain/common/month.ts';
import { LineChart } from '../../../components/charts/line-chart.tsx';
import { figureWords, targetWords } from '../../../components/words/indicator-words.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { indicatorLines } from './indicator-lines.ts';
import styles from './indicator-charts.module.css';

interface Props {
  readonly section: SectionView;
  readonly goal: GoalView;
}

/** One chart per number indicator: value and target over the months of the year. */
export function IndicatorCharts({ section, goal }: Props) {
  const words = useWords();
  const { chart, trajectory } = words.tab;
  const months = monthsOfYear(goal.month.month);
  const charted = section.indicators.flatMap((indicator) => {
    const series = goal.series.find(
      (one) => one.section === section.id && one.indicator === indicator.id,
    );
    return indicator.kind === 'number' && series ? [{ indicator, series }] : [];
  });
  if (charted.length === 0) return null;
  return (
    <div className={styles.list}>
      {charted.map(({ indicator, series }) => (
        <LineChart
          key={indicator.id}
          title={indicator.name}
          lang={goal.body.contentLanguage}
          sentence={sentenceOf(indicator, series, words)}
          series={indicatorLines(series, months, chart, words.format.monthName)}
          target={{ label: chart.target, value: indicator.target }}
          unit={indicator.unit}
          format={words.format.number}
          labelHead={trajectory.month}
        />
      ))}
    </div>
  );
}

function monthsOfYear(month: Month): readonly Month[] {
  const january = addMonths(month, 1 - Number(month.slice(5)));
  return Array.from({ length: 12 }, (_, index) => addMonths(january, index));
}

function sentenceOf(indicator: NumberIndicator, series: IndicatorSeries, words: TabWords): string {
  const { chart } = words.tab;
  const figure = (value: number): string => figureWords(value, indicator.unit, words);
  const { points, pace } = series;
  const last = points.at(-1);
  const expected = last?.expected;
  return [
    ...(last ? [chart.now(figure(last.value), targetWords(indicator, words))] : []),
    ...(pace ? [chart.pace(figure(pace.value), words.format.dayInWords(pace.day))] : []),
    ...(expected !== undefined ? [chart.expected(figure(expected))] : []),
  ].join(' ');
}
