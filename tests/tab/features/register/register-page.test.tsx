import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RegisterFormView } from '../../../../contract/register/register.ts';
import { ChangesPage } from '../../../../tab/features/register/changes/changes-page.tsx';
import { RegisterGoalPage } from '../../../../tab/features/register/editor/register-goal-page.tsx';
import { RegisterPage } from '../../../../tab/features/register/goals/register-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import type { ApiClient } from '../../../../tab/lib/api/client.ts';
import { usePage } from '../../../../tab/lib/navigation/go-to-page.ts';
import { aGoal, goalsOf, PEOPLE } from '../../../support/fixtures/builders.ts';
import { goalId, instant, personId } from '../../../support/fixtures/ids.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import { TabAtAddress } from '../../../support/drivers/tab-at-address.tsx';
import {
  aRegister,
  aRegisterForm,
  otherChanges,
  someChanges,
} from '../../../support/fixtures/tab/register.ts';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const { id } = aGoal();
const PUT = `PUT /register/2026/goals/${id}`;
const FORM = '/register/2026/form';
const me = aMe();

const show = (client: ApiClient, words = tabWordsIn('en')) =>
  renderTab(<RegisterGoalPage year={2026} goal={id} me={me} />, { client, words });
const noting = (answer: unknown) => {
  const requests: unknown[] = [];
  return {
    requests,
    act: (body: unknown) => {
      requests.push(body);
      if (answer instanceof ApiError) throw answer;
      return answer;
    },
  };
};
const name = () => screen.findByDisplayValue('Palvelutorit');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const retype = async (text: string): Promise<void> => {
  const field = await name();
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
};

/** The page of the current address, read like the app does. */
function Address() {
  return <p>{`page ${usePage().kind}`}</p>;
}

