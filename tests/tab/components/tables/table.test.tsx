import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Table, type Column } from '../../../../tab/components/tables/table.tsx';
import { renderTab, tabWordsIn } from '../../../support/drivers/render-tab.tsx';

interface Row {
  readonly name: string;
  readonly goals: number;
}

const ROWS: readonly Row[] = [
  { name: 'Östen', goals: 10 },
  { name: 'Aino', goals: 9 },
  { name: 'Zaida', goals: 2 },
];

const columns: readonly Column<Row>[] = [
  { name: 'Name', sort: ({ name }) => name, cell: ({ name }) => name },
  { name: 'Goals', sort: ({ goals }) => goals, cell: ({ goals }) => goals },
  {
    name: 'Change',
    acts: true,
    cell: ({ name }, { toggle }) => <button onClick={toggle}>{`Change ${name}`}</button>,
  },
];

const rowKey = ({ name }: Row): string => name;
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const headOf = (name: string) => screen.getByRole('columnheader', { name });

it('sorts by a column: ascending, descending, and back to the order of the page', async () => {
  const user = userEvent.setup();
  renderTab(<Table label="People" columns={columns} rows={ROWS} rowKey={rowKey} />);
  const press = () => user.click(screen.getByRole('button', { name: 'Name' }));
  await press();
  expect(names()).toEqual(['Aino', 'Zaida', 'Östen']);
  expect(headOf('Name').ariaSort).toBe('ascending');
  await press();
  expect(names()).toEqual(['Östen', 'Zaida', 'Aino']);
  expect(headOf('Name').ariaSort).toBe('descending');
  await press();
  expect(names()).toEqual(['Östen', 'Aino', 'Zaida']);
  expect(headOf('Name').ariaSort).toBeNull();
});

it('sorts figures by their size', async () => {
  const user = userEvent.setup();
  renderTab(<Table label="People" columns={columns} rows={ROWS} rowKey={rowKey} />);
  await user.click(screen.getByRole('button', { name: 'Goals' }));
  expect(names()).toEqual(['Zaida', 'Aino', 'Östen']);
});

it('opens a form under a row, and goes back to its button when the form closes', async () => {
  const user = userEvent.setup();
  renderTab(
    <Table
      label="People"
      columns={columns}
      rows={ROWS}
      rowKey={rowKey}
      form={({ name }, close) => <button onClick={close}>{`Save ${name}`}</button>}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Change Aino' }));
  await user.click(screen.getByRole('button', { name: 'Save Aino' }));
  expect(screen.queryByRole('button', { name: 'Save Aino' })).toBeNull();
  expect(document.activeElement?.textContent).toBe('Change Aino');
});

it('leaves the focus where an action has put it when a form closes', async () => {
  const user = userEvent.setup();
  renderTab(
    <>
      <p tabIndex={-1}>Saved</p>
      <Table
        label="People"
        columns={columns}
        rows={ROWS}
        rowKey={rowKey}
        form={(_row, close) => (
          <button
            onClick={() => {
              screen.getByText('Saved').focus();
              close();
            }}
          >
            Save
          </button>
        )}
      />
    </>,
  );
  await user.click(screen.getByRole('button', { name: 'Change Aino' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(document.activeElement?.textContent).toBe('Saved');
});

it('focuses the first of the rows that were added', async () => {
  const user = userEvent.setup();
  function Growing() {
    const [all, setAll] = useState(false);
    return (
      <>
        <Table
          label="People"
          columns={columns}
          rows={all ? ROWS : ROWS.slice(0, 1)}
          rowKey={rowKey}
          added={all ? 1 : undefined}
        />
        {!all && <button onClick={() => setAll(true)}>All</button>}
      </>
    );
  }
  renderTab(<Growing />);
  await user.click(screen.getByRole('button', { name: 'All' }));
  expect(document.activeElement?.textContent).toContain('Aino');
});

describe('rows that can be selected', () => {
  const selectable = {
    isSelectable: ({ goals }: Row) => goals > 2,
    nameOf: rowKey,
    actions: (rows: readonly Row[]) => <p>{rows.map(rowKey).join(', ')}</p>,
  };
  const show = () =>
    renderTab(
      <Table
        label="People"
        columns={columns}
        rows={ROWS}
        rowKey={rowKey}
        selectable={selectable}
      />,
      { words: tabWordsIn('en') },
    );
  const box = (name: string) =>
    within(screen.getByRole('table')).getByRole<HTMLInputElement>('checkbox', { name });

  it('have a box each, and the others have none; one box selects all or none', async () => {
    const user = userEvent.setup();
    show();
    expect(screen.queryByRole('checkbox', { name: 'Select: Zaida' })).toBeNull();
    await user.click(box('Select: Aino'));
    expect([box('Select all').checked, box('Select all').indeterminate]).toEqual([false, true]);
    expect(screen.getByText('One selected')).toHaveProperty('role', 'status');
    await user.click(box('Select all'));
    expect([box('Select all').checked, box('Select all').indeterminate]).toEqual([true, false]);
    expect(screen.getByText('Östen, Aino')).toBeTruthy();
    await user.click(box('Select all'));
    expect(screen.queryByText('Östen, Aino')).toBeNull();
    expect(screen.queryByText(/selected/)).toBeNull();
  });

  it('stay selected in another order, and are acted upon in the order shown', async () => {
    const user = userEvent.setup();
    show();
    await user.click(box('Select all'));
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(screen.getByText('Aino, Östen')).toBeTruthy();
  });

  it('are selected with the keyboard, and the focus stays in the table when none is left', async () => {
    const user = userEvent.setup();
    show();
    box('Select: Östen').focus();
    await user.keyboard(' ');
    expect(box('Select: Östen').checked).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Clear the selection' }));
    expect(document.activeElement).toBe(box('Select: Östen'));
    expect(box('Select: Östen').checked).toBe(false);
  });
});

it('offers the same orders in a select, in place of the column headers that a narrow screen hides', async () => {
  const wide = window.matchMedia;
  window.matchMedia = (query) =>
    Object.assign(wide(query), { matches: query === '(max-width: 860px)' });
  const user = userEvent.setup();
  renderTab(<Table label="People" columns={columns} rows={ROWS} rowKey={rowKey} />, {
    words: tabWordsIn('en'),
  });
  const order = screen.getByRole('combobox', { name: 'Order' });
  await user.selectOptions(order, 'Goals, descending');
  expect(names()).toEqual(['Östen', 'Aino', 'Zaida']);
  expect(headOf('Goals').ariaSort).toBe('descending');
  expect(screen.queryByRole('button', { name: 'Goals' })).toBeNull();
  await user.selectOptions(order, 'as listed');
  expect(headOf('Goals').ariaSort).toBeNull();
  window.matchMedia = wide;
});
