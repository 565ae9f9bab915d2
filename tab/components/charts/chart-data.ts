/** One line of a chart, and one column of the table with the same data. */
export interface ChartSeries {
  readonly name: string;
  /** Every series has the same labels; a point without a value is a gap. */
  readonly points: readonly ChartPoint[];
  /** Draws the line across gaps, for a series of which only the ends are known. */
  readonly bridges?: boolean;
  /** Whether the name is one of the tab's own words, and so in the reader's language. */
  readonly translated?: boolean;
}

export interface ChartPoint {
  readonly label: string;
  readonly value?: number;
}

export interface ChartTarget {
  readonly label: string;
  readonly value: number;
}

/** Rows of the chart's table, from the first to the last label for which any series has a value. */
export function toChartRows(
  series: readonly ChartSeries[],
): readonly { readonly label: string; readonly values: readonly (number | undefined)[] }[] {
  const rows = (series[0]?.points ?? []).map(({ label }, index) => ({
    label,
    values: series.map((one) => one.points[index]?.value),
  }));
  const isTold = (row: (typeof rows)[number]): boolean =>
    row.values.some((value) => value !== undefined);
  return rows.slice(rows.findIndex(isTold), rows.findLastIndex(isTold) + 1);
}
