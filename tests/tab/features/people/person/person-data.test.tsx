import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PersonDataView } from '../../../../../contract/register/person-data.ts';
import { PersonDataButton } from '../../../../../tab/features/people/person/person-data.tsx';
import { goalId, personId } from '../../../../support/fixtures/ids.ts';
import { aClient, renderTab, tabWordsIn } from '../../../../support/drivers/render-tab.tsx';

const LEENA = { id: personId(12), name: 'Leena Lähtenyt' };
const PATH = `/people/${LEENA.id}`;
const texts = tabWordsIn('en').tab.peoplePage.data;

const data = (over: Partial<PersonDataView> = {}): PersonDataView => ({
  person: LEENA,
  version: 'v7',
  active: false,
  rows: [{ kind: 'history', count: 3 }],
  texts: [
    {
      kind: 'question',
      goal: { id: goalId('torit'), name: 'torit' },
      text: 'Mitä Leenalle kuuluu?',
    },
  ],
  moreTexts: 0,
  goals: [],
  ...over,
});

async function open(view: PersonDataView) {
  const removals: unknown[] = [];
  const client = {
    ...aClient({ [`${PATH}/data`]: view }),
    post: async <Answer,>(path: string, body?: object): Promise<Answer> => {
      removals.push([path, body]);
      return {} as Answer;
    },
  };
  renderTab(<PersonDataButton person={LEENA} />, { client, words: tabWordsIn('en') });
  await userEvent.click(screen.getByRole('button', { name: texts.openOf(LEENA.name) }));
  await screen.findByText(texts.count('answer', '3'));
  return removals;
}

it('lists what is stored and the texts that may name the person', async () => {
  await open(data());
  expect(screen.getByText('Mitä Leenalle kuuluu?')).toBeTruthy();
  expect(screen.getByText(texts.naming)).toBeTruthy();
});

it('removes the data only after the question is confirmed', async () => {
  const removals = await open(data());
  await userEvent.click(screen.getByRole('button', { name: texts.remove }));
  expect(screen.getByText(texts.question(LEENA.name))).toBeTruthy();
  expect(removals).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: texts.sure }));
  expect(await screen.findByText(texts.removed)).toBeTruthy();
  expect(removals).toEqual([[`${PATH}/remove`, { version: 'v7' }]]);
});

it.each([
  ['who has not left', { active: true }, texts.leaveFirst],
  ['who is asked for goals', { goals: ['Varaamo'] }, texts.goalsFirst(['Varaamo'])],
])('offers no removal of a person %s, and says why', async (_, over, why) => {
  await open(data(over));
  expect(screen.queryByRole('button', { name: texts.remove })).toBeNull();
  expect(screen.getByText(why)).toBeTruthy();
});
