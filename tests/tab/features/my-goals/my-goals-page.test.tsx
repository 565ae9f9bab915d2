import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MyMonth, MyMonthsView } from '../../../../contract/check-in/my-goals.ts';
import { MyGoalsPage } from '../../../../tab/features/my-goals/my-goals-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import { ConnectionProvider, createConnection } from '../../../../tab/lib/connection/connection.ts';
import { PEOPLE } from '../../../support/fixtures/builders.ts';
import { goalId, instant } from '../../../support/fixtures/ids.ts';
import { aClient, pseudoWords, renderTab, wordsIn } from '../../../support/drivers/render-tab.tsx';
import {
  aCheckInFormView,
  aMineGoal,
  aMineView,
  inMarch,
  PEKKA,
} from '../../../support/fixtures/tab/my-goals.ts';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { untranslated } from '../../../support/checks/untranslated.ts';

const ANSWER = '/goals/palvelutorit/check-ins/2026-03';

interface Sent {
  readonly path: string;
  readonly body: object | undefined;
}

/** The field's error message. */
function problemOf(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return (
    document.getElementById(ids.find((id) => id.endsWith('-problem')) ?? '')?.textContent ?? ''
  );
}

const CHOICES = {
  goal: { id: 'palvelutorit', name: 'Palvelutorit' },
  deputy: { id: PEOPLE.deputy, name: 'Varahenkilö' },
  people: [PEKKA],
  byName: false,
};

function open(
  view: MyMonthsView,
  after = view,
  form = aCheckInFormView(),
  words = wordsIn('fi'),
  choices: Partial<typeof CHOICES> = CHOICES,
) {
  const sent: Sent[] = [];
  const answers: Record<string, unknown> = {
    '/mine': view,
    '/questions': { questions: [] },
    [`${ANSWER}/form`]: form,
    [`${ANSWER}/hand-over`]: { goal: CHOICES.goal, people: [], byName: false, ...choices },
  };
  const doing = (path: string, answer: unknown) => ({
    [`POST ${ANSWER}/${path}`]: (body: object | undefined) => {
      sent.push({ path, body });
      answers['/mine'] = after;
      return answer;
    },
  });
  const client = aClient(answers, {
    ...doing('unchanged', {}),
    ...doing('take-over', after),
    ...doing('hand-over', after),
    ...doing('hand-over/answer', after),
    ...doing('wrong-person', { reached: [{ id: PEOPLE.facilitator, name: 'Suunnittelija' }] }),
  });
  return { ...renderTab(<MyGoalsPage me={aMe()} />, { client, words }), sent };
}

const inMonth = (more: Partial<MyMonth>): MyMonthsView =>
  aMineView({
    months: [{ month: inMarch(), goals: [], deputyFor: [], asked: [], ...more }],
  });
