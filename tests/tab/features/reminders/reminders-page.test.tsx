import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RemindersPage } from '../../../../tab/features/reminders/reminders-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import type { ApiClient } from '../../../../tab/lib/api/client.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  textOf,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import {
  aDelivery,
  anOwnerProblemsView,
  aRunsView,
  aRunView,
} from '../../../support/fixtures/tab/reminders.ts';
import { aMe, aMonth, personRef } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const OWNER_PROBLEMS = '/reminders/health';
const answers = { '/runs': aRunsView(), [OWNER_PROBLEMS]: anOwnerProblemsView() };

const show = (client: ApiClient, words = tabWordsIn('en')) =>
  renderTab(
    <RemindersPage
      month={undefined}
      me={aMe({ may: { ...aMe().may, runReminders: true, keepRegister: true } })}
    />,
    { client, words },
  );

beforeEach(() => {
  window.location.hash = '';
});

describe('the page of the reminders', () => {
  it('shows before a run whom it would not reach, worst first, and what to do', async () => {
    show(aClient(answers));
    const table = await screen.findByRole('table', { name: /3 need attention/ });
    const [, worst, second] = within(table).getAllByRole('row');
    expect(textOf(worst)).toMatch(
      /Vastaaja 3.*no longer works here.*a goal has no deputy.*Change the owner.*Add a deputy/,
    );
    expect(textOf(second)).toMatch(/Vastaaja 4.*has not opened.*Ask them to open/);
  });

  it('shows the rest when asked, and leads on to it', async () => {
    const [one] = anOwnerProblemsView().people;
    if (!one) throw new Error('Nobody needs attention.');
    const people = Array.from({ length: 10 }, (_, index) => ({
      ...one,
      person: personRef(index + 1, `Vastaaja ${index + 1}`),
    }));
    show(aClient({ ...answers, [OWNER_PROBLEMS]: anOwnerProblemsView({ people }) }));
    await userEvent.click(await screen.findByRole('button', { name: /10/ }));
    expect(textOf(screen.getByRole('row', { name: /^Vastaaja 9/ }))).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('row', { name: /^Vastaaja 9/ }));
  });

  it.each([
    [14, /All 14 people who are asked can be reached/],
    [0, /No one is asked this month/],
  ])('says so when nothing is wrong with the %d who are asked', async (asked, sentence) => {
    show(aClient({ ...answers, [OWNER_PROBLEMS]: anOwnerProblemsView({ asked, people: [] }) }));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('shows the runs even when the state of the people cannot be read', async () => {
    show(aClient({ ...answers, [OWNER_PROBLEMS]: new ApiError('network') }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Runs' })).toBeTruthy();
  });

  it('lists the runs with their stage and totals in words', async () => {
    show(aClient(answers));
    const [, run] = within(await screen.findByRole('table', { name: 'Runs' })).getAllByRole('row');
    expect(textOf(run)).toMatch(/those who answer.*under way.*1 failed and 1 sent/);
    expect(
      within(await screen.findByRole('table', { name: 'Runs' })).getByRole('link'),
    ).toHaveProperty('hash', '#/run/2020-10/r1');
  });

  it('says what to do when there is no run yet', async () => {
    show(aClient({ ...answers, '/runs': aRunsView({ runs: [] }) }));
    expect(await screen.findByText(/Make the first one above/)).toBeTruthy();
  });

  it('plans what was chosen, and opens the plan', async () => {
    const requests: unknown[] = [];
    const plan = (body: unknown) => {
      requests.push(body);
      return aRunView([aDelivery(1, 'planned')]);
    };
    show(aClient(answers, { 'POST /runs': plan }));
    await userEvent.click(await screen.findByLabelText(/whom no reminder of the month/));
    await userEvent.click(screen.getByText('Only these goals'));
    await userEvent.click(screen.getByLabelText(/Biennaalin/));
    await userEvent.click(screen.getByLabelText(/send every card to me/));
    await userEvent.click(screen.getByRole('button', { name: 'Show the plan' }));
    expect(requests).toEqual([
      {
        month: '2020-10',
        audience: 'owners',
        selection: { goals: ['biennaali'], who: 'not-reached' },
        redirectToMe: true,
      },
    ]);
    expect(window.location.hash).toBe('#/run/2020-10/r1');
  });

  it('has no selection for the facilitators’ list', async () => {
    show(aClient(answers));
    await userEvent.click(await screen.findByLabelText('facilitators'));
    expect(screen.queryByText('Only these goals')).toBeNull();
  });

  it('says the server’s reason when there can be no plan, and keeps what was chosen', async () => {
    const refuse = () => {
      throw new ApiError('month-closed', { status: 409, detail: 'October is closed.' });
    };
    show(aClient(answers, { 'POST /runs': refuse }));
    await userEvent.click(await screen.findByLabelText(/send every card to me/));
    await userEvent.click(screen.getByRole('button', { name: 'Show the plan' }));
    expect(textOf(await screen.findByRole('alert'))).toBe('October is closed.');
    expect(screen.getByLabelText(/send every card to me/)).toHaveProperty('checked', true);
  });

  it('offers no run for a month that is not open', async () => {
    show(aClient({ ...answers, '/runs': aRunsView({ month: aMonth('2020-09') }) }));
    expect(await screen.findByText(/The month is not open/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show the plan' })).toBeNull();
  });

  it('opens another month from the list', async () => {
    show(aClient(answers));
    await userEvent.selectOptions(await screen.findByLabelText('Month'), 'September 2020');
    expect(window.location.hash).toBe('#/reminders/2020-09');
  });

  it('tells what to do while no month is open', async () => {
    show(aClient({ '/runs': new ApiError('no-months', { status: 404 }) }));
    expect(await screen.findByRole('link', { name: 'Go to the months' })).toBeTruthy();
  });

  it('shows only text from the words and the data', async () => {
    show(aClient(answers), pseudoTabWords());
    await screen.findByText('Vastaaja 3');
    expect(findUntranslatedTexts(document.body, [...Object.values(answers), aMe()])).toEqual([]);
  });
});
