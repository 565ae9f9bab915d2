/** One row: the value per column. */
export type TableRow = Readonly<Record<string, string | number>>;

/** Columns in the order of the first row that names them; numbers are right-aligned. */
export function tableOf(lines: readonly TableRow[]): string {
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  const width = (column: string): number =>
    Math.max(column.length, ...lines.map((line) => String(line[column] ?? '').length));
  const cell = (column: string, value: string | number): string =>
    typeof value === 'number' ? String(value).padStart(width(column)) : value.padEnd(width(column));
  return [
    columns.map((column) => cell(column, column)),
    columns.map((column) => '-'.repeat(width(column))),
    ...lines.map((line) => columns.map((column) => cell(column, line[column] ?? ''))),
  ]
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export const rounded = (number: number, digits = 0): number => Number(number.toFixed(digits));
