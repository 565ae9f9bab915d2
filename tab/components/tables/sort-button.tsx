import { clsx } from 'clsx';
import type { SortState } from './use-sort.ts';
import base from '../layout/base.module.css';
import styles from './sort-button.module.css';

/** In the head of a column; the order itself is announced by `aria-sort`. */
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
