import type { ReactNode, Ref } from 'react';
import { clsx } from 'clsx';
import styles from './table.module.css';

interface Props {
  /** The column's name, shown beside the value where the table is stacked. */
  readonly label: string | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLDivElement> | undefined;
  readonly children: ReactNode;
}

export function TableCell({ label, className, ref, children }: Props) {
  return (
    <td
      role="cell"
      className={clsx(styles.cell, label === undefined && styles.unlabelled, className)}
    >
      {label !== undefined && (
        <span aria-hidden="true" className={styles.label}>
          {label}
        </span>
      )}
      <div ref={ref}>{children}</div>
    </td>
  );
}
