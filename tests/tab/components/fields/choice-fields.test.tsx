import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChecksField, RadioField } from '../../../../tab/components/fields/choice-fields.tsx';
import { Form } from '../../../../tab/components/fields/form.tsx';
import { renderTab, wordsIn } from '../../../support/drivers/render-tab.tsx';

const options = ['a', 'b', 'c'].map((value) => ({ value, text: `Choice ${value}` }));

it('gives the chosen options in the order of the list', async () => {
  const chosen: (readonly string[])[] = [];
  renderTab(
    <ChecksField
      label="Which"
      options={options}
      value={['c']}
      onChange={(now) => chosen.push(now)}
    />,
  );
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choice a' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Choice c' }));
  expect(chosen).toEqual([['a', 'c'], []]);
});

it.each([
  ['checkbox', ChecksField],
  ['radio', RadioField],
] as const)('leads to the first %s of a group where nothing is chosen', async (role, Group) => {
  const shared = { name: 'which', label: 'Which', required: true, options };
  renderTab(
    <Form problems={{ which: 'Choose one' }} submit="Save" onSubmit={() => undefined}>
      {Group === ChecksField ? (
        <ChecksField {...shared} value={[]} onChange={() => undefined} />
      ) : (
        <RadioField {...shared} value={undefined} onChange={() => undefined} />
      )}
    </Form>,
    { words: wordsIn('en') },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(document.activeElement).toBe(screen.getByRole(role, { name: 'Choice a' }));
  expect(screen.getByRole('group', { name: 'Which', description: 'Choose one' })).toBeTruthy();
});
