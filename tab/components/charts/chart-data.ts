/** What a line chart is drawn from, and its table as well. */
export interface ChartSeries {
  readonly name: string;
  /** As many in every series, with the same labels; one without a value is a gap. */
  readonly points: readonly ChartPoint[];
  /** Joined over its gaps: only the ends are known. */
  readonly bridges?: boolean;
  /** Its name is one of our words, so it is in the reader's language. */
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

/** The rows of the table twin: the points that any series has, and the gaps between them. */
export function rowsOf(
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
