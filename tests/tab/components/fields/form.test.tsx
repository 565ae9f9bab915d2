import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { AddButton } from '../../../../tab/components/fields/lists/add-button.tsx';
import { Form } from '../../../../tab/components/fields/form.tsx';
import type { Problems } from '../../../../tab/components/fields/form-problems.ts';
import { TextField } from '../../../../tab/components/fields/text-field.tsx';
import { renderTab, tabWordsIn } from '../../../support/drivers/render-tab.tsx';

interface Sketch {
  readonly names: readonly string[];
  readonly onSubmit?: () => Promise<boolean>;
  /** Problems of something that is not a text field. */
  readonly more?: Problems;
}

/** A form whose fields must not be empty; the fields whose name begins with `hidden` are folded. */
function Sample({ names, more, onSubmit = async () => true }: Sketch) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [added, setAdded] = useState(0);
  const all = [...names, ...Array.from({ length: added }, (_, index) => `added ${index}`)];
  const problems = Object.fromEntries(
    all.filter((name) => (values[name] ?? '') === '').map((name) => [name, `${name} is missing`]),
  );
  const field = (name: string) => (
    <TextField
      key={name}
      name={name}
      label={name}
      required
      hint={`What ${name} is`}
      value={values[name] ?? ''}
      onChange={(value) => setValues({ ...values, [name]: value })}
    />
  );
  return (
    <Form problems={{ ...problems, ...more }} submit="Save" onSubmit={onSubmit}>
      {all.filter((name) => !name.startsWith('hidden')).map(field)}
      <details>
        <summary>More</summary>
        {all.filter((name) => name.startsWith('hidden')).map(field)}
      </details>
      <AddButton name="list" onAdd={() => setAdded(added + 1)}>
        Add
      </AddButton>
    </Form>
  );
}

const show = (sketch: Sketch) => renderTab(<Sample {...sketch} />, { words: tabWordsIn('en') });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const isRed = (name: string): boolean =>
  screen.getByLabelText(name).getAttribute('aria-invalid') === 'true';

describe('a form', () => {
  it('shows no problem before the first attempt, and then leads to the first', async () => {
    const sent = jest.fn(async () => true);
    show({ names: ['name', 'aim'], onSubmit: sent });
    expect(isRed('name')).toBe(false);
    await userEvent.type(screen.getByLabelText('name'), 'x');
    await userEvent.clear(screen.getByLabelText('name'));
    expect(isRed('name')).toBe(false);
    await save();
    expect(isRed('name')).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText('name'));
    expect(screen.getByText('2 things need correcting.').getAttribute('role')).toBe('status');
    await userEvent.type(screen.getByLabelText('name'), 'Torit');
    expect(isRed('name')).toBe(false);
    expect(screen.getByText('One thing needs correcting.')).toBeTruthy();
    await save();
    expect(document.activeElement).toBe(screen.getByLabelText('aim'));
    expect(sent).not.toHaveBeenCalled();
  });

  it('does not show the problem of a field that was added after the attempt', async () => {
    show({ names: ['name'] });
    await save();
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(isRed('added 0')).toBe(false);
    expect(screen.getByText('One thing needs correcting.')).toBeTruthy();
    await save();
    expect(isRed('added 0')).toBe(true);
  });

  it('opens what hides a problem', async () => {
    show({ names: ['hidden name'] });
    const details = document.querySelector('details');
    expect(details?.open).toBe(false);
    await save();
    expect(details?.open).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText('hidden name'));
  });

  it('leads to a problem of a whole list', async () => {
    show({ names: [], more: { list: 'Too many' } });
    await save();
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Add', description: 'Too many' }),
    );
  });

  it('forgets the attempts once it was saved', async () => {
    show({ names: ['name'] });
    await save();
    await userEvent.type(screen.getByLabelText('name'), 'Torit');
    await save();
    await userEvent.clear(screen.getByLabelText('name'));
    expect(isRed('name')).toBe(false);
  });

  it('shows what the server refused at its field, and leads there', async () => {
    const refused = {
      code: 'invalid',
      status: 422,
      detail: 'Not like this.',
      reference: undefined,
    };
    const error = { ...refused, problems: [{ field: 'aim', message: 'Unknown aim.' }] };
    function Refused() {
      const [isSent, setSent] = useState(false);
      const onSubmit = async () => {
        setSent(true);
        return false;
      };
      return (
        <Form submit="Save" error={isSent ? error : undefined} onSubmit={onSubmit}>
          {['name', 'aim'].map((name) => (
            <TextField key={name} name={name} label={name} value="" onChange={() => undefined} />
          ))}
        </Form>
      );
    }
    renderTab(<Refused />, { words: tabWordsIn('en') });
    await save();
    const aim = screen.getByRole('textbox', { name: 'aim', description: 'Unknown aim.' });
    expect(document.activeElement).toBe(aim);
    expect(isRed('name')).toBe(false);
    expect(screen.getByRole('alert').textContent).toBe('Not like this.');
  });

  it('is sent once when Enter is pressed twice', async () => {
    let settle = (_done: boolean): void => undefined;
    const sent = jest.fn(() => new Promise<boolean>((resolve) => (settle = resolve)));
    show({ names: ['name'], onSubmit: sent });
    await userEvent.type(screen.getByLabelText('name'), 'Torit{Enter}{Enter}');
    expect(sent).toHaveBeenCalledTimes(1);
    await act(async () => settle(false));
    await userEvent.type(screen.getByLabelText('name'), '{Enter}');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('does not take a partly typed day for none', async () => {
    const sent = jest.fn(async () => true);
    renderTab(
      <Form submit="Save" onSubmit={sent}>
        <TextField name="day" label="day" kind="day" value="" onChange={() => undefined} />
      </Form>,
      { words: tabWordsIn('en') },
    );
    Object.defineProperty(screen.getByLabelText('day'), 'validity', { value: { badInput: true } });
    fireEvent.submit(document.querySelector('form') ?? document.body);
    expect(await screen.findByText(tabWordsIn('en').tab.problem['not-a-day'](''))).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
  });

  it('marks a required field without changing its name, and connects its texts', async () => {
    show({ names: ['name'] });
    const name = screen.getByRole('textbox', { name: 'name', description: 'What name is' });
    expect(name.getAttribute('aria-required')).toBe('true');
    expect(screen.getByText('Fields marked with * are required.')).toBeTruthy();
    await save();
    expect(
      screen.getByRole('textbox', { name: 'name', description: 'What name is name is missing' }),
    ).toBe(name);
  });
});

it.each([
  [499, ''],
  [500, '500 / 1,000 characters'],
  [1001, '1,001 / 1,000 characters'],
])('says of a text of %i characters with a limit of 1,000: “%s”', (length, description) => {
  renderTab(
    <TextField label="note" value={'x'.repeat(length)} max={1000} onChange={() => undefined} />,
    { words: tabWordsIn('en') },
  );
  expect(screen.getByRole('textbox', { description })).toBeTruthy();
});
