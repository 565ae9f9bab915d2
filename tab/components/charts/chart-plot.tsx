import type { ChartSeries, ChartTarget } from './chart-data.ts';
import {
  across,
  down,
  findJoins,
  chooseLabelledPoints,
  chooseScale,
  type Scale,
} from './geometry.ts';
import { lineStyle } from './line-styles.ts';
import colors from './line-colors.module.css';
import styles from './chart-plot.module.css';

/** Pixels between the plot's edge and the outermost ticks, so that points and labels are not cut off. */
const EDGE = 16;

interface Props {
  readonly labelledBy: string;
  readonly series: readonly ChartSeries[];
  readonly target: ChartTarget | undefined;
  readonly format: (figure: number) => string;
  /** Formats a value with its unit. */
  readonly figure: (value: number) => string;
  readonly height: number;
}

/** Height in pixels below which five tick labels would overlap. */
const ROOM_FOR_FIVE = 100;

/** Horizontal positions are in percent and vertical ones in pixels, so that a narrow plot keeps its letters' size. */
export function ChartPlot({ labelledBy, series, target, format, figure, height }: Props) {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const scale = chooseScale(
    target ? [...values, target.value] : values,
    height < ROOM_FOR_FIVE ? 3 : 5,
  );
  const at = (value: number): number => EDGE + down(value, scale, height - 2 * EDGE);
  const points = series[0]?.points ?? [];
  return (
    <div className={styles.root}>
      <div className={styles.ticks} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick} className={styles.room}>
            {format(tick)}
          </span>
        ))}
        {scale.ticks.map((tick) => (
          <span key={tick} className={styles.tick} style={{ top: at(tick) }}>
            {format(tick)}
          </span>
        ))}
      </div>
      <svg
        role="img"
        aria-labelledby={labelledBy}
        className={styles.drawing}
        height={height}
        stroke="currentColor"
        focusable="false"
      >
        <Grid scale={scale} at={at} />
        {target && (
          <line
            className={colors.neutral}
            x1="0"
            x2="100%"
            y1={at(target.value)}
            y2={at(target.value)}
            strokeWidth="1.5"
            strokeDasharray="4 4"
          />
        )}
        {series.toReversed().map((one, index) => (
          <Line key={one.name} series={one} style={series.length - 1 - index} at={at} />
        ))}
        {series[0] && <LastFigure series={series[0]} at={at} figure={figure} />}
      </svg>
      <div className={styles.labels} aria-hidden="true">
        {chooseLabelledPoints(points.length).map((index) => (
          <span key={index}>{points[index]?.label}</span>
        ))}
      </div>
    </div>
  );
}

type At = (value: number) => number;

function Grid({ scale, at }: { readonly scale: Scale; readonly at: At }) {
  return (
    <g className={styles.grid}>
      {scale.ticks.map((tick) => (
        <line key={tick} x1="0" x2="100%" y1={at(tick)} y2={at(tick)} />
      ))}
    </g>
  );
}

interface LineProps {
  readonly series: ChartSeries;
  /** Index into the line styles. */
  readonly style: number;
  readonly at: At;
}

function Line({ series, style, at }: LineProps) {
  const { color, dashes, shape, hollow } = lineStyle(style);
  const { points, bridges } = series;
  const x = (index: number): string => `${across(index, points.length)}%`;
  const y = (index: number): number => at(points[index]?.value ?? 0);
  const figures = points.map(({ value }) => value);
  return (
    <g className={color} strokeWidth="2">
      {findJoins(figures, bridges).map(([from, to]) => (
        <line key={to} x1={x(from)} x2={x(to)} y1={y(from)} y2={y(to)} strokeDasharray={dashes} />
      ))}
      {points.map(({ label, value }, index) => {
        if (value === undefined) return null;
        return (
          <svg key={label} x={x(index)} y={at(value)} overflow="visible">
            <path
              d={shape}
              fill="currentColor"
              className={hollow ? colors.hollow : undefined}
              strokeWidth="1.5"
            />
          </svg>
        );
      })}
    </g>
  );
}

interface LastProps {
  readonly series: ChartSeries;
  readonly at: At;
  readonly figure: (value: number) => string;
}

/** The latest value of the first line, written beside its last point. */
function LastFigure({ series, at, figure }: LastProps) {
  const last = series.points.findLastIndex(({ value }) => value !== undefined);
  const value = series.points[last]?.value;
  if (value === undefined) return null;
  const x = across(last, series.points.length);
  const y = at(value);
  return (
    <text
      className={styles.figure}
      x={`${x}%`}
      y={y < 2 * EDGE ? y + 20 : y - 10}
      textAnchor={x > 80 ? 'end' : x < 20 ? 'start' : 'middle'}
    >
      {figure(value)}
    </text>
  );
}