const answered = inMonth({
  goals: [aMineGoal({ state: 'on-time', may: { repeat: false, handOn: true } })],
});
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('my goals', () => {
  it('show first how many wait, then each with its last answer and a link to its form', async () => {
    open(aMineView());
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toBe('Yksi tavoite odottaa vastaustasi');
    expect(screen.getByText(/Tänä vuonna vastattu ajoissa 2/)).toBeTruthy();
    expect(screen.getByText(/Viimeisin vastaus: helmikuu/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Päivitä: Palvelutorit' });
    expect(link.getAttribute('href')).toBe('#/check-in/palvelutorit/2026-03');
  });

  it.each<[string, MyMonthsView, RegExp]>([
    ['everything is answered', answered, /Kaikkiin tavoitteisiisi/],
    ['there are none', inMonth({}), /Sinulla ei ole tavoitteita/],
    ['no month was opened', aMineView({ months: [] }), /Yhtään kuukautta/],
  ])('say so when %s', async (_when, view, said) => {
    open(view);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(said);
  });

  it('say when the next month opens while none takes answers', async () => {
    const closed = { month: inMarch('closed'), goals: [aMineGoal({ state: 'missed' })] };
    open({ ...inMonth(closed), next: inMarch('not-yet-open') });
    expect(await screen.findByText(/^Seuraava kuukausi, .* avautuu 2\. maaliskuuta/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Päivitä/ })).toBeNull();
  });

  it('are shown when the questions cannot be loaded', async () => {
    const client = aClient({ '/mine': aMineView(), '/questions': new ApiError('network') });
    renderTab(<MyGoalsPage me={aMe()} />, { client });
    expect(await screen.findByRole('link', { name: 'Päivitä: Palvelutorit' })).toBeTruthy();
  });

  it('say what failed and let one try again', async () => {
    const client = aClient({ '/mine': new ApiError('network') });
    renderTab(<MyGoalsPage me={aMe()} />, { client });
    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy();
  });
});

describe('nothing has changed', () => {
  it('shows what is confirmed, and that it is stored', async () => {
    const { sent } = open(aMineView(), answered);
    await press('Mikään ei ole muuttunut: Palvelutorit');
    const panel = await screen.findByRole('group', { name: /Pitääkö tämä yhä/ });
    expect(document.activeElement).toBe(panel);
    await within(panel).findByText('Etenee suunnitellusti.');
    await press('Vahvista');
    const status = await screen.findByText(/^Tallennettu: Palvelutorit/);
    await waitFor(() => expect(document.activeElement).toBe(status));
    expect(sent).toMatchObject([{ path: 'unchanged', body: { submission: expect.any(String) } }]);
    expect(screen.getByRole('link', { name: 'Korjaa: Palvelutorit' })).toBeTruthy();
  });

  it('succeeds although the page could not be refreshed, and refreshes it later', async () => {
    const answers: Record<string, unknown> = {
      '/mine': aMineView(),
      '/questions': { questions: [] },
      [`${ANSWER}/form`]: aCheckInFormView(),
    };
    const posted: unknown[] = [];
    const client = aClient(answers, {
      [`POST ${ANSWER}/unchanged`]: (body) => {
        posted.push(body);
        answers['/mine'] = new ApiError('network');
        return {};
      },
    });
    const connection = createConnection();
    const page = (
      <ConnectionProvider value={connection}>
        <MyGoalsPage me={aMe()} />
      </ConnectionProvider>
    );
    renderTab(page, { client });
    await press('Mikään ei ole muuttunut: Palvelutorit');
    await press('Vahvista');
    const status = await screen.findByText(/^Tallennettu: Palvelutorit/);
    await waitFor(() => expect(document.activeElement).toBe(status));
    expect(screen.queryByRole('button', { name: 'Vahvista' })).toBeNull();
    expect(screen.queryByText(/Palvelin ei vastannut/)).toBeNull();
    await waitFor(() => expect(connection.state().staleSince).toBeTruthy());
    answers['/mine'] = answered;
    act(() => connection.refresh());
    expect(await screen.findByRole('link', { name: 'Korjaa: Palvelutorit' })).toBeTruthy();
    expect(connection.state().staleSince).toBeUndefined();
    expect(posted).toHaveLength(1);
  });

  it('asks first what would have to happen, where it has lasted', async () => {
    const form = aCheckInFormView({ unchanged: { asksWhatWouldChange: true } });
    const { sent } = open(aMineView(), answered, form);
    await press('Mikään ei ole muuttunut: Palvelutorit');
    await press('Vahvista');
    expect(sent).toEqual([]);
    const box = screen.getByRole('textbox', { name: /^Mitä pitäisi tapahtua/ });
    expect(document.activeElement).toBe(box);
    expect(problemOf(box)).toBe('Tämä tarvitaan.');
    fireEvent.input(box, { target: { value: 'x'.repeat(1001) } });
    await press('Vahvista');
    expect(problemOf(box)).toMatch(/enintään 1\s000 merkkiä/);
    fireEvent.input(box, { target: { value: 'Tila löytyisi.' } });
    await press('Vahvista');
    await screen.findByText(/^Tallennettu/);
    expect(sent).toMatchObject([{ body: { reflection: 'Tila löytyisi.' } }]);
  });

  it('shows when the last answer is no longer valid, and restores the focus', async () => {
    const { unchanged: _, ...form } = aCheckInFormView();
    open(aMineView(), answered, form);
    await press('Mikään ei ole muuttunut: Palvelutorit');
    expect(await screen.findByText(/ei voi vahvistaa sellaisenaan/)).toBeTruthy();
    await press('Peruuta');
    expect(document.activeElement?.textContent).toBe('Mikään ei ole muuttunut');
  });
});

describe('handing over', () => {
  it('asks the person who was chosen', async () => {
    const { sent } = open(aMineView());
    await press('Siirrä toiselle: Palvelutorit');
    const select = await screen.findByRole('combobox', { name: 'Kenelle' });
    await userEvent.selectOptions(select, 'Projektipäällikkö');
    await press('Lähetä pyyntö');
    expect(await screen.findByText(/^Pyyntö on lähetetty: Projektipäällikkö/)).toBeTruthy();
    expect(sent).toEqual([{ path: 'hand-over', body: { to: PEKKA.id, scope: 'month' } }]);
  });

  it('shows at the field that no one was chosen, and sends nothing', async () => {
    const { sent } = open(aMineView(), answered, aCheckInFormView(), wordsIn('fi'), {
      people: [PEKKA],
    });
    await press('Siirrä toiselle: Palvelutorit');
    const select = await screen.findByRole('combobox', { name: 'Kenelle' });
    await press('Lähetä pyyntö');
    expect(document.activeElement).toBe(select);
    expect(problemOf(select)).toBe('Valitse, kenelle pyyntö lähetetään.');
    await userEvent.selectOptions(select, 'Projektipäällikkö');
    expect(select.getAttribute('aria-invalid')).toBe('false');
    expect(problemOf(select)).toBe('');
    expect(sent).toEqual([]);
  });

  it('of a large register is searched for first', async () => {
    open(aMineView(), answered, aCheckInFormView(), wordsIn('fi'), { byName: true });
    await press('Siirrä toiselle: Palvelutorit');
    const search = await screen.findByRole('searchbox', { name: /^Henkilön nimi/ });
    await press('Lähetä pyyntö');
    expect(document.activeElement).toBe(search);
    expect(problemOf(search)).toBe('Hae henkilö ensin nimellä.');
  });

  it('reports the wrong person to the facilitators', async () => {
    const { sent } = open(aMineView());
    await press('Siirrä toiselle: Palvelutorit');
    await userEvent.click(await screen.findByText('En ole oikea henkilö'));
    await press('Lähetä fasilitaattoreille');
    expect(await screen.findByText('Viestisi sai: Suunnittelija.')).toBeTruthy();
    expect(sent).toEqual([{ path: 'wrong-person', body: { note: '' } }]);
  });

  it('keeps a message that is too long, and shows that it is too long', async () => {
    const { sent } = open(aMineView());
    await press('Siirrä toiselle: Palvelutorit');
    await userEvent.click(await screen.findByText('En ole oikea henkilö'));
    const note = screen.getByRole('textbox', { name: /^Viesti fasilitaattoreille/ });
    await userEvent.click(note);
    await userEvent.paste('x'.repeat(501));
    await press('Lähetä fasilitaattoreille');
    expect(document.activeElement).toBe(note);
    expect(problemOf(note)).toMatch(/enintään 500 merkkiä/);
    expect(note).toHaveProperty('value', 'x'.repeat(501));
    expect(sent).toEqual([]);
  });

  it('accepts a goal that the reader was asked to take over', async () => {
    const askedAt = instant('2026-03-09T08:00:00.000Z');
    const goal = { id: goalId('palvelutorit'), name: 'Palvelutorit' };
    const { sent } = open(inMonth({ asked: [{ ...goal, from: PEKKA, scope: 'month', askedAt }] }));
    await press('Hyväksyn: Palvelutorit');
    await press('Hyväksyn');
    expect(await screen.findByText('Otit tavoitteen: Palvelutorit.')).toBeTruthy();
    expect(sent).toMatchObject([{ body: { from: PEKKA.id, askedAt, accepts: true } }]);
  });

  it('asks for confirmation before declining a goal', async () => {
    const askedAt = instant('2026-03-09T08:00:00.000Z');
    const goal = { id: goalId('palvelutorit'), name: 'Palvelutorit' };
    const { sent } = open(inMonth({ asked: [{ ...goal, from: PEKKA, scope: 'month', askedAt }] }));
    await press('En voi ottaa: Palvelutorit');
    expect(screen.getByText(/Vastuu jää pyytäjälle/)).toBeTruthy();
    await press('Peruuta');
    expect(sent).toEqual([]);
    await press('En voi ottaa: Palvelutorit');
    await press('En voi ottaa');
    await screen.findByText(/^Et ottanut tavoitetta/);
    expect(sent).toMatchObject([{ body: { accepts: false } }]);
  });

  it('lets the deputy take the month', async () => {
    const goal = { id: goalId('palvelutorit'), name: 'Palvelutorit', owners: [PEKKA] };
    const { sent } = open(inMonth({ deputyFor: [goal] }));
    await press('Otan tämän kuukauden: Palvelutorit');
    await press('Otan tämän kuukauden');
    await screen.findByText('Otit tavoitteen: Palvelutorit.');
    expect(sent).toMatchObject([{ path: 'take-over' }]);
  });
});

it('shows every text of the page in the reader’s language', async () => {
  const askedAt = instant('2026-03-09T08:00:00.000Z');
  const goal = { id: goalId('varaamo'), name: 'Varaamo' };
  const view = inMonth({
    goals: [aMineGoal({ handedOn: { to: PEKKA, scope: 'month', state: 'declined' } })],
    deputyFor: [{ ...goal, owners: [PEKKA] }],
    asked: [{ ...goal, from: PEKKA, scope: 'for-good', askedAt }],
  });
  const { container } = open(view, view, aCheckInFormView(), pseudoWords());
  await screen.findByRole('heading', { level: 1 });
  expect(untranslated(container, [view])).toEqual([]);
});
