import { clsx } from 'clsx';
import type { SortState } from './use-sort.ts';
import base from '../layout/base.module.css';
import styles from './sort-button.module.css';

/** A button in a column header; screen readers learn the order from the column's `aria-sort`. */
export function SortButton({ name, direction, onPress }: SortState & { readonly name: string }) {
  return (
    <button type="button" className={styles.button} onClick={onPress}>
      <span className={base.sentenceCase}>{name}</span>
      <span aria-hidden="true" className={clsx(base.notOnPaper, !direction && styles.unsorted)}>
        {direction === 'descending' ? '↓' : '↑'}
      </span>
    </button>
  );
}
