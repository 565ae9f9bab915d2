import { screen } from '@testing-library/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

import { keepFocus } from '../../../../tab/lib/browser/restore-focus.ts';

const NAMES = ['one', 'two', 'three', 'four'];

function Names() {
  const [names, setNames] = useState(NAMES);
  const others = (name: string): readonly string[] => names.filter((other) => other !== name);
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <button onClick={() => setNames([name, ...others(name)])}>{name} first</button>
          <button onClick={() => setNames([...others(name), name])}>{name} last</button>
          <button onClick={() => setNames([...others(name)])}>no {name}</button>
        </li>
      ))}
    </ul>
  );
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** As in a browser, whose clicks nobody waits for. */
async function click(name: string): Promise<void> {
  const button = screen.getByRole('button', { name });
  button.focus();
  button.click();
  await soon();
}

beforeEach(async () => {
  keepFocus();
  const root = document.body.appendChild(document.createElement('div'));
  createRoot(root).render(<Names />);
  await soon();
});
afterEach(() => document.body.replaceChildren());

it.each(NAMES.flatMap((name) => [`${name} first`, `${name} last`]))(
  'leaves the focus on what is moved: %s',
  async (name) => {
    await click(name);
    expect(document.activeElement).toBe(screen.getByRole('button', { name }));
  },
);

it('leaves it nowhere when what had it is gone', async () => {
  await click('no two');
  expect(document.activeElement).toBe(document.body);
});
