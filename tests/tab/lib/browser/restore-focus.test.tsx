import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

import { restoreFocusAfterRender } from '../../../../tab/lib/browser/restore-focus.ts';

const NAMES = ['one', 'two', 'three', 'four'];

function Names() {
  const [names, setNames] = useState(NAMES);
  const without = (name: string): readonly string[] => names.filter((other) => other !== name);
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <button onClick={() => setNames([name, ...without(name)])}>{name} first</button>
          <button onClick={() => setNames([...without(name), name])}>{name} last</button>
          <button onClick={() => setNames([...without(name)])}>no {name}</button>
        </li>
      ))}
    </ul>
  );
}

const others = (name: string): readonly string[] => NAMES.filter((other) => other !== name);
const orderNow = (): readonly string[] =>
  screen
    .getAllByRole('button', { name: /^no / })
    .map((button) => button.textContent?.slice('no '.length) ?? '');

/** Clicks the document's own button, as in a browser, and waits until the names are in the given order. */
async function click(name: string, order: readonly string[]): Promise<void> {
  const button = screen.getByRole('button', { name });
  button.focus();
  button.click();
  await waitFor(() => expect(orderNow()).toEqual(order));
}

beforeEach(async () => {
  restoreFocusAfterRender();
  const root = document.body.appendChild(document.createElement('div'));
  createRoot(root).render(<Names />);
  await screen.findByRole('button', { name: 'no four' });
});
afterEach(() => document.body.replaceChildren());

const MOVES = NAMES.flatMap((name): readonly (readonly [string, readonly string[]])[] => [
  [`${name} first`, [name, ...others(name)]],
  [`${name} last`, [...others(name), name]],
]);

it.each(MOVES)('leaves the focus on what is moved: %s', async (name, order) => {
  await click(name, order);
  expect(document.activeElement).toBe(screen.getByRole('button', { name }));
});

it('loses the focus when the focused element is removed', async () => {
  await click('no two', others('two'));
  expect(document.activeElement).toBe(document.body);
});
