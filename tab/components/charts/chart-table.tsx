import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from '../../lib/words/words-context.ts';
import { useVisuallyHidden } from '../layout/visually-hidden.ts';
import { rowsOf, type ChartSeries } from './chart-data.ts';

const useStyles = makeStyles({
  root: {
    marginBlockStart: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  /** Focusable, so that the keyboard can scroll it. */
  scroller: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: { borderCollapse: 'collapse', hyphens: 'auto' },
  caption: { textAlign: 'start', paddingBlock: tokens.spacingVerticalXXS },
  cell: {
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { color: tokens.colorNeutralForeground2 },
});

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
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { chart } = useWords().tab;
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{chart.asTable}</summary>
      <div role="group" tabIndex={0} aria-label={title} className={styles.scroller}>
        <table className={styles.table}>
          <caption className={styles.caption} lang={lang}>
            <span className={hidden}>{title}</span> <span>{unit}</span>
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
            {rowsOf(series).map(({ label, values }) => (
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
                          <span className={hidden}>{chart.noFigure}</span>
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
