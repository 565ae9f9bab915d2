import { useState } from 'react';
import { compareNamesIn } from '../../../domain/common/text/compare-names.ts';
import { useWords } from '../../lib/words/words-context.ts';
import type { Option } from '../fields/select-field.tsx';

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

export interface SortChoice {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

interface Sort<Row> {
  readonly sorted: readonly Row[];
  readonly stateOf: (column: SortableColumn<Row>) => SortState | undefined;
  /** The same orders for a select. Undefined if the table keeps no order. */
  readonly choice: SortChoice | undefined;
}

/** A column sorts ascending first, then descending, then in the order of `rows`. */
export function useSort<Row>(
  columns: readonly SortableColumn<Row>[],
  rows: readonly Row[],
): Sort<Row> {
  const { language, tab } = useWords();
  const texts = tab.table;
  const [chosen, setChosen] = useState<{ name: string; direction: Direction }>();
  const key = columns.find(({ name }) => name === chosen?.name)?.sort;
  const isDescending = chosen?.direction === 'descending';
  const compare = comparing(language);
  const orders = columns.flatMap(({ name, sort }) =>
    typeof sort === 'function'
      ? (['ascending', 'descending'] as const).map((direction) => ({
          name,
          direction,
          value: `${direction} ${name}`,
          text: texts[direction](name),
        }))
      : [],
  );
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
    choice:
      orders.length > 0 && rows.length > 1
        ? {
            value: chosen ? `${chosen.direction} ${chosen.name}` : '',
            options: [{ value: '', text: texts.asListed }, ...orders],
            onChange: (value) => setChosen(orders.find((order) => order.value === value)),
          }
        : undefined,
  };
}

function comparing(language: Parameters<typeof compareNamesIn>[0]) {
  const compareNames = compareNamesIn(language);
  return (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));
}
