import { makeStyles, tokens } from '@fluentui/react-components';
import { FORCED, forcedText } from '../layout/forced-colors.ts';
import type { ChartSeries, ChartTarget } from './chart-data.ts';
import { lineStyle } from './line-styles.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  sample: { flexShrink: 0, overflow: 'visible', printColorAdjust: 'exact', ...forcedText },
  hollow: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: 'Canvas' } },
});

interface Props {
  readonly series: readonly ChartSeries[];
  readonly target: ChartTarget | undefined;
  readonly figure: (value: number) => string;
  readonly lang: string | undefined;
}

export function ChartLegend({ series, target, figure, lang }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {series.map((one, index) => (
        <li key={one.name} className={styles.item}>
          <Sample style={index} />
          <span lang={one.translated ? undefined : lang}>{one.name}</span>
        </li>
      ))}
      {target && (
        <li className={styles.item}>
          <svg className={styles.sample} width="28" height="12" aria-hidden="true">
            <line
              x1="0"
              x2="28"
              y1="6"
              y2="6"
              stroke="currentColor"
              strokeWidth="1.5"
              strokeDasharray="4 4"
            />
          </svg>
          <span>{target.label}</span>
          <span>{figure(target.value)}</span>
        </li>
      )}
    </ul>
  );
}

function Sample({ style }: { readonly style: number }) {
  const styles = useStyles();
  const { color, dashes, shape, hollow } = lineStyle(style);
  return (
    <svg
      className={styles.sample}
      style={{ color }}
      width="28"
      height="12"
      viewBox="0 0 28 12"
      stroke="currentColor"
      aria-hidden="true"
    >
      <line x1="0" x2="28" y1="6" y2="6" strokeWidth="2" strokeDasharray={dashes} />
      <path
        d={shape}
        transform="translate(14 6)"
        fill="currentColor"
        strokeWidth="1.5"
        className={hollow ? styles.hollow : undefined}
      />
    </svg>
  );
}
