import { useRef, useState, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { focusOnMount, useFocusBack } from '../../lib/focus/focus.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { SelectField } from '../fields/select-field.tsx';
import { SelectAllBox, SelectRowBox } from './selection-boxes.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SortButton } from './sort-button.tsx';
import { TableCell } from './table-cell.tsx';
import { useSelection, type Selectable, type Selection } from './use-selection.ts';
import { useSort, type ColumnSort, type SortChoice } from './use-sort.ts';
import { useStacked } from './use-stacked.ts';
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
  readonly selectable?: Selectable<Row>;
}

/** Stacks its rows on narrow screens. Roles are set explicitly, because `display: block` removes those of a table. */
export function Table<Row>(props: Props<Row>) {
  const { label, className, columns, rows, rowKey, added, form, selectable } = props;
  const { sorted, stateOf, choice } = useSort(columns, rows);
  const selection = useSelection(selectable, sorted, rowKey);
  const isStacked = useStacked();
  const table = useRef<HTMLTableElement>(null);
  const named =
    typeof label === 'string' ? { 'aria-label': label } : { 'aria-labelledby': label.id };
  return (
    <>
      {isStacked && <StackedTools sort={choice} selection={selection} />}
      <table ref={table} role="table" {...named} className={clsx(styles.table, className)}>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            {selection && (
              <td role="cell" className={clsx(styles.columnHeader, base.notOnPaper)}>
                {!isStacked && selection.all.length > 0 && <SelectAllBox of={selection} />}
              </td>
            )}
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
                  {sort && !isStacked ? (
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
              selection={selection}
            />
          ))}
        </tbody>
      </table>
      {selection && <SelectionBar of={selection} table={table} />}
    </>
  );
}

interface ToolsProps<Row> {
  readonly sort: SortChoice | undefined;
  readonly selection: Selection<Row> | undefined;
}

/** Takes the place of the column headers: hidden ones must not take the focus. */
function StackedTools<Row>({ sort, selection }: ToolsProps<Row>) {
  const { order } = useWords().tab.table;
  const selects = selection && selection.all.length > 0;
  if (!sort && !selects) return null;
  return (
    <div className={styles.stackedTools}>
      {sort && <SelectField inline label={order} {...sort} />}
      {selects && <SelectAllBox of={selection} isLabelled />}
    </div>
  );
}

interface RowProps<Row> extends Pick<Props<Row>, 'columns' | 'form'> {
  readonly row: Row;
  readonly isAdded: boolean;
  readonly selection: Selection<Row> | undefined;
}

function TableRow<Row>({ row, columns, isAdded, form, selection }: RowProps<Row>) {
  const [isOpen, setOpen] = useState(false);
  const opener = useFocusBack<HTMLDivElement>(isOpen);
  const rowForm = { isOpen, toggle: () => setOpen(!isOpen) };
  const opened = isOpen && form?.(row, () => setOpen(false));
  return (
    <>
      <tr role="row" className={styles.row} {...(isAdded && { tabIndex: -1, ref: focusOnMount })}>
        {selection && (
          <td role="cell" className={clsx(styles.cell, styles.select, base.notOnPaper)}>
            {selection.isSelectable(row) && <SelectRowBox of={selection} row={row} />}
          </td>
        )}
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
          <td role="cell" colSpan={columns.length + (selection ? 1 : 0)} className={styles.form}>
            {opened}
          </td>
        </tr>
      )}
    </>
  );
}
