import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LeavingView, PeopleView, PersonView } from '../../../../contract/register/people.ts';
import { PeoplePage } from '../../../../tab/features/people/people-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import type { ApiClient } from '../../../../tab/lib/api/client.ts';
import { goalId, month, personId } from '../../../support/fixtures/ids.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { someChanges } from '../../../support/fixtures/tab/register.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const PATH = '/people';
const [AINO, LEENA] = [personId(11), personId(12)];
const leader = aMe();
const keeper = aMe({ roles: ['facilitator'], may: { ...leader.may, keepRegister: true } });

const aino: PersonView = {
  id: AINO,
  name: 'Aino Omistaja',
  roles: ['owner'],
  active: true,
  language: 'sv',
  chat: 'blocked',
  goals: [{ id: goalId('varaamo'), name: 'Varaamo' }],
  version: 'v1',
};
const leena: PersonView = {
  id: LEENA,
  name: 'Leena Lähtenyt',
  roles: ['leadership'],
  active: false,
  chat: 'gone',
  goals: [],
  version: 'v7',
};
const view = (...people: readonly PersonView[]): PeopleView => ({ people });
const nothingLeft: LeavingView = {
  person: { id: AINO, name: aino.name },
  year: 2026,
  goals: [],
  handOvers: [],
  drafts: 0,
};

/** A register that applies each save and records the requests. */
function aRegister(first: PeopleView, refuse?: ApiError) {
  const received: unknown[] = [];
  const [saved] = someChanges().entries;
  const answers: Record<string, unknown> = {
    [PATH]: first,
    [`/register/${new Date().getFullYear()}/changes`]: {
      ...someChanges(),
      entries: [
        { ...saved, by: { id: LEENA, name: 'Leena' }, act: 'save-person', person: { id: LEENA } },
        { ...saved, act: 'save-person', person: { id: AINO } },
      ],
    },
    [`${PATH}/${AINO}/leaving`]: {
      ...nothingLeft,
      goals: [
        { id: goalId('varaamo'), name: 'Varaamo', year: 2026, nobodyLeft: true },
        { id: goalId('torit'), name: 'Palvelutorit', year: 2027, nobodyLeft: false },
      ],
      handOvers: [
        {
          goal: { id: goalId('torit'), name: 'Palvelutorit' },
          month: month('2026-03'),
          from: { id: LEENA, name: 'Leena' },
          to: { id: AINO, name: 'Aino' },
          state: 'asked',
        },
      ],
      drafts: 2,
    } satisfies LeavingView,
  };
  const save = (body: unknown) => {
    received.push(body);
    if (refuse) throw refuse;
    return {};
  };
  const acts = {
    [`PUT ${PATH}/${AINO}`]: save,
    [`PUT ${PATH}/${LEENA}`]: save,
    [`PUT ${PATH}/${personId(13)}`]: save,
  };
  const client = aClient(answers, acts);
  const become = (next: PeopleView | ApiError): void => {
    answers[PATH] = next;
  };
  return { client, received, become };
}

