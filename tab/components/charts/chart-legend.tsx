import { clsx } from 'clsx';
import type { ChartSeries, ChartTarget } from './chart-data.ts';
import { lineStyle } from './line-styles.ts';
import base from '../layout/base.module.css';
import colors from './line-colors.module.css';
import styles from './chart-legend.module.css';

interface Props {
  readonly series: readonly ChartSeries[];
  readonly target: ChartTarget | undefined;
  readonly figure: (value: number) => string;
  readonly lang: string | undefined;
}

export function ChartLegend({ series, target, figure, lang }: Props) {
  return (
    <ul className={clsx(base.plainList, styles.list)}>
      {series.map((one, index) => (
        <li key={one.name} className={clsx(base.markAndWord, styles.item)}>
          <Sample style={index} />
          <span lang={one.translated ? undefined : lang}>{one.name}</span>
        </li>
      ))}
      {target && (
        <li className={clsx(base.markAndWord, styles.item)}>
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
  const { color, dashes, shape, hollow } = lineStyle(style);
  return (
    <svg
      className={clsx(styles.sample, color)}
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
        className={hollow ? colors.hollow : undefined}
      />
    </svg>
  );
}
