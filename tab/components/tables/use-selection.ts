import { useState, type ReactNode } from 'react';

/** Lets the reader select rows and act on all of them at once. */
export interface Selectable<Row> {
  readonly isSelectable: (row: Row) => boolean;
  readonly nameOf: (row: Row) => string;
  /** Buttons and forms that act on the selected rows. */
  readonly actions: (rows: readonly Row[]) => ReactNode;
}

export interface Selection<Row> extends Selectable<Row> {
  /** Rows that can be selected and are shown. */
  readonly all: readonly Row[];
  readonly selected: readonly Row[];
  readonly select: (rows: readonly Row[], isSelected: boolean) => void;
}

/** Keeps keys, so that the selection survives sorting and refreshing. Rows that are not shown do not count. */
export function useSelection<Row>(
  selectable: Selectable<Row> | undefined,
  rows: readonly Row[],
  rowKey: (row: Row) => string,
): Selection<Row> | undefined {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  if (!selectable) return undefined;
  const all = rows.filter(selectable.isSelectable);
  return {
    ...selectable,
    all,
    selected: all.filter((row) => keys.has(rowKey(row))),
    select(changed, isSelected) {
      const theirs = new Set(changed.map(rowKey));
      setKeys((before) => {
        const others = [...before].filter((key) => !theirs.has(key));
        return new Set(isSelected ? [...others, ...theirs] : others);
      });
    },
  };
}
