import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTableStyles } from './table-styles.ts';

interface Props {
  /** The column's name, shown beside the value where the table is stacked. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function TableCell({ label, className, children }: Props) {
  const styles = useTableStyles();
  return (
    <td role="cell" className={mergeClasses(styles.cell, className)}>
      <span aria-hidden="true" className={styles.label}>
        {label}
      </span>
      <div>{children}</div>
    </td>
  );
}
