import { useState, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { focusOnMount, useFocusBack } from '../../lib/focus/focus.ts';
import { SortButton } from './sort-button.tsx';
import { TableCell } from './table-cell.tsx';
import { useSort, type ColumnSort } from './use-sort.ts';
import base from '../layout/base.module.css';
import styles from './table.module.css';

/** The cells of the first column are the row headers. */
export interface Column<Row> {
  readonly name: string;
  /** Shown in place of the name. */
  readonly head?: ReactNode;
  readonly width?: string;
  readonly className?: string | undefined;
  /** In a stacked table, the cells of this column do not show its name. */
  readonly unlabelled?: boolean;
  /** The column contains buttons, which are not printed; one of them may open the form of the row. */
  readonly acts?: boolean;
  readonly sort?: ColumnSort<Row>;
  readonly cell: (row: Row, form: RowForm) => ReactNode;
}

export interface RowForm {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

interface Props<Row> {
  /** The table's accessible name, or the id of the element that names the table. */
  readonly label: string | { readonly id: string };
  readonly className?: string | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Index of the first newly added row, which takes the focus. */
  readonly added?: number | undefined;
  /** The form that opens under a row. */
  readonly form?: ((row: Row, close: () => void) => ReactNode) | undefined;
}

/** Stacks its rows on narrow screens. Roles are set explicitly, because `display: block` removes those of a table. */
export function Table<Row>({ label, className, columns, rows, rowKey, added, form }: Props<Row>) {
  const { sorted, stateOf } = useSort(columns, rows);
  const named =
    typeof label === 'string' ? { 'aria-label': label } : { 'aria-labelledby': label.id };
  return (
    <table role="table" {...named} className={clsx(styles.table, className)}>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          {columns.map((column) => {
            const sort = stateOf(column);
            return (
              <th
                key={column.name}
                role="columnheader"
                scope="col"
                aria-sort={sort?.direction}
                aria-label={column.head === undefined ? undefined : column.name}
                className={clsx(styles.columnHeader, column.acts && base.notOnPaper)}
                style={{ width: column.width }}
              >
                {sort ? (
                  <SortButton name={column.name} {...sort} />
                ) : (
                  (column.head ?? <span className={base.sentenceCase}>{column.name}</span>)
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        {sorted.map((row, index) => (
          <TableRow
            key={rowKey(row)}
            row={row}
            columns={columns}
            isAdded={index === added}
            form={form}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps<Row> extends Pick<Props<Row>, 'columns' | 'form'> {
  readonly row: Row;
  readonly isAdded: boolean;
}

function TableRow<Row>({ row, columns, isAdded, form }: RowProps<Row>) {
  const [isOpen, setOpen] = useState(false);
  const opener = useFocusBack<HTMLDivElement>(isOpen);
  const rowForm = { isOpen, toggle: () => setOpen(!isOpen) };
  const opened = isOpen && form?.(row, () => setOpen(false));
  return (
    <>
      <tr role="row" className={styles.row} {...(isAdded && { tabIndex: -1, ref: focusOnMount })}>
        {columns.map(({ name, cell, unlabelled, acts, className }, index) =>
          index === 0 ? (
            <th
              key={name}
              role="rowheader"
              scope="row"
              className={clsx(styles.cell, styles.unlabelled, className)}
            >
              <div>{cell(row, rowForm)}</div>
            </th>
          ) : (
            <TableCell
              key={name}
              label={unlabelled || acts ? undefined : name}
              className={clsx(acts && base.notOnPaper, className)}
              ref={acts ? opener : undefined}
            >
              {cell(row, rowForm)}
            </TableCell>
          ),
        )}
      </tr>
      {opened && (
        <tr role="row" className={styles.row}>
          <td role="cell" colSpan={columns.length} className={styles.form}>
            {opened}
          </td>
        </tr>
      )}
    </>
  );
}