const show = (client: ApiClient, me = keeper, words = tabWordsIn('en')) =>
  renderTab(<PeoplePage me={me} />, { client, words });

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('the page of people', () => {
  it('shows for each person their roles, language, chat and goals', async () => {
    show(aRegister(view(aino, leena)).client);
    const row = await screen.findByRole('row', { name: /Aino Omistaja/ });
    expect(textOf(row)).toMatch(/owner.*svenska.*blocked.*Varaamo/);
    expect(within(row).getByRole('link', { name: 'Varaamo' })).toHaveProperty(
      'hash',
      '#/goal/varaamo',
    );
    expect(screen.getByText(/one person\. Not reached in Teams: 1\./)).toBeTruthy();
    expect(screen.getByText('Left (1)')).toBeTruthy();
  });

  it('gives leadership nothing to change', async () => {
    show(aRegister(view(aino, leena)).client, leader);
    await screen.findByRole('row', { name: /Aino Omistaja/ });
    expect(screen.queryAllByRole('button', { name: /Change|Add|Bring/ })).toEqual([]);
  });

  it('shows that no one was found, and shows everyone again', async () => {
    show(aRegister(view(aino)).client);
    const search = await screen.findByRole('searchbox', { name: 'Search by name or goal' });
    await userEvent.type(search, 'nobody');
    expect(screen.getByText('No one matches the search.')).toBeTruthy();
    await press('Show everyone');
    expect(document.activeElement).toBe(search);
    expect(screen.getByRole('row', { name: /Aino Omistaja/ })).toBeTruthy();
  });

  it('changes a person from the version read, restores the focus, and undoes it', async () => {
    const register = aRegister(view(aino));
    show(register.client);
    await press('Change: Aino Omistaja');
    const name = screen.getByLabelText('Name');
    expect(document.activeElement).toBe(name);
    await userEvent.type(name, ' Uusi');
    register.become(view({ ...aino, name: 'Aino Omistaja Uusi', version: 'v2' }));
    await press('Save');
    expect(await screen.findByText('The details are saved: Aino Omistaja Uusi.')).toBeTruthy();
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Change: Aino Omistaja Uusi' }),
    );
    await press('Undo');
    expect(register.received).toMatchObject([
      { version: 'v1', person: { name: 'Aino Omistaja Uusi', language: 'sv', active: true } },
      { version: 'v2', person: { name: 'Aino Omistaja', language: 'sv', active: true } },
    ]);
  });

  it('adds a person once the problems are fixed', async () => {
    const register = aRegister(view(aino));
    show(register.client);
    await press('Add a person');
    await press('Save');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    expect(screen.getByText('Write the name.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Name'), 'Uusi Henkilö');
    const id = screen.getByLabelText('Entra object ID');
    expect(id.getAttribute('spellcheck')).toBe('false');
    await userEvent.type(id, AINO);
    expect(screen.getByText(/in the register already: Aino Omistaja/)).toBeTruthy();
    await userEvent.clear(id);
    await userEvent.type(id, personId(13));
    await userEvent.click(screen.getByRole('checkbox', { name: 'owner' }));
    await press('Save');
    expect(screen.getByText('Choose at least one role.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'owner' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'leadership' }));
    await press('Save');
    expect(await screen.findByText('Uusi Henkilö is in the register now.')).toBeTruthy();
    expect(register.received).toEqual([
      {
        person: { id: personId(13), name: 'Uusi Henkilö', roles: ['leadership'], active: true },
      },
    ]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a person' }));
  });

  it('keeps what was typed when another person was faster', async () => {
    const register = aRegister(view(aino), new ApiError('stale-version', { status: 409 }));
    show(register.client);
    await press('Change: Aino Omistaja');
    await userEvent.type(screen.getByLabelText('Name'), '!');
    register.become(view({ ...aino, roles: ['leadership'], version: 'v2' }));
    await press('Save');
    expect(await screen.findByText(/Someone else changed this/)).toBeTruthy();
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Aino Omistaja!');
    await press('Save');
    expect(register.received).toMatchObject([
      { version: 'v1', person: { roles: ['owner'] } },
      { version: 'v2', person: { name: 'Aino Omistaja!', roles: ['leadership'] } },
    ]);
  });

  it('shows theirs beside mine, and who saved it', async () => {
    const register = aRegister(view(aino), new ApiError('stale-version', { status: 409 }));
    show(register.client);
    await press('Change: Aino Omistaja');
    await userEvent.type(screen.getByLabelText('Name'), '!');
    register.become(view({ ...aino, name: 'Aino Toinen', version: 'v2' }));
    await press('Save');
    const panel = await screen.findByRole('group', { name: /^Someone else changed the same/ });
    expect(within(panel).getByText('Aino Toinen')).toBeTruthy();
    expect(await within(panel).findByText(/^Last changed by Fanni Fasilitaattori, /)).toBeTruthy();
    await press('Keep mine');
    await press('Save');
    expect(register.received[1]).toMatchObject({
      version: 'v2',
      person: { name: 'Aino Omistaja!' },
    });
  });

  it('saves a person although the list could not be read again, and can undo that', async () => {
    const register = aRegister(view(aino));
    show(register.client);
    await press('Change: Aino Omistaja');
    await userEvent.type(screen.getByLabelText('Name'), ' Uusi');
    register.become(new ApiError('network'));
    await press('Save');
    expect(await screen.findByText('The details are saved: Aino Omistaja Uusi.')).toBeTruthy();
    expect(screen.getByRole('row', { name: /Aino Omistaja Uusi/ })).toBeTruthy();
    expect(screen.queryByLabelText('Name')).toBeNull();
    register.become(view({ ...aino, name: 'Aino Omistaja Uusi', version: 'v2' }));
    await press('Undo');
    await screen.findByText('The change has been undone.');
    expect(register.received).toMatchObject([
      { version: 'v1' },
      { version: 'v2', person: { name: 'Aino Omistaja' } },
    ]);
  });

  it('does not undo another person’s later change', async () => {
    const register = aRegister(view(aino));
    show(register.client);
    await press('Change: Aino Omistaja');
    await userEvent.type(screen.getByLabelText('Name'), ' Uusi');
    register.become(view({ ...aino, name: 'Aino Toinen', version: 'v3' }));
    await press('Save');
    await press('Undo');
    expect(await screen.findByText(/^Someone else has changed this since/)).toBeTruthy();
    expect(register.received).toHaveLength(1);
  });

  it('keeps the focus on the page when the search does not find the row any more', async () => {
    const register = aRegister(view(aino));
    show(register.client);
    await userEvent.type(await screen.findByRole('searchbox'), 'Aino');
    await press('Change: Aino Omistaja');
    const name = screen.getByLabelText('Name');
    await userEvent.clear(name);
    await userEvent.type(name, 'Eino');
    register.become(view({ ...aino, name: 'Eino', goals: [], version: 'v2' }));
    await press('Save');
    const notice = await screen.findByText('The details are saved: Eino.');
    await waitFor(() => expect(document.activeElement?.contains(notice)).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('shows what a person leaves behind before marking them as left', async () => {
    const register = aRegister(view(aino));
    show(register.client);
    await press('Change: Aino Omistaja');
    await press('Mark as left');
    const panel = await screen.findByRole('group', { name: 'Mark Aino Omistaja as left?' });
    await within(panel).findByText(/2 drafts/);
    expect(textOf(panel)).toMatch(
      /No one else answers for these goals \(1\).*Varaamo.*stays on these goals.*Palvelutorit \(2027\).*Leena has asked Aino/,
    );
    register.become(view({ ...aino, active: false, version: 'v2' }));
    await press('Mark as left');
    expect(await screen.findByText('Aino Omistaja is marked as left.')).toBeTruthy();
    expect(register.received).toMatchObject([{ version: 'v1', person: { active: false } }]);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('returns to the form on cancel, and brings back a person who has left', async () => {
    const register = aRegister(view(aino, leena));
    show(register.client);
    await press('Change: Aino Omistaja');
    await press('Mark as left');
    await press('Do not mark');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mark as left' }));
    register.become(view(aino, { ...leena, active: true, version: 'v8' }));
    await userEvent.click(screen.getByText('Left (1)'));
    await press('Bring back: Leena Lähtenyt');
    expect(await screen.findByText('Leena Lähtenyt is back.')).toBeTruthy();
    expect(register.received).toMatchObject([{ version: 'v7', person: { active: true } }]);
  });

  it('shows only text from the words and the data', async () => {
    const { container } = show(aRegister(view(aino, leena)).client, keeper, pseudoTabWords());
    await screen.findByRole('row', { name: /Aino Omistaja/ });
    await userEvent.click(screen.getByRole('button', { name: /Lisää henkilö/ }));
    expect(
      findUntranslatedTexts(container, ['Aino Omistaja', 'Leena Lähtenyt', 'Varaamo']),
    ).toEqual([]);
  });
});
