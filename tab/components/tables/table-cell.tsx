import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import styles from './table.module.css';

interface Props {
  /** The column's name, shown beside the value where the table is stacked. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function TableCell({ label, className, children }: Props) {
  return (
    <td role="cell" className={clsx(styles.cell, className)}>
      <span aria-hidden="true" className={styles.label}>
        {label}
      </span>
      <div>{children}</div>
    </td>
  );
}
