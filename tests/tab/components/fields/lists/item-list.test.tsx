import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ItemList } from '../../../../../tab/components/fields/lists/item-list.tsx';
import { renderTab, tabWordsIn } from '../../../../support/drivers/render-tab.tsx';

interface Item {
  readonly key: string;
  readonly text: string;
}

function List({ of, most = 9 }: { readonly of: string; readonly most?: number }) {
  const [items, setItems] = useState<readonly Item[]>(
    Array.from(of, (key) => ({ key, text: key })),
  );
  return (
    <ItemList
      items={items}
      keyOf={({ key }) => key}
      nameOf={({ text }) => text}
      isRemovable={({ key }) => key !== 'a'}
      onChange={setItems}
      add={{
        name: 'list',
        text: 'Add',
        isFull: items.length >= most,
        onAdd: () => setItems([...items, { key: 'new', text: 'new' }]),
      }}
    >
      {({ item, change, tools }) => (
        <>
          <input
            aria-label={`Text ${item.key}`}
            value={item.text}
            onChange={({ target }) => change({ text: target.value })}
          />
          {tools}
        </>
      )}
    </ItemList>
  );
}

const show = (of: string, most?: number) =>
  renderTab(<List of={of} {...(most !== undefined && { most })} />, { words: tabWordsIn('en') });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const texts = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('a list whose items can be moved', () => {
  it('keeps the focus on the pressed button, and announces the new place', async () => {
    show('abc');
    await press('Down: a');
    expect(texts()).toEqual(['b', 'a', 'c']);
    expect(focused()).toBe('Down: a');
    expect(screen.getByText('a is now number 2 of 3.')).toHaveProperty('role', 'status');
    await press('Down: a');
    await press('Down: a');
    expect(texts()).toEqual(['b', 'c', 'a']);
    expect(screen.getByText('a is now number 3 of 3.')).toBeTruthy();
  });

  it('leads on to the next item after a removal, and to the last button after the last one', async () => {
    show('abc');
    await press('Remove: b');
    expect(texts()).toEqual(['a', 'c']);
    expect(focused()).toBe('Text c');
    await press('Remove: c');
    expect(document.activeElement?.textContent).toBe('Add');
  });

  it('has no button to remove what must stay', () => {
    show('ab');
    expect(screen.queryByRole('button', { name: 'Remove: a' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Remove: b' })).toBeTruthy();
  });

  it('leads to an added item, and adds none to a full list', async () => {
    show('a', 2);
    await press('Add');
    expect(focused()).toBe('Text new');
    await press('Add');
    expect(texts()).toEqual(['a', 'new']);
  });

  it('changes one item alone', async () => {
    show('ab');
    await userEvent.type(screen.getByLabelText('Text b'), '!');
    expect(texts()).toEqual(['a', 'b!']);
  });
});
