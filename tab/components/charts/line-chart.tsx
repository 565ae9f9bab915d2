import { useId } from 'react';
import type { ChartSeries, ChartTarget } from './chart-data.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ChartPlot } from './chart-plot.tsx';
import { ChartTable } from './chart-table.tsx';
import base from '../layout/base.module.css';
import styles from './line-chart.module.css';

interface Props {
  readonly title: string;
  /** Describes the chart in words; also the accessible name of the drawing. */
  readonly sentence: string;
  readonly series: readonly ChartSeries[];
  readonly target?: ChartTarget;
  readonly unit: string;
  readonly format: (figure: number) => string;
  /** Heading of the labels, for example months or years. */
  readonly labelHead: string;
  readonly small?: boolean;
  /** Language of the title and the series names, when it is not the reader's. */
  readonly lang?: string;
}

export function LineChart(props: Props) {
  const id = useId();
  const { title, sentence, series, target, unit, format, labelHead, small = false, lang } = props;
  const figure = (value: number): string => `${format(value)} ${unit}`.trim();
  const isTold = series.some(({ points }) => points.some(({ value }) => value !== undefined));
  return (
    <figure className={styles.figure}>
      <figcaption>
        <span className={base.strong} lang={lang}>
          {title}
        </span>
        <p id={id} className={styles.sentence}>
          {sentence}
        </p>
      </figcaption>
      {isTold && (
        <>
          <ChartPlot
            labelledBy={id}
            series={series}
            target={target}
            format={format}
            figure={figure}
            height={small ? 72 : 144}
          />
          {(series.length > 1 || target) && (
            <ChartLegend series={series} target={target} figure={figure} lang={lang} />
          )}
          <ChartTable
            title={title}
            unit={unit}
            labelHead={labelHead}
            series={series}
            format={format}
            lang={lang}
          />
        </>
      )}
    </figure>
  );
}
