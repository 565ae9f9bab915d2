import { clsx } from 'clsx';
import { useWords } from '../../lib/words/words-context.ts';
import { toChartRows, type ChartSeries } from './chart-data.ts';
import base from '../layout/base.module.css';
import styles from './chart-table.module.css';

interface Props {
  readonly title: string;
  readonly unit: string;
  readonly labelHead: string;
  readonly series: readonly ChartSeries[];
  readonly format: (figure: number) => string;
  readonly lang: string | undefined;
}

/** The chart's data as a table. */
export function ChartTable({ title, unit, labelHead, series, format, lang }: Props) {
  const { chart } = useWords().tab;
  const head = clsx(styles.cell, base.quiet);
  return (
    <details className={styles.root}>
      <summary className={clsx(base.quiet, styles.summary)}>{chart.asTable}</summary>
      <div role="group" tabIndex={0} aria-label={title} className={styles.scroller}>
        <table className={styles.table}>
          <caption className={styles.caption} lang={lang}>
            <span className={base.visuallyHidden}>{title}</span> <span>{unit}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col" className={head}>
                {labelHead}
              </th>
              {series.map(({ name, translated }) => (
                <th key={name} scope="col" className={head} lang={translated ? undefined : lang}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {toChartRows(series).map(({ label, values }) => (
              <tr key={label}>
                <th scope="row" className={styles.cell}>
                  {label}
                </th>
                {series.map(({ name }, index) => {
                  const value = values[index];
                  return (
                    <td key={name} className={styles.cell}>
                      {value === undefined ? (
                        <>
                          <span aria-hidden="true">–</span>
                          <span className={base.visuallyHidden}>{chart.noFigure}</span>
                        </>
                      ) : (
                        format(value)
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
