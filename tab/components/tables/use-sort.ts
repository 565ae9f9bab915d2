import { useState } from 'react';
import { compareNamesIn } from '../../../domain/common/compare-names.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';

type Direction = 'ascending' | 'descending';

export interface SortState {
  readonly direction: Direction | undefined;
  readonly onPress: () => void;
}

/** The value to sort rows by, or the state of an order that the page itself keeps. */
export type ColumnSort<Row> = ((row: Row) => string | number) | SortState;

interface SortableColumn<Row> {
  readonly name: string;
  readonly sort?: ColumnSort<Row>;
}

/** A column sorts ascending first, then descending, then in the order of `rows`. */
export function useSort<Row>(
  columns: readonly SortableColumn<Row>[],
  rows: readonly Row[],
): {
  readonly sorted: readonly Row[];
  readonly stateOf: (column: SortableColumn<Row>) => SortState | undefined;
} {
  const { language } = useFirstViewWords();
  const [chosen, setChosen] = useState<{ name: string; direction: Direction }>();
  const key = columns.find(({ name }) => name === chosen?.name)?.sort;
  const isDescending = chosen?.direction === 'descending';
  const compare = comparing(language);
  return {
    sorted:
      typeof key === 'function'
        ? rows.toSorted((a, b) =>
            isDescending ? compare(key(b), key(a)) : compare(key(a), key(b)),
          )
        : rows,
    stateOf({ name, sort }) {
      if (typeof sort !== 'function') return sort;
      const direction = chosen?.name === name ? chosen.direction : undefined;
      return {
        direction,
        onPress: () => {
          if (direction === undefined) setChosen({ name, direction: 'ascending' });
          else setChosen(isDescending ? undefined : { name, direction: 'descending' });
        },
      };
    },
  };
}

function comparing(language: Parameters<typeof compareNamesIn>[0]) {
  const compareNames = compareNamesIn(language);
  return (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));
}