describe('the form of a goal', () => {
  it('saves what was typed with the version read, and takes it back', async () => {
    const put = noting({ goal: id, version: 'v2' });
    show(aClient({ [FORM]: aRegisterForm() }, { [PUT]: put.act }));
    await retype('Torit');
    await save();
    expect(await screen.findByText('The goal has been saved.')).toBeTruthy();
    expect(put.requests).toMatchObject([{ goal: { name: 'Torit' }, version: 'v1', removes: [] }]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    const undone = await screen.findByText('The change has been undone.');
    expect(put.requests[1]).toMatchObject({ goal: { name: 'Palvelutorit' }, version: 'v2' });
    expect(document.activeElement?.contains(undone)).toBe(true);
  });

  it('sends nothing that is wrong, and leads to the field', async () => {
    const put = noting({ goal: id });
    show(aClient({ [FORM]: aRegisterForm() }, { [PUT]: put.act }));
    await retype('');
    await save();
    const field = document.activeElement;
    expect(field?.getAttribute('data-field')).toBe('name');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(put.requests).toEqual([]);
  });

  it('puts the server’s reason at its field and keeps what was typed', async () => {
    const problems = [{ field: 'owners', message: 'Nobody knows this person.' }];
    const refuse = noting(new ApiError('invalid-goal', { status: 422, problems }));
    show(aClient({ [FORM]: aRegisterForm() }, { [PUT]: refuse.act }));
    await retype('Torit');
    await save();
    const group = await screen.findByRole('group', { name: 'Owners' });
    expect(within(group).getByText('Nobody knows this person.')).toBeTruthy();
    expect(screen.getByDisplayValue('Torit')).toBeTruthy();
  });

  it('does not treat a partly typed day as none', async () => {
    const put = noting({ goal: id, version: 'v2' });
    show(aClient({ [FORM]: aRegisterForm() }, { [PUT]: put.act }));
    await name();
    const [day] = document.querySelectorAll<HTMLInputElement>('[type="date"]');
    if (!day) throw new Error('The form has no day.');
    Object.defineProperty(day, 'validity', { value: { badInput: true }, configurable: true });
    await save();
    expect(put.requests).toEqual([]);
    expect(day.getAttribute('aria-invalid')).toBe('true');
    Object.defineProperty(day, 'validity', { value: { badInput: false } });
    await save();
    expect(put.requests).toHaveLength(1);
  });

  it('is saved, and can be saved again, when it cannot be read afterwards', async () => {
    const put = noting({ goal: id, version: 'v2' });
    const client = aClient({ [FORM]: aRegisterForm() }, { [PUT]: put.act });
    show({
      ...client,
      get: async (path, signal) => {
        if (put.requests.length > 0) throw new ApiError('network');
        return client.get(path, signal);
      },
    });
    await retype('Torit');
    await save();
    expect(await screen.findByText('The goal has been saved.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Torit');
    await userEvent.type(screen.getByDisplayValue('Torit'), ' 2');
    await save();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('The change has been undone.');
    expect(put.requests).toMatchObject([
      { version: 'v1', goal: { name: 'Torit' } },
      { version: 'v2', goal: { name: 'Torit 2' } },
      { version: 'v2', goal: { name: 'Torit' } },
    ]);
    expect(screen.getByDisplayValue('Torit')).toBeTruthy();
  });

  it('keeps what was typed after a save that is undone', async () => {
    const put = noting({ goal: id, version: 'v2' });
    const client = aClient({}, { [PUT]: put.act });
    show({
      ...client,
      get: async <Answer,>(): Promise<Answer> => {
        const stored = put.requests.length % 2 === 1 ? aGoal({ name: 'Torit' }) : aGoal();
        return JSON.parse(JSON.stringify(aRegisterForm(stored)));
      },
    });
    await retype('Torit');
    await save();
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await userEvent.type(screen.getByLabelText(/^The aim of the strategy/), 'Lähellä');
    await userEvent.click(undo);
    await screen.findByText('The change has been undone.');
    expect(screen.getByDisplayValue('Palvelutorit')).toBeTruthy();
    expect(screen.getByDisplayValue('Lähellä')).toBeTruthy();
  });

  it('adds a phase by keyboard, moves it and asks for its name', async () => {
    const put = noting({ goal: id, version: 'v2' });
    show(aClient({ [FORM]: aRegisterForm() }, { [PUT]: put.act }));
    await name();
    screen.getByRole('button', { name: 'Add a phase' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('data-field')).toBe('phases.p1-2.name');
    await userEvent.keyboard('Palaute');
    const up = screen.getByRole('button', { name: 'Up: Palaute' });
    await userEvent.click(up);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Up: Palaute');
    await save();
    expect(put.requests).toMatchObject([
      { goal: { phases: [{ id: 'p1' }, { name: 'Palaute' }, { id: 'p2' }] } },
    ]);
  });

  it('adds the person that is chosen, and leads on after one is removed', async () => {
    const put = noting({ goal: id, version: 'v2' });
    show(aClient({ [FORM]: aRegisterForm() }, { [PUT]: put.act }));
    await name();
    const managers = within(screen.getByRole('group', { name: 'Project managers' }));
    const picker = await managers.findByRole('combobox');
    await userEvent.click(picker);
    await userEvent.type(picker, 'fasil');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toContain('Fasilitaattori');
    expect(picker).toHaveProperty('value', '');
    const [first, second] = managers.getAllByRole('button', { name: /^Remove/ });
    if (!first || !second) throw new Error('There are two project managers.');
    await userEvent.click(first);
    expect(document.activeElement?.textContent).toContain('Fasilitaattori');
    await save();
    expect(put.requests).toMatchObject([{ goal: { projectManagers: [PEOPLE.facilitator] } }]);
    await userEvent.click(managers.getByRole('button', { name: /^Remove/ }));
    expect(document.activeElement).toBe(picker);
  });

  it('is not born with red fields, even after a failed attempt', async () => {
    show(aClient({ [FORM]: aRegisterForm() }, {}));
    await retype('');
    await save();
    await userEvent.click(screen.getByRole('button', { name: 'Add a phase' }));
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('false');
    await save();
    expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(2);
  });

  it('asks before it removes answered parts', async () => {
    const form = aRegisterForm();
    const answered = form.entry && { ...form.entry, answered: ['indicator i1'] };
    const put = noting({ goal: id, version: 'v2' });
    const view: RegisterFormView = { ...form, ...(answered && { entry: answered }) };
    show(aClient({ [FORM]: view }, { [PUT]: put.act }));
    await name();
    await userEvent.click(screen.getByText('Järjestetyt tapahtumat'));
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Järjestetyt tapahtumat' }));
    await save();
    expect(put.requests).toEqual([]);
    const agree = screen.getByRole('checkbox', { name: /^Remove all the same/ });
    expect(document.getElementById(agree.getAttribute('aria-describedby') ?? '')).toHaveProperty(
      'textContent',
      tabWordsIn('en').tab.register.form.agreeFirst,
    );
    expect(document.activeElement).toBe(agree);
    await userEvent.click(agree);
    await save();
    expect(put.requests).toMatchObject([{ removes: ['indicator i1'] }]);
  });

  /** The newest change is to another goal. */
  function changesByTwo() {
    const [last, ...others] = someChanges().entries;
    const other = last && {
      ...last,
      by: { id: PEOPLE.leader, name: 'Johanna Johtaja' },
      goal: { id: goalId('toinen'), name: 'Toinen' },
    };
    return { ...someChanges(), entries: [other, last, ...others] };
  }

  /** Another person has saved `theirs` since the form was read. */
  const showBesides = (theirs: Partial<ReturnType<typeof aGoal>>) => {
    const put = noting(new ApiError('stale-version', { status: 409 }));
    const stored = aRegisterForm(aGoal(theirs));
    const newer = stored.entry && { ...stored, entry: { ...stored.entry, version: 'v9' } };
    let reads = 0;
    const client = aClient({}, { [PUT]: put.act });
    show({
      ...client,
      get: async <Answer,>(path: string): Promise<Answer> => {
        const form = (): unknown => ((reads += 1) === 1 ? aRegisterForm() : newer);
        const isTrail = path === '/register/2026/changes?what=goals';
        return JSON.parse(JSON.stringify(isTrail ? changesByTwo() : form()));
      },
    });
    return put;
  };

  it('takes in what another changed meanwhile, and keeps mine beside it', async () => {
    const put = showBesides({ aim: 'Lähellä' });
    await retype('Torit');
    await save();
    expect(await screen.findByText(/Someone else changed this meanwhile/)).toBeTruthy();
    expect(screen.getByDisplayValue('Torit')).toBeTruthy();
    expect(screen.getByDisplayValue('Lähellä')).toBeTruthy();
    await save();
    expect(put.requests[1]).toMatchObject({
      version: 'v9',
      goal: { name: 'Torit', aim: 'Lähellä' },
    });
  });

  it('shows theirs beside mine, to choose from field by field', async () => {
    const put = showBesides({ name: 'Heidän', description: 'Toinen', aim: 'Lähellä' });
    await retype('Torit');
    await userEvent.type(screen.getByLabelText('Goal text'), '!');
    await save();
    const panel = await screen.findByRole('group', { name: /^Someone else changed the same/ });
    expect(document.activeElement).toBe(panel);
    const rows = within(panel).getAllByRole('row').slice(1).map(textOf);
    expect(rows[0]).toBe('Name Saved now Heidän What you wrote Torit');
    expect(rows).toHaveLength(2);
    expect(
      await within(panel).findByText(/^Last changed by Fanni Fasilitaattori, 12\/03\/2026/),
    ).toBeTruthy();
    await save();
    expect(put.requests).toHaveLength(1);
    await userEvent.click(within(panel).getByRole('radio', { name: 'Toinen' }));
    await userEvent.click(within(panel).getByRole('button', { name: 'Use what I chose' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }));
    await save();
    expect(put.requests[1]).toMatchObject({
      version: 'v9',
      goal: { name: 'Torit', description: 'Toinen', aim: 'Lähellä' },
    });
  });

  it('is added once: says so, and has its own address', async () => {
    const { entry: _none, ...form } = aRegisterForm();
    const added = aGoal({ name: 'Uusi', phases: [], indicators: [], subGoals: [] });
    const put = noting({ goal: 'uusi', version: 'v1' });
    const paths: string[] = [];
    const client = aClient({}, { 'PUT /register/2026/goals/uusi': put.act });
    window.location.hash = '#/register/2026/new.goal';
    const before = window.history.length;
    renderTab(<TabAtAddress />, {
      client: {
        ...client,
        get: async <Answer,>(path: string): Promise<Answer> => {
          paths.push(path);
          const stored = aRegisterForm(added);
          return JSON.parse(JSON.stringify(path.includes('goal=') ? stored : form));
        },
      },
      words: tabWordsIn('en'),
    });
    await userEvent.type(await screen.findByLabelText('Name'), 'Uusi');
    await userEvent.type(screen.getByLabelText('Goal text'), 'Kuvaus');
    await userEvent.type(await screen.findByRole('combobox', { name: /Owners/ }), 'aino{Enter}');
    await save();
    expect(await screen.findByText('The goal has been added: Uusi.')).toBeTruthy();
    await waitFor(() => expect(window.location.hash).toBe('#/register/2026/uusi'));
    expect(window.history.length).toBe(before);
    expect(await screen.findByRole('heading', { level: 1, name: 'Uusi' })).toBeTruthy();
    expect(screen.getByText('The goal has been added: Uusi.')).toBeTruthy();
    expect(paths.at(-1)).toBe('/register/2026/form?goal=uusi');
    expect(put.requests).toHaveLength(1);
  });

  it('asks before it is left with unsaved changes', async () => {
    renderTab(
      <>
        <Address />
        <RegisterGoalPage year={2026} goal={id} me={me} />
      </>,
      { client: aClient({ [FORM]: aRegisterForm() }), words: tabWordsIn('en') },
    );
    await retype('Torit');
    window.location.hash = '#/register/2026';
    const stay = await screen.findByRole('button', { name: 'Go on editing' });
    expect(document.activeElement).toBe(stay);
    expect(screen.queryByText('page register')).toBeNull();
    await userEvent.click(stay);
    expect(screen.getByDisplayValue('Torit')).toBeTruthy();
    window.location.hash = '#/register/2026';
    await userEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    expect(await screen.findByText('page register')).toBeTruthy();
  });

  it('is archived with a reason only', async () => {
    const archive = noting({ goal: id, version: 'v2' });
    const acts = { [`POST /register/2026/goals/${id}/archive`]: archive.act };
    show(aClient({ [FORM]: aRegisterForm() }, acts));
    await name();
    const button = screen.getByRole('button', { name: 'Archive the goal' });
    await userEvent.click(button);
    const reason = screen.getByLabelText('Why it is archived');
    expect(document.activeElement).toBe(reason);
    await userEvent.type(reason, 'Yhdistettiin');
    await userEvent.click(button);
    expect(archive.requests).toEqual([{ version: 'v1', reason: 'Yhdistettiin' }]);
  });
});

describe('the register', () => {
  const list = (client: ApiClient, words = tabWordsIn('en')) =>
    renderTab(<RegisterPage year={2026} me={me} />, { client, words });
  const archived = {
    at: instant('2026-03-01T08:00:00.000Z'),
    by: PEOPLE.facilitator,
    reason: 'Yhdistettiin',
  };

  it('lists goals in order, with archived ones apart', async () => {
    const [first, second] = goalsOf(2);
    if (!first || !second) throw new Error('There are two goals');
    list(aClient({ '/register/2026/goals': aRegister([first, { ...second, archived }]) }));
    expect(await screen.findByRole('heading', { name: 'One goal in 2026' })).toBeTruthy();
    expect(
      screen.getByRole('row', { name: /Tavoite 001.*2 phases and one indicator/ }),
    ).toBeTruthy();
    expect(screen.getByText('Archived (1)')).toBeTruthy();
  });

  it('moves a goal and saves only what changed, in one request', async () => {
    const goals = goalsOf(3);
    const order = noting(aRegister(goals));
    list(
      aClient(
        { '/register/2026/goals': aRegister(goals) },
        { 'PUT /register/2026/order': order.act },
      ),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Change the order' }));
    const up = screen.getByRole('button', { name: 'Up: Tavoite 003' });
    await userEvent.click(up);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Up: Tavoite 003');
    expect(screen.getByText('Tavoite 003 is now number 2 of 3.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save the order' }));
    expect(await screen.findByText('The order has been saved.')).toBeTruthy();
    expect(order.requests).toEqual([
      {
        goals: [
          { goal: 'tavoite-003', order: 2, version: 'v-tavoite-003' },
          { goal: 'tavoite-002', order: 3, version: 'v-tavoite-002' },
        ],
      },
    ]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Change the order'));
  });

  it('copies last year’s goals after saying what that brings', async () => {
    const copy = noting({ copied: 1 });
    const { body } = aRegister([]);
    const goal = { id, name: 'Palvelutorit', phases: 2, indicators: 1, movedDays: 3 };
    const plan = {
      body,
      from: 2025,
      goals: [{ ...goal, droppedMeetings: 0, left: [], themeGone: false }],
    };
    list(
      aClient(
        { '/register/2026/goals': aRegister([], { missing: 1 }), '/register/2026/copy': plan },
        { 'POST /register/2026/copy': copy.act },
      ),
    );
    const opener = await screen.findByRole('button', { name: 'Copy the goals of 2025' });
    await userEvent.click(opener);
    expect(await screen.findByText(tabWordsIn('en').tab.register.copy.lead)).toBe(
      document.activeElement,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement?.textContent).toBe('Copy the goals of 2025');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/3 days move by a year/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Copy one goal' }));
    expect(await screen.findByText('One goal has been copied.')).toBeTruthy();
    expect(copy.requests).toEqual([{ goals: [id] }]);
  });

  it('shows only translated text', async () => {
    const { container } = list(
      aClient({ '/register/2026/goals': aRegister([aGoal({ archived })]) }),
      pseudoTabWords(),
    );
    await screen.findByText(/⟦Arkistoidut/);
    const known = ['Palvelutorit', 'Aino Omistaja', '2025', '2026', '2027'];
    expect(findUntranslatedTexts(container, known)).toEqual([]);
  });
});

describe('the trail of changes', () => {
  it('shows who changed what, and that old rows have no details', async () => {
    renderTab(<ChangesPage year={2026} me={me} />, {
      client: aClient({ '/register/2026/changes': someChanges() }),
      words: tabWordsIn('en'),
    });
    expect(await screen.findByText('Name: Torit → Palvelutorit')).toBeTruthy();
    expect(screen.getByText('What was changed is not known.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show older ones' }));
    await waitFor(() => expect(screen.getAllByText('Name: Torit → Palvelutorit')).toHaveLength(2));
    const list = document.querySelector('ol');
    expect(document.activeElement).toBe(list?.children[someChanges().entries.length]);
  });

  it('says what was changed of people, settings, themes and months in the reader’s language', async () => {
    const { container } = renderTab(<ChangesPage year={2026} me={me} />, {
      client: aClient({ '/register/2026/changes': otherChanges() }),
      words: tabWordsIn('sv'),
    });
    await screen.findByText('Kalendern ändrades.');
    const entryTexts = [...container.querySelectorAll('ol > li')].map((entry) => entry.textContent);
    for (const [index, texts] of [
      [
        'Aino Omistaja',
        'Roller, lades till: ledningsgrupp',
        'Språk: tomt → svenska',
        'Togs tillbaka.',
      ],
      ['Kalendern ändrades.', 'Ett tema lades till: Ny', 'Teman: ordningen ändrades.'],
      ['Tjänster i förnyelse', 'sparade temats uppgifter', 'Framgångarna ändrades.'],
      ['mars 2026', 'öppnade månaden på nytt', 'stängs'],
      ['Palvelutorit', 'mars 2026', 'befriade målet', 'Alkaa syksyllä'],
    ].entries())
      for (const text of texts) expect(entryTexts[index]).toContain(text);
    expect(container.textContent).not.toContain('Vad som ändrades är inte känt.');
  });

  it('is narrowed by what was changed, and then by goal only where there are goals', async () => {
    window.location.hash = '#/changes/2026';
    renderTab(<TabAtAddress />, {
      client: aClient({ '/register/2026/changes': someChanges() }),
      words: tabWordsIn('en'),
    });
    await userEvent.selectOptions(await screen.findByLabelText('Goal'), 'Palvelutorit');
    await waitFor(() => expect(window.location.hash).toBe(`#/changes/2026?goal=${id}`));
    await userEvent.selectOptions(await screen.findByLabelText('What'), 'people');
    await waitFor(() => expect(screen.queryByLabelText('Goal')).toBeNull());
    expect(window.location.hash).toBe('#/changes/2026?what=people');
    await userEvent.selectOptions(screen.getByLabelText('What'), 'months');
    expect(await screen.findByLabelText('Goal')).toHaveProperty('value', '');
    window.history.go(-2);
    await waitFor(() => expect(screen.getByLabelText('Goal')).toHaveProperty('value', id));
  });

  it('shows all when an old link names a goal or a person that is not known', async () => {
    const nobody = personId(99);
    const requests: string[] = [];
    const client = aClient({});
    window.location.hash = `#/changes/2026?what=goals&goal=ei-ole&by=${nobody}`;
    renderTab(<TabAtAddress />, {
      client: {
        ...client,
        get: async <Answer,>(path: string): Promise<Answer> => {
          requests.push(path);
          const { people, ...changes } = someChanges();
          const answer = { ...changes, people: [...people, { id: nobody, name: nobody }] };
          return JSON.parse(JSON.stringify(answer));
        },
      },
      words: tabWordsIn('en'),
    });
    expect(await screen.findByLabelText('Who')).toHaveProperty('value', '');
    expect(screen.getByLabelText('Goal')).toHaveProperty('value', '');
    expect(requests.at(-1)).toBe('/register/2026/changes?what=goals');
  });
});
