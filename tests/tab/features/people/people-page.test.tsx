import { cleanup, screen, waitFor, within } from '@testing-library/react';
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
import type { ImportView } from '../../../../contract/register/people-import.ts';
import type { AccountsView, DirectoryView } from '../../../../contract/register/directory.ts';
import { instant } from '../../../support/fixtures/ids.ts';
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
const view = (...people: readonly PersonView[]): PeopleView => ({ people, directory: false });
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

  it('warns about a namesake until a unit or a title is written', async () => {
    show(aRegister(view({ ...aino, title: 'Suunnittelija' })).client);
    expect(textOf(await screen.findByRole('row', { name: /Aino Omistaja/ }))).toMatch(
      /Suunnittelija/,
    );
    await press('Add a person');
    await userEvent.type(screen.getByLabelText('Name'), 'aino omistaja');
    const warning = /Aino Omistaja \(Suunnittelija\) is in the register already\./;
    expect(screen.getByText(warning)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Unit'), 'Museot');
    expect(screen.queryByText(warning)).toBeNull();
  });

  it('does not warn about the person who is being changed', async () => {
    show(aRegister(view(aino)).client);
    await press('Change: Aino Omistaja');
    expect(screen.queryByText(/in the register already/)).toBeNull();
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

describe('the organisation’s directory', () => {
  const olli = { id: personId(13), name: 'Olli Uusi', isRegistered: false };
  const found: DirectoryView = {
    people: [
      { ...olli, unit: 'Museot', title: 'Amanuenssi', mail: 'olli@example.fi', isEnabled: false },
      { id: AINO, name: 'Aino Omistaja', isRegistered: true },
    ],
  };
  const checked: AccountsView = { state: 'checked', findings: [] };
  const withDirectory = (
    answers: Readonly<Record<string, unknown>>,
    acts: Parameters<typeof aClient>[1] = {},
  ) =>
    aClient(
      { [PATH]: { ...view(aino), directory: true }, [`${PATH}/accounts`]: checked, ...answers },
      acts,
    );
  const findBox = () => screen.findByRole('combobox', { name: /Find in the directory/ });
  const status = async (text: string | RegExp) => screen.findByText(text);

  it('fills the form with the person who is chosen, by keyboard', async () => {
    const received: unknown[] = [];
    const client = withDirectory(
      { [`${PATH}/directory`]: found },
      { [`PUT ${PATH}/${olli.id}`]: (body) => received.push(body) },
    );
    show(client);
    await press('Add a person');
    await userEvent.type(await findBox(), 'olli');
    expect(await status('2 people were found.')).toBeTruthy();
    const option = await screen.findByRole('option', { name: /Olli Uusi/ });
    expect(textOf(option)).toBe(
      'Olli Uusi Amanuenssi, Museot · olli@example.fi · the account is disabled',
    );
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Olli Uusi');
    await press('Save');
    await waitFor(() => expect(received).toHaveLength(1));
    expect(received).toMatchObject([
      { person: { id: olli.id, name: 'Olli Uusi', unit: 'Museot', title: 'Amanuenssi' } },
    ]);
  });

  it('does not offer a person who is in the register already', async () => {
    show(withDirectory({ [`${PATH}/directory`]: found }));
    await press('Add a person');
    await userEvent.type(await findBox(), 'aino');
    const option = await screen.findByRole('option', { name: /Aino Omistaja/ });
    expect(option.getAttribute('aria-disabled')).toBe('true');
    expect(textOf(option)).toContain('is in the register already');
  });

  it('searches once the reader pauses, and not for a single letter', async () => {
    const asked: string[] = [];
    const client = withDirectory({ [`${PATH}/directory`]: found });
    const watched: ApiClient = {
      ...client,
      get: (path, signal) => {
        if (path.includes('directory')) asked.push(path);
        return client.get(path, signal);
      },
    };
    show(watched);
    await press('Add a person');
    const box = await findBox();
    await userEvent.type(box, 'o');
    expect(await status('Type a little more.')).toBeTruthy();
    await userEvent.type(box, 'lli');
    await status('2 people were found.');
    expect(asked).toEqual([`${PATH}/directory?text=olli`]);
  });

  it('says that no one was found, or what is wrong, and the form stays', async () => {
    const answers: Record<string, unknown> = { [`${PATH}/directory`]: { people: [] } };
    show(withDirectory(answers));
    await press('Add a person');
    const box = await findBox();
    await userEvent.type(box, 'zzz');
    expect(await status(/No one was found\. Check the name/)).toBeTruthy();
    cleanup();
    const refused = new ApiError('directory-unavailable', { status: 503, detail: 'It is busy.' });
    show(withDirectory({ [`${PATH}/directory`]: refused }));
    await press('Add a person');
    await userEvent.type(await findBox(), 'olli');
    expect(await status('It is busy.')).toBeTruthy();
    expect(screen.getByLabelText('Name')).toBeTruthy();
  });

  it('names the people whose accounts cannot be used, with goals and deputies', async () => {
    const accounts: AccountsView = {
      state: 'throttled',
      checkedAt: instant('2026-03-10T08:00:00.000Z'),
      findings: [
        {
          person: { id: AINO, name: 'Aino Omistaja' },
          problem: 'disabled',
          since: instant('2026-03-09T08:00:00.000Z'),
          goals: [
            { id: goalId('a'), name: 'Varaamo', deputy: { id: LEENA, name: 'Leena' } },
            { id: goalId('b'), name: 'Torit' },
          ],
        },
      ],
    };
    const asked: string[] = [];
    const client = withDirectory({ [`${PATH}/accounts`]: accounts });
    show({
      ...client,
      get: (path, signal) => {
        asked.push(path);
        return client.get(path, signal);
      },
    });
    const item = await screen.findByText(/Aino Omistaja: the account is disabled \(noticed/);
    expect(textOf(item)).toContain('Varaamo (deputy Leena)');
    expect(textOf(item)).toContain('Torit (no deputy)');
    expect(screen.getByText(/not checked, because the directory is busy/)).toBeTruthy();
    await press('Check again');
    await waitFor(() => expect(asked).toContain(`${PATH}/accounts?again=true`));
  });

  it('is not mentioned where it is off, or to people who may only read', async () => {
    show(aRegister(view(aino)).client);
    await screen.findByRole('row', { name: /Aino Omistaja/ });
    await press('Add a person');
    expect(screen.queryByRole('combobox', { name: /directory/ })).toBeNull();
    expect(screen.queryByText('Accounts that cannot be used')).toBeNull();
    cleanup();
    show(withDirectory({}), leader);
    await screen.findByRole('row', { name: /Aino Omistaja/ });
    expect(screen.queryByText('Accounts that cannot be used')).toBeNull();
  });
});

describe('importing people from a file', () => {
  const preview: ImportView = {
    applied: false,
    lines: [
      {
        line: 2,
        shown: 'Olli Uusi',
        kind: 'add',
        person: { name: 'Olli Uusi', roles: ['owner'] },
        namesake: 'Olli Uusi (Museot)',
      },
      {
        line: 3,
        shown: 'Aino Omistaja',
        kind: 'change',
        person: { name: 'Aino Omistaja', roles: ['owner'] },
        fields: ['unit', 'title'],
      },
      { line: 4, shown: 'Leena', kind: 'same' },
      { line: 5, shown: '', kind: 'refused', problems: ['name-missing', 'id-wrong'] },
    ],
  };
  const csv = (text: string) => new File([text], 'people.csv', { type: 'text/csv' });
  const choose = async (file: File) =>
    userEvent.upload(await screen.findByLabelText('CSV file'), file);
  /** A server that previews and saves files. */
  const importing = (answer: (body: unknown) => unknown) => {
    const received: unknown[] = [];
    const client = aClient(
      { [PATH]: view(aino) },
      {
        'POST /people/import': (body) => {
          received.push(body);
          return answer(body);
        },
      },
    );
    return { client, received };
  };

  it('shows every line in words first, and saves after a press', async () => {
    const { client, received } = importing((body) => ({
      ...preview,
      applied: JSON.stringify(body).includes('"apply":true'),
    }));
    show(client);
    await press('Import from a file');
    await choose(csv('id;name\nä'));
    expect(await screen.findByText('To add 1, to change 1, as before 1, refused 1.')).toBeTruthy();
    const rows = screen.getAllByRole('row').map((row) => textOf(row));
    expect(rows).toContainEqual(
      'Olli Uusi Line 2 What happens added: owner; the register has Olli Uusi (Museot) already',
    );
    expect(rows).toContainEqual('Aino Omistaja Line 3 What happens changed: unit and title');
    expect(rows).toContainEqual('Leena Line 4 What happens as before');
    expect(rows).toContainEqual(
      '(no name) Line 5 What happens refused: the name is missing and this is not an object ID',
    );
    const file = Buffer.from('id;name\nä').toString('base64');
    expect(received).toEqual([{ file, apply: false }]);
    await press('Save (2)');
    expect(await screen.findByText('Added 1, changed 1, as before 1, refused 1.')).toBeTruthy();
    expect(received).toEqual([
      { file, apply: false },
      { file, apply: true },
    ]);
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    await press('Close');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Import from a file' }));
  });

  it('that the server refuses says why and offers nothing to save', async () => {
    const { client } = importing(() => {
      throw new ApiError('people-file-unreadable', { status: 422, detail: 'No heading.' });
    });
    show(client);
    await press('Import from a file');
    await choose(csv('x'));
    expect(await screen.findByText('No heading.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
  });

  it('with a file that is too large sends nothing', async () => {
    const { client, received } = importing(() => preview);
    show(client);
    await press('Import from a file');
    await choose(csv('x'.repeat(300_001)));
    expect(await screen.findByText(/The file is too large/)).toBeTruthy();
    expect(received).toEqual([]);
  });

  it('with nothing new says so', async () => {
    const { client } = importing(() => ({ applied: false, lines: preview.lines.slice(2) }));
    show(client);
    await press('Import from a file');
    await choose(csv('x'));
    expect(await screen.findByText('The file has nothing to save.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
  });
});
