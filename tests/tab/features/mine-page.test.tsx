import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MineMonth, MineView } from '../../../domain/api-mine.ts';
import { MinePage } from '../../../tab/features/mine/mine-page.tsx';
import { ApiError } from '../../../tab/lib/api/api-error.ts';
import { PEOPLE } from '../../support/builders.ts';
import { goalId, instant } from '../../support/ids.ts';
import { aClient, pseudoWords, renderTab, wordsIn } from '../../support/render-tab.tsx';
import {
  aCheckInFormView,
  aMineGoal,
  aMineView,
  inMarch,
  PEKKA,
} from '../../support/tab-mine-views.ts';
import { aMe } from '../../support/tab-views.ts';
import { untranslated } from '../../support/untranslated.ts';

const ANSWER = '/goals/palvelutorit/check-ins/2026-03';

interface Sent {
  readonly path: string;
  readonly body: object | undefined;
}

function open(view: MineView, after = view, form = aCheckInFormView(), words = wordsIn('fi')) {
  const sent: Sent[] = [];
  const answers: Record<string, unknown> = {
    '/mine': view,
    '/questions': { questions: [] },
    [`${ANSWER}/form`]: form,
    [`${ANSWER}/hand-over`]: {
      goal: { id: 'palvelutorit', name: 'Palvelutorit' },
      deputy: { id: PEOPLE.deputy, name: 'Varahenkilö' },
      people: [PEKKA],
      byName: false,
    },
  };
  const act = (path: string, answer: unknown) => ({
    [`POST ${ANSWER}/${path}`]: (body: object | undefined) => {
      sent.push({ path, body });
      answers['/mine'] = after;
      return answer;
    },
  });
  const client = aClient(answers, {
    ...act('unchanged', {}),
    ...act('take-over', after),
    ...act('hand-over', after),
    ...act('hand-over/answer', after),
    ...act('wrong-person', { reached: [{ id: PEOPLE.facilitator, name: 'Suunnittelija' }] }),
  });
  return { ...renderTab(<MinePage me={aMe()} />, { client, words }), sent };
}

const inMonth = (more: Partial<MineMonth>): MineView =>
  aMineView({
    months: [{ month: inMarch(), goals: [], deputyFor: [], asked: [], ...more }],
  });
const answered = inMonth({
  goals: [aMineGoal({ state: 'on-time', may: { repeat: false, handOn: true } })],
});
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('my goals', () => {
  it('say first how many wait, then each with its last answer and the way to its form', async () => {
    open(aMineView());
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toBe('Yksi tavoite odottaa vastaustasi');
    expect(screen.getByText(/Tänä vuonna vastattu ajoissa 2/)).toBeTruthy();
    expect(screen.getByText(/Viimeisin vastaus: helmikuu/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Päivitä: Palvelutorit' });
    expect(link.getAttribute('href')).toBe('#/check-in/palvelutorit/2026-03');
  });

  it.each<[string, MineView, RegExp]>([
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

  it('say what failed and let one try again', async () => {
    const client = aClient({ '/mine': new ApiError('network') });
    renderTab(<MinePage me={aMe()} />, { client });
    expect(await screen.findByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy();
  });
});

describe('nothing has changed', () => {
  it('is confirmed with what it confirms, and said to be stored', async () => {
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

  it('asks first what would have to happen, where it has lasted', async () => {
    const form = aCheckInFormView({ unchanged: { asksWhatWouldChange: true } });
    const { sent } = open(aMineView(), answered, form);
    await press('Mikään ei ole muuttunut: Palvelutorit');
    await press('Vahvista');
    expect(sent).toEqual([]);
    await userEvent.type(
      screen.getByRole('textbox', { name: /^Mitä pitäisi tapahtua/ }),
      'Tila löytyisi.',
    );
    await press('Vahvista');
    await screen.findByText(/^Tallennettu/);
    expect(sent).toMatchObject([{ body: { reflection: 'Tila löytyisi.' } }]);
  });

  it('says when the last answer does not fit any more, and gives the focus back', async () => {
    const { unchanged: _, ...form } = aCheckInFormView();
    open(aMineView(), answered, form);
    await press('Mikään ei ole muuttunut: Palvelutorit');
    expect(await screen.findByText(/ei voi vahvistaa sellaisenaan/)).toBeTruthy();
    await press('Peruuta');
    expect(document.activeElement?.textContent).toBe('Mikään ei ole muuttunut');
  });
});

describe('handing on', () => {
  it('asks the person who was chosen', async () => {
    const { sent } = open(aMineView());
    await press('Siirrä toiselle: Palvelutorit');
    const select = await screen.findByRole('combobox', { name: 'Kenelle' });
    await userEvent.selectOptions(select, 'Projektipäällikkö');
    await press('Lähetä pyyntö');
    expect(await screen.findByText(/^Pyyntö on lähetetty: Projektipäällikkö/)).toBeTruthy();
    expect(sent).toEqual([{ path: 'hand-over', body: { to: PEKKA.id, scope: 'month' } }]);
  });

  it('tells the facilitators that one is not the right person', async () => {
    const { sent } = open(aMineView());
    await press('Siirrä toiselle: Palvelutorit');
    await userEvent.click(await screen.findByText('En ole oikea henkilö'));
    await press('Lähetä fasilitaattoreille');
    expect(await screen.findByText('Viestisi sai: Suunnittelija.')).toBeTruthy();
    expect(sent).toEqual([{ path: 'wrong-person', body: { note: '' } }]);
  });

  it('answers for a goal that one was asked to take', async () => {
    const askedAt = instant('2026-03-09T08:00:00.000Z');
    const goal = { id: goalId('palvelutorit'), name: 'Palvelutorit' };
    const { sent } = open(inMonth({ asked: [{ ...goal, from: PEKKA, scope: 'month', askedAt }] }));
    await press('Hyväksyn: Palvelutorit');
    expect(await screen.findByText('Otit tavoitteen: Palvelutorit.')).toBeTruthy();
    expect(sent).toMatchObject([{ body: { from: PEKKA.id, askedAt, accepts: true } }]);
  });

  it('lets the deputy take the month', async () => {
    const goal = { id: goalId('palvelutorit'), name: 'Palvelutorit', owners: [PEKKA] };
    const { sent } = open(inMonth({ deputyFor: [goal] }));
    await press('Otan tämän kuukauden: Palvelutorit');
    await screen.findByText('Otit tavoitteen: Palvelutorit.');
    expect(sent).toMatchObject([{ path: 'take-over' }]);
  });
});

it('says every word of the page in the reader’s language', async () => {
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
