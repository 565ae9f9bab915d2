import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GoalAnswerView } from '../../../../contract/months/months.ts';
import { LANGUAGES } from '../../../../domain/common/person.ts';
import { MonthsPage } from '../../../../tab/features/months/months-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import { ConnectionProvider, createConnection } from '../../../../tab/lib/connection/connection.ts';
import { day, goalId, month } from '../../../support/fixtures/ids.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import {
  anOpenedMonthView,
  aMonthAnswers,
  anAnswersYear,
  anExcusedGoal,
  aGoalAnswer,
  aWaitingGoal,
} from '../../../support/fixtures/tab/months.ts';
import { TabAtAddress } from '../../../support/drivers/tab-at-address.tsx';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

type Acts = Parameters<typeof aClient>[1];

const KEEPER = { id: 'f', name: 'Fasilitaattori' };

/** The newest entries are an excuse and a change to another month. */
const monthChanges = {
  entries: [
    {
      at: '2020-10-12T08:00:00.000Z',
      by: KEEPER,
      act: 'excuse',
      month: '2020-10',
      goal: { id: 'a' },
    },
    { at: '2020-10-12T08:00:00.000Z', by: KEEPER, act: 'change-month', month: '2020-09' },
    { at: '2020-10-11T08:00:00.000Z', by: KEEPER, act: 'change-month', month: '2020-10' },
  ],
};

/** The responses can change while the page is open. */
function monthsPage(
  { year = anAnswersYear(), answers = aMonthAnswers(), of = undefined as string | undefined } = {},
  acts: Acts = {},
  words = tabWordsIn('fi'),
) {
  const server = { year: year as unknown, answers: answers as unknown };
  const client = aClient({}, acts);
  renderTab(<MonthsPage month={of === undefined ? undefined : month(of)} me={aMe()} />, {
    client: {
      ...client,
      get: async (path, signal) => {
        const answer = path.startsWith('/answers')
          ? server.year
          : path === '/register/2020/changes?what=months'
            ? monthChanges
            : server.answers;
        if (answer instanceof ApiError) throw answer;
        return aClient({ [path]: answer }).get(path, signal);
      },
    },
    words,
  });
  return server;
}

const rows = async () =>
  within(await screen.findByRole('table', { name: 'Vastaukset, lokakuu 2020' }))
    .getAllByRole('row')
    .slice(1);
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const problem = (code: 'stale-version' | 'month-days-impossible', status: number) =>
  new ApiError(code, { status, detail: 'Palvelimen sana.' });

describe('the page of the months', () => {
  it('lists the newest months with their days and answers, and folds the earlier ones', async () => {
    monthsPage();
    const table = await screen.findByRole('table', { name: 'Kuukaudet' });
    expect(within(table).getAllByRole('row').slice(1).map(textOf)).toEqual([
      'lokakuu Tila avoinna Avautuu 1.10.2020 Määräpäivä 15.10.2020 Sulkeutuu 28.10.2020 Vastattu 1/2',
      'syyskuu Tila suljettu Avautuu 1.9.2020 Määräpäivä 15.9.2020 Sulkeutuu 28.9.2020 Vastattu 1/2',
      'elokuu Tila suljettu Avautuu 1.8.2020 Määräpäivä 15.8.2020 Sulkeutuu 28.8.2020 Vastattu 2/2',
    ]);
    expect(screen.getByText('2 aikaisempaa kuukautta').closest('details')?.open).toBe(false);
  });

  it('shows for each goal who answered and when, who was asked and reminded', async () => {
    monthsPage();
    const [answered, waiting] = await rows();
    expect(textOf(answered)).toBe(
      'Palvelutorit Tila vastattu ajoissa Vastaus Kulttuurijohtaja, 5.10.2020 klo 11.00 korjattu 2 kertaa Keneltä kysytty Kulttuurijohtaja Viimeisin muistutus ei muistutettu',
    );
    expect(textOf(waiting)).toMatch(
      /odottaa vastausta .*ei vastausta .*6\.10\.2020 klo 8\.00, Kulttuurijohtaja: lähetetty/,
    );
  });

  it('shows the year with a word for every state', async () => {
    monthsPage();
    const grid = await screen.findByRole('table', { name: 'Vuosi yhdellä silmäyksellä' });
    const [, , biennial] = within(grid).getAllByRole('row');
    expect(biennial && within(biennial).getAllByRole('cell').map(textOf)).toEqual([
      'ei seurattu',
      'ei seurattu',
      'ei seurattu',
      'ei vastattu',
      'odottaa vastausta',
    ]);
    expect(screen.getByText('Suljetuista kuukausista puuttuu yksi vastaus.')).toBeTruthy();
  });

  it('shows one state, says how many of all that is, and keeps it in the address', async () => {
    const names = async () => (await rows()).map((row) => textOf(row).slice(0, 10));
    window.location.hash = '#/months';
    renderTab(<TabAtAddress />, {
      client: aClient({ '/answers': anAnswersYear(), '/months/2020-10/answers': aMonthAnswers() }),
    });
    await userEvent.selectOptions(await screen.findByLabelText('Näytä'), 'odottaa vastausta (1)');
    await waitFor(async () => expect(await names()).toEqual(['Helsinki B']));
    expect(screen.getByText('Näkyvissä 1/2 tavoitteesta.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Järjestys'), 'puuttuvat ensin');
    await waitFor(() => expect(window.location.hash).toBe('#/months?state=pending&sort=state'));
    await userEvent.selectOptions(screen.getByLabelText('Näytä'), 'kaikki');
    await waitFor(async () => expect(await names()).toEqual(['Helsinki B', 'Palvelutor']));
    window.history.back();
    await waitFor(async () => expect(await names()).toEqual(['Helsinki B']));
  });

  it('succeeds even when the answers cannot be read afterwards', async () => {
    const sent: unknown[] = [];
    const server = monthsPage(
      {},
      {
        'PUT /goals/biennaali/check-ins/2020-10/excuse': () => {
          server.answers = new ApiError('network');
          return {};
        },
        'POST /goals/biennaali/check-ins/2020-10/excuse/withdraw': (body) => (sent.push(body), {}),
      },
    );
    await userEvent.click(await button('Vapauta vastaamisesta: Helsinki Biennaali'));
    await userEvent.type(screen.getByLabelText(/Miksi tavoitteesta/), 'Siirtyi');
    await userEvent.click(await button('Vapauta'));
    await screen.findByText('Helsinki Biennaali: vapautettu tässä kuussa.');
    expect(screen.queryByLabelText(/Miksi tavoitteesta/)).toBeNull();
    expect(
      screen
        .getAllByRole('alert')
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe('');
    await userEvent.click(await button('Kumoa'));
    await screen.findByText(/Palvelin ei vastannut/);
    expect(sent).toEqual([]);
    server.answers = aMonthAnswers({ goals: [aGoalAnswer(), anExcusedGoal()] });
    await userEvent.click(await button('Kumoa'));
    await waitFor(() => expect(sent).toEqual([{ version: 'row-3' }]));
  });

  it('excuses a goal with a reason, says so, and takes it back', async () => {
    const sent: unknown[] = [];
    const server = monthsPage(
      {},
      {
        'PUT /goals/biennaali/check-ins/2020-10/excuse': (body) => {
          sent.push(body);
          server.answers = aMonthAnswers({ goals: [aGoalAnswer(), anExcusedGoal()] });
          return {};
        },
        'POST /goals/biennaali/check-ins/2020-10/excuse/withdraw': (body) => {
          sent.push(body);
          server.answers = aMonthAnswers();
          return {};
        },
      },
    );
    await userEvent.click(await button('Vapauta vastaamisesta: Helsinki Biennaali'));
    const reason = screen.getByLabelText(/Miksi tavoitteesta/);
    expect(document.activeElement).toBe(reason);
    await userEvent.click(await button('Vapauta'));
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(reason, 'Siirtyi ensi vuoteen');
    await userEvent.click(await button('Vapauta'));
    await screen.findByText('Helsinki Biennaali: vapautettu tässä kuussa.');
    expect(textOf((await rows())[1])).toMatch(/vapautettu Syy: Siirtyi ensi vuoteen/);
    await userEvent.click(await button('Kumoa'));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toEqual([
      { reason: 'Siirtyi ensi vuoteen', version: 'row-2' },
      { version: 'row-3' },
    ]);
  });

  it('keeps the reason when another person was faster', async () => {
    const excuse = 'PUT /goals/biennaali/check-ins/2020-10/excuse';
    monthsPage(
      {},
      {
        [excuse]: () => {
          throw problem('stale-version', 409);
        },
      },
    );
    await userEvent.click(await button('Vapauta vastaamisesta: Helsinki Biennaali'));
    const reason = screen.getByLabelText<HTMLTextAreaElement>(/Miksi tavoitteesta/);
    await userEvent.type(reason, 'Syy');
    await userEvent.click(await button('Vapauta'));
    await screen.findByText('Yhden tavoitteen rivi jäi ennalleen. Syy lukee rivillä.');
    expect(textOf((await rows())[1])).toMatch(/^Helsinki Biennaali Rivi muuttui sillä välin/);
    expect(screen.queryByRole('button', { name: 'Kumoa' })).toBeNull();
    expect(reason.value).toBe('Syy');
  });

  describe('several goals', () => {
    const waiting = ['a', 'b', 'c'].map((id) =>
      aWaitingGoal({ goal: { id: goalId(id), name: `Tavoite ${id}` }, version: `${id}-1` }),
    );
    const excused = (row: GoalAnswerView): GoalAnswerView => ({
      ...row,
      ...anExcusedGoal(),
      goal: row.goal,
      version: `${row.goal.id}-2`,
    });
    const tick = async (name: string) =>
      userEvent.click(await screen.findByRole('checkbox', { name }));
    const isTicked = (name: string) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;

    /** Excuses every goal but those in `stale`, which another person has changed. */
    function monthOfThree(stale: readonly string[] = []) {
      const sent: unknown[] = [];
      const goals = new Map(waiting.map((row) => [row.goal.id, row]));
      const server = monthsPage(
        { answers: aMonthAnswers({ goals: [aGoalAnswer(), ...waiting] }) },
        Object.fromEntries(
          waiting.flatMap((row): [string, (body: unknown) => unknown][] => {
            const path = `/goals/${row.goal.id}/check-ins/2020-10/excuse`;
            const become = (now: GoalAnswerView, body: unknown) => {
              if (stale.includes(row.goal.id)) throw problem('stale-version', 409);
              sent.push([row.goal.id, body]);
              goals.set(row.goal.id, now);
              server.answers = aMonthAnswers({ goals: [aGoalAnswer(), ...goals.values()] });
              return {};
            };
            return [
              [`PUT ${path}`, (body) => become(excused(row), body)],
              [`POST ${path}/withdraw`, (body) => become(row, body)],
            ];
          }),
        ),
      );
      return sent;
    }

    it('are excused with one reason, each by its version, and all are taken back by one undo', async () => {
      const sent = monthOfThree();
      await tick('Valitse: Tavoite a');
      await tick('Valitse: Tavoite c');
      expect(screen.getByText('2 valittu')).toHaveProperty('role', 'status');
      expect(screen.queryByRole('checkbox', { name: 'Valitse: Palvelutorit' })).toBeNull();
      await userEvent.click(await button('Vapauta valitut'));
      await userEvent.type(screen.getByLabelText(/Miksi tavoitteesta/), 'Siirtyi');
      await userEvent.click(await button('Vapauta'));
      await screen.findByText('2 tavoitetta vapautettu tässä kuussa.');
      expect(sent).toEqual([
        ['a', { reason: 'Siirtyi', version: 'a-1' }],
        ['c', { reason: 'Siirtyi', version: 'c-1' }],
      ]);
      expect(screen.queryByLabelText(/Miksi tavoitteesta/)).toBeNull();
      expect(screen.queryByRole('button', { name: 'Vapauta valitut' })).toBeNull();
      await userEvent.click(await button('Kumoa'));
      await waitFor(() => expect(sent).toHaveLength(4));
      expect(sent.slice(2)).toEqual([
        ['a', { version: 'a-2' }],
        ['c', { version: 'c-2' }],
      ]);
    });

    it('of which one has changed: its row says why, it stays selected, and the reason stays', async () => {
      const sent = monthOfThree(['b']);
      const [all] = await screen.findAllByRole('checkbox', { name: 'Valitse kaikki' });
      if (all) await userEvent.click(all);
      await userEvent.click(await button('Vapauta valitut'));
      await userEvent.type(screen.getByLabelText(/Miksi tavoitteesta/), 'Siirtyi');
      await userEvent.click(await button('Vapauta'));
      await screen.findByText(
        '2 tavoitetta vapautettu tässä kuussa. Yhden tavoitteen rivi jäi ennalleen. Syy lukee rivillä.',
      );
      expect(sent.map((one) => (one as [string])[0])).toEqual(['a', 'c']);
      const texts = (await rows()).map(textOf);
      expect(texts.filter((text) => text.includes('Rivi muuttui sillä välin'))).toEqual([
        expect.stringMatching(/^Tavoite b /),
      ]);
      expect(isTicked('Valitse: Tavoite b')).toBe(true);
      expect(screen.getByText('Yksi valittu')).toBeTruthy();
      expect(screen.getByLabelText(/Miksi tavoitteesta/)).toHaveProperty('value', 'Siirtyi');
      await userEvent.click(await button('Kumoa'));
      await waitFor(() => expect(sent).toHaveLength(4));
      expect(sent.slice(2)).toEqual([
        ['a', { version: 'a-2' }],
        ['c', { version: 'c-2' }],
      ]);
    });

    it('stay selected in another order, and are not acted upon while a filter hides them', async () => {
      window.location.hash = '#/months';
      renderTab(<TabAtAddress />, {
        client: aClient({
          '/answers': anAnswersYear(),
          '/months/2020-10/answers': aMonthAnswers({ goals: [...waiting, aGoalAnswer()] }),
        }),
      });
      await tick('Valitse: Tavoite b');
      await userEvent.selectOptions(screen.getByLabelText('Järjestys'), 'puuttuvat ensin');
      await waitFor(() => expect(window.location.hash).toBe('#/months?sort=state'));
      expect(isTicked('Valitse: Tavoite b')).toBe(true);
      await userEvent.selectOptions(screen.getByLabelText('Näytä'), 'vastattu ajoissa (1)');
      await waitFor(() => expect(screen.queryByText('Yksi valittu')).toBeNull());
      expect(screen.queryByRole('button', { name: 'Vapauta valitut' })).toBeNull();
    });
  });

  it('keeps the reason that is being written, and reads the answers again, when the month changes', async () => {
    const closed = anOpenedMonthView('2020-10', 'closed', { version: 'new' });
    const server = monthsPage(
      {},
      {
        'POST /months/2020-10/close': () => {
          const { months, ...year } = anAnswersYear();
          server.year = { ...year, months: [...months.slice(0, -1), closed] };
          const goals = aMonthAnswers().goals.map((row) =>
            row.state === 'pending' ? { ...row, state: 'missed' } : row,
          );
          server.answers = { ...aMonthAnswers(), goals };
          return closed;
        },
      },
    );
    await userEvent.click(await button('Vapauta vastaamisesta: Helsinki Biennaali'));
    await userEvent.type(screen.getByLabelText(/Miksi tavoitteesta/), 'Siirtyi');
    await userEvent.click(await button('Sulje kuukausi'));
    await userEvent.click(await button('Sulje kuukausi'));
    await waitFor(async () =>
      expect((await rows()).map(textOf).join(' ')).toMatch(/Tila ei vastattu/),
    );
    expect(screen.getByLabelText(/Miksi tavoitteesta/)).toHaveProperty('value', 'Siirtyi');
  });
});

describe('a month', () => {
  it('is opened with the proposed days, after showing the consequences', async () => {
    const sent: unknown[] = [];
    const server = monthsPage(
      {},
      {
        'POST /months': (body) => {
          sent.push(body);
          server.year = anAnswersYear({ unopened: [] });
          return {};
        },
      },
    );
    await userEvent.click(await button('Avaa kuukausi'));
    expect(screen.getByText('14 tavoitetta saa rivin kuukauteen marraskuu 2020.')).toBeTruthy();
    expect(
      screen.getByText('Aikataulu kysyy vastausta 9 henkilöltä, aikaisintaan 2. marraskuuta.'),
    ).toBeTruthy();
    await userEvent.click(await button('Avaa'));
    expect((await screen.findByText('Marraskuu 2020 on avattu.')).getAttribute('role')).toBe(
      'status',
    );
    expect(sent).toEqual([
      { month: '2020-11', opensOn: '2020-11-02', dueOn: '2020-11-23', closesOn: '2020-11-30' },
    ]);
    expect(window.location.hash).toBe('#/months/2020-11');
  });

  it('says at the field what is wrong with a day, and sends nothing', async () => {
    monthsPage();
    await userEvent.click(await button('Muuta päiviä'));
    const due = screen.getByLabelText('Määräpäivä');
    await userEvent.clear(due);
    await userEvent.type(due, '2020-10-11');
    await userEvent.click(await button('Tallenna'));
    expect(document.activeElement).toBe(due);
    const message = document.getElementById(due.getAttribute('aria-describedby') ?? '');
    expect(message?.textContent).toBe('Päivä on jo mennyt. Valitse tämä päivä tai myöhempi.');
    expect(screen.queryByLabelText('Avautuu')).toBeNull();
  });

  it('has every missing day marked, and the focus at the first', async () => {
    monthsPage();
    await userEvent.click(await button('Avaa kuukausi'));
    const [opens, due, closes] = ['Avautuu', 'Määräpäivä', 'Sulkeutuu'].map((label) =>
      screen.getByLabelText(label),
    );
    if (!opens || !due || !closes) throw new Error('A day has no field.');
    await userEvent.clear(due);
    await userEvent.clear(closes);
    await userEvent.click(await button('Avaa'));
    expect([opens, due, closes].map((day) => day.getAttribute('aria-invalid'))).toEqual([
      'false',
      'true',
      'true',
    ]);
    expect(screen.getAllByText('Valitse päivä.')).toHaveLength(2);
    expect(document.activeElement).toBe(due);
  });

  it('is changed even when the year cannot be read after it', async () => {
    const server = monthsPage(
      {},
      {
        'PUT /months/2020-10': () => {
          server.year = new ApiError('network');
          return anOpenedMonthView('2020-10', 'open');
        },
      },
    );
    await userEvent.click(await button('Muuta päiviä'));
    await userEvent.click(await button('Tallenna'));
    expect(await screen.findByText('Päivät on muutettu.')).toBe(document.activeElement);
    expect(screen.queryByLabelText('Määräpäivä')).toBeNull();
  });

  it('is moved by the version that was seen; a conflict keeps what was typed', async () => {
    const sent: unknown[] = [];
    const server = monthsPage(
      {},
      {
        'PUT /months/2020-10': (body) => {
          sent.push(body);
          if (sent.length > 1) return {};
          const { months } = anAnswersYear();
          server.year = anAnswersYear({
            months: [
              ...months.slice(0, -1),
              anOpenedMonthView('2020-10', 'open', { version: 'new' }),
            ],
          });
          throw problem('stale-version', 409);
        },
      },
    );
    await userEvent.click(await button('Muuta päiviä'));
    const due = screen.getByLabelText<HTMLInputElement>('Määräpäivä');
    await userEvent.clear(due);
    await userEvent.type(due, '2020-10-20');
    await userEvent.click(await button('Tallenna'));
    await screen.findByText(/Joku muu muutti kuukautta/);
    expect(screen.getByLabelText<HTMLInputElement>('Määräpäivä').value).toBe('2020-10-20');
    await userEvent.click(await button('Tallenna'));
    expect(await screen.findByText('Päivät on muutettu.')).toBe(document.activeElement);
    const days = { opensOn: '2020-10-01', dueOn: '2020-10-20', closesOn: '2020-10-28' };
    expect(sent).toEqual([
      { ...days, version: '2020-10-1' },
      { ...days, version: 'new' },
    ]);
  });

  it('shows the day that another person has saved beside mine, and who saved it', async () => {
    const server = monthsPage(
      {},
      {
        'PUT /months/2020-10': () => {
          const { months } = anAnswersYear();
          const theirs = { version: 'new', dueOn: day('2020-10-16') };
          server.year = anAnswersYear({
            months: [...months.slice(0, -1), anOpenedMonthView('2020-10', 'open', theirs)],
          });
          throw problem('stale-version', 409);
        },
      },
    );
    await userEvent.click(await button('Muuta päiviä'));
    const due = screen.getByLabelText<HTMLInputElement>('Määräpäivä');
    await userEvent.clear(due);
    await userEvent.type(due, '2020-10-20');
    await userEvent.click(await button('Tallenna'));
    const panel = await screen.findByRole('group', { name: /^Joku muu muutti samoja/ });
    expect(within(panel).getByText('16.10.2020')).toBeTruthy();
    expect(
      await within(panel).findByText('Viimeksi muuttanut Fasilitaattori, 11.10.2020 klo 11.00'),
    ).toBeTruthy();
  });

  it('is not moved over another person’s change during a lost connection', async () => {
    const sent: unknown[] = [];
    const connection = createConnection();
    const { months, ...year } = anAnswersYear();
    let newest = anOpenedMonthView('2020-10', 'open');
    const client = aClient({}, { 'PUT /months/2020-10': (body) => (sent.push(body), {}) });
    renderTab(
      <ConnectionProvider value={connection}>
        <MonthsPage month={undefined} me={aMe()} />
      </ConnectionProvider>,
      {
        client: {
          ...client,
          get: (path, signal) =>
            aClient({ '/answers': { ...year, months: [...months.slice(0, -1), newest] } }).get(
              path,
              signal,
            ),
        },
      },
    );
    await userEvent.click(await button('Muuta päiviä'));
    newest = anOpenedMonthView('2020-10', 'open', { version: 'new', closesOn: day('2020-10-30') });
    act(() => connection.refresh());
    expect(await screen.findByText('30.10.2020')).toBeTruthy();
    await userEvent.click(await button('Tallenna'));
    expect(sent).toMatchObject([{ version: 'new', closesOn: '2020-10-30' }]);
  });

  it('is closed after one question that says what is left unanswered', async () => {
    const sent: unknown[] = [];
    const server = monthsPage(
      {},
      {
        'POST /months/2020-10/close': (body) => {
          sent.push(body);
          const { months, ...year } = anAnswersYear();
          const closed = anOpenedMonthView('2020-10', 'closed');
          server.year = { ...year, months: [...months.slice(0, -1), closed] };
          return closed;
        },
      },
    );
    await userEvent.click(await button('Sulje kuukausi'));
    expect(sent).toEqual([]);
    expect(
      screen.getByText(
        'Lokakuu 2020 suljetaan nyt. Yksi tavoite jää ilman vastausta, eikä muistutuksia enää lähde.',
      ),
    ).toBeTruthy();
    await userEvent.click(await button('Sulje kuukausi'));
    expect(await screen.findByText('Lokakuu 2020 on suljettu.')).toBe(document.activeElement);
    expect(sent).toEqual([{ version: '2020-10-1' }]);
  });

  it('that has closed is opened again until a day', async () => {
    const sent: unknown[] = [];
    monthsPage(
      { of: '2020-09' },
      {
        'POST /months/2020-09/reopen': (body) => {
          sent.push(body);
          return anOpenedMonthView('2020-09', 'open');
        },
      },
    );
    expect(screen.queryByRole('button', { name: 'Muuta päiviä' })).toBeNull();
    await userEvent.click(await button('Avaa uudelleen'));
    const closes = screen.getByLabelText('Sulkeutuu');
    await userEvent.clear(closes);
    await userEvent.type(closes, '2020-10-15');
    await userEvent.click(await button('Avaa uudelleen'));
    await screen.findByText('Syyskuu 2020 on auki 28. syyskuuta asti.');
    expect(sent).toEqual([{ version: '2020-09-1', closesOn: '2020-10-15' }]);
  });
});

describe('a year without months', () => {
  it('says what to do first', async () => {
    monthsPage({ year: anAnswersYear({ months: [], goals: [] }) });
    expect(await screen.findByText(/ei ole vielä avattu kuukausia/)).toBeTruthy();
    expect(await button('Avaa kuukausi')).toBeTruthy();
  });

  it('leads to the register when there are no goals either', async () => {
    const opening = { goals: 0, people: 0, isScheduled: false };
    monthsPage({ year: anAnswersYear({ months: [], goals: [], opening }) });
    const link = await screen.findByRole('link', { name: 'Siirry rekisteriin' });
    expect(link.getAttribute('href')).toBe('#/register/2020');
    expect(screen.queryByRole('button', { name: 'Avaa kuukausi' })).toBeNull();
  });
});

it('shows the reason when the year cannot be read', async () => {
  const server = monthsPage();
  await rows();
  server.year = new ApiError('not-allowed', { status: 403, detail: 'Ei oikeutta.' });
  renderTab(<MonthsPage month={undefined} me={aMe()} />, {
    client: aClient({ '/answers': server.year }),
  });
  expect(await screen.findByText('Ei oikeutta.')).toBeTruthy();
});

it.each(LANGUAGES)('has its words in %s', async (language) => {
  monthsPage({}, {}, tabWordsIn(language));
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
});

it('shows only text from the words and the data', async () => {
  monthsPage({}, {}, pseudoTabWords());
  await screen.findByText(/⟦Vuosi yhdellä/);
  await waitFor(() => expect(screen.getAllByRole('table').length).toBeGreaterThan(3));
  expect(findUntranslatedTexts(document.body, [anAnswersYear(), aMonthAnswers()])).toEqual([]);
});
