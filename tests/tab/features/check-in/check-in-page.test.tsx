import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckInRequest } from '../../../../contract/check-in/check-in.ts';
import type { DraftRequest } from '../../../../contract/check-in/draft.ts';
import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import { CheckInPage } from '../../../../tab/features/check-in/check-in-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import {
  aDecisionIndicator,
  aDraft,
  aRisk,
  aSectionAnswer,
  aSubGoal,
  aGoal,
} from '../../../support/fixtures/builders.ts';
import { aClient, pseudoWords, renderTab, wordsIn } from '../../../support/drivers/render-tab.tsx';
import {
  aCheckInFormView,
  aFormAnswer,
  AINO,
  aMineGoal,
  aMineView,
  inMarch,
} from '../../../support/fixtures/tab/my-goals.ts';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { goalId, instant } from '../../../support/fixtures/ids.ts';
import { untranslated } from '../../../support/checks/untranslated.ts';

const ANSWER = '/goals/palvelutorit/check-ins/2026-03';

const received = <Request,>(body: object | undefined): Request => JSON.parse(JSON.stringify(body));

/** A server that stores the draft and the answer; `refuse` takes precedence. */
function aFormServer(start: CheckInFormView, mine = aMineView({ months: [] })) {
  const drafts: DraftRequest[] = [];
  const answers: CheckInRequest[] = [];
  const answered: Record<string, unknown> = { [`${ANSWER}/form`]: start, '/mine': mine };
  const server = {
    drafts,
    answers,
    refuse: undefined as ApiError | undefined,
    now: (view: CheckInFormView) => {
      answered[`${ANSWER}/form`] = view;
    },
    client: aClient(answered, {
      [`PUT ${ANSWER}/draft`]: (body) => {
        drafts.push(received<DraftRequest>(body));
        const { savedAt } = aDraft();
        return { ...body, savedAt, edition: `edition-${drafts.length}` };
      },
      [`PUT ${ANSWER}`]: (body) => {
        if (server.refuse) throw server.refuse;
        const request = received<CheckInRequest>(body);
        answers.push(request);
        const { sections, basedOn } = request;
        const revision = basedOn + 1;
        const at = instant('2026-03-10T09:00:00.000Z');
        const answer = aFormAnswer({ revision, by: AINO, at, sections });
        return { goal: 'palvelutorit', month: '2026-03', state: 'on-time', revision, answer };
      },
    }),
  };
  return server;
}

function open(server: ReturnType<typeof aFormServer>, words = wordsIn('fi')) {
  return renderTab(
    <CheckInPage goal={goalId('palvelutorit')} month={inMarch().month} me={aMe()} />,
    { client: server.client, words },
  );
}

const forecast = (name: string) =>
  within(screen.getByRole('group', { name: 'Ennuste vuoden lopussa' })).getByRole('radio', {
    name,
  });
const explanation = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Perustelu lyhyesti' });
const explain = async (text: string) =>
  fireEvent.input(await explanation(), { target: { value: text } });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));

beforeEach(() => window.sessionStorage.clear());

describe('the form', () => {
  it('starts from the last answer, with each indicator beside what it was', async () => {
    open(aFormServer(aCheckInFormView()));
    expect((await explanation()).value).toBe('Etenee suunnitellusti.');
    expect(forecast('toteutuu')).toHaveProperty('checked', true);
    expect(screen.getByText('Edellinen (helmikuu): 1 tapahtumaa')).toBeTruthy();
    expect(screen.getByText('Yksi tehty vaihe').closest('details')?.open).toBe(false);
  });

  it('stores what was changed, and says so with what is different', async () => {
    const server = aFormServer(aCheckInFormView());
    open(server);
    await explain('Tila puuttuu.');
    await userEvent.click(forecast('epävarma'));
    const figure = screen.getByRole('textbox', { name: 'Nyt, tapahtumaa' });
    fireEvent.input(figure, { target: { value: '1,5' } });
    await save();
    const status = await screen.findByText(/^✓ Tallennettu/);
    expect(status.getAttribute('role')).toBe('status');
    expect(screen.getByText('Ennuste: toteutuu → epävarma')).toBeTruthy();
    expect(server.answers).toMatchObject([
      { basedOn: 0, sections: [{ forecast: 'uncertain', indicators: [{ value: 1.5 }] }] },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Korjaa' }));
    expect((await explanation()).value).toBe('Tila puuttuu.');
  });

  it('shows a problem at its field, moves the focus there and loses nothing', async () => {
    const server = aFormServer(aCheckInFormView());
    open(server);
    await explain('');
    await userEvent.click(forecast('ei toteudu'));
    await save();
    const field = await explanation();
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain(
      screen.getByText('Tämä tarvitaan.').id,
    );
    expect(server.answers).toEqual([]);
  });

  it('does not treat a partly typed decision day as none', async () => {
    const goal = aGoal({ indicators: [aDecisionIndicator()] });
    const sections = [aSectionAnswer({ indicators: [{ kind: 'decision', indicator: 'i3' }] })];
    const server = aFormServer(aCheckInFormView({ goal, previous: aFormAnswer({ sections }) }));
    open(server);
    const day = await screen.findByLabelText('Päätöspäivä');
    Object.defineProperty(day, 'validity', { value: { badInput: true }, configurable: true });
    await save();
    expect(screen.getByText('Valitse päivä kalenterista.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(day));
    expect(server.answers).toEqual([]);
    Object.defineProperty(day, 'validity', { value: { badInput: false } });
    await save();
    await screen.findByText(/^✓ Tallennettu/);
    expect(server.answers).toHaveLength(1);
  });

  it('unfolds what is folded when something in it is wrong', async () => {
    const risks = [aRisk({ preparation: '' })];
    const previous = aFormAnswer({ sections: [aSectionAnswer({ risks })] });
    open(aFormServer(aCheckInFormView({ previous })));
    await explanation();
    const folded = screen.getByText('Riskit (1)').closest('details');
    expect(folded?.open).toBe(false);
    await save();
    expect(await screen.findByText(/Kirjoita varautuminen/)).toBeTruthy();
    expect(folded?.open).toBe(true);
  });

  it('asks once about contradictions of the forecast, then stores the answer', async () => {
    const server = aFormServer(aCheckInFormView());
    open(server);
    await explanation();
    await userEvent.click(forecast('toteutunut'));
    await save();
    const question = await screen.findByRole('group', { name: 'Yksi kysymys ennen tallennusta' });
    expect(document.activeElement).toBe(question);
    expect(server.answers).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna näin' }));
    await screen.findByText(/^✓ Tallennettu/);
    expect(server.answers).toMatchObject([{ sections: [{ forecast: 'met' }] }]);
  });

  it('asks what would have to happen when nothing has changed for long', async () => {
    const server = aFormServer(aCheckInFormView({ unchanged: { asksWhatWouldChange: true } }));
    open(server);
    await explanation();
    await save();
    const field = await screen.findByRole('textbox', { name: /^Mitä pitäisi tapahtua/ });
    await userEvent.type(field, 'Tila löytyisi.');
    await save();
    await screen.findByText(/^✓ Tallennettu/);
    expect(server.answers).toMatchObject([{ reflection: 'Tila löytyisi.' }]);
  });

  it('keeps each sub-goal’s details folded', async () => {
    const goal = aGoal({ phases: [], indicators: [], subGoals: [aSubGoal()] });
    const { previous: _, ...view } = aCheckInFormView({ goal });
    open(aFormServer(view));
    expect(await screen.findByText('Tämä on tavoitteen ensimmäinen vastaus.')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Ennuste vuoden lopussa' })).toBeTruthy();
  });

  it('leads on to the goal that waits next', async () => {
    const next = aMineGoal({ id: goalId('varaamo'), name: 'Varaamo' });
    const [first] = aMineView().months;
    const mine = aMineView({ months: first ? [{ ...first, goals: [next] }] : [] });
    open(aFormServer(aCheckInFormView(), mine));
    await explain('Uusi syy.');
    await save();
    const link = await screen.findByRole('link', { name: /Varaamo/ });
    expect(link.getAttribute('href')).toBe('#/check-in/varaamo/2026-03');
  });
});

describe('a draft', () => {
  it('contains only the differences, and is on the form when it is opened again', async () => {
    const server = aFormServer(aCheckInFormView());
    const { unmount } = open(server);
    await explain('Kesken.');
    unmount();
    expect(server.drafts).toEqual([{ basedOn: 0, values: { 'goal.explanation': 'Kesken.' } }]);
    const { savedAt } = aDraft();
    const draft = { basedOn: 0, values: { 'goal.explanation': 'Kesken.' }, savedAt, edition: 'e' };
    open(aFormServer(aCheckInFormView({ draft: { ...draft, outdated: false } })));
    expect((await explanation()).value).toBe('Kesken.');
    expect(screen.getByText(/^Luonnos tallennettu/)).toBeTruthy();
  });

  it('is named with the answer, so that the server deletes it, and is not saved afterwards', async () => {
    const server = aFormServer(aCheckInFormView());
    const { unmount } = open(server);
    await explain('Valmis.');
    await save();
    await screen.findByText(/^✓ Tallennettu/);
    expect(server.answers).toMatchObject([{ draft: 'edition-1' }]);
    unmount();
    expect(server.drafts).toHaveLength(1);
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('stays on the page when the connection is lost, and can be sent again', async () => {
    const server = aFormServer(aCheckInFormView());
    open(server);
    await explain('Uusi syy.');
    server.refuse = new ApiError('network');
    await save();
    expect((await explanation()).value).toBe('Uusi syy.');
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
    server.refuse = undefined;
    await save();
    expect(await screen.findByText(/^✓ Tallennettu/)).toBeTruthy();
  });

  it('can be read and copied after the month has closed', async () => {
    const { savedAt } = aDraft();
    const values = { 'goal.explanation': 'Jäi kesken.', 'goal.forecast': 'uncertain' };
    const draft = { basedOn: 0, values, savedAt, edition: 'e', outdated: false };
    open(aFormServer(aCheckInFormView({ month: inMarch('closed'), draft })));
    expect(await screen.findByText('Jäi kesken.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tallenna' })).toBeNull();
  });
});

describe('when another person has answered meanwhile', () => {
  async function inConflict() {
    const server = aFormServer(aCheckInFormView());
    open(server);
    await explain('Minun syyni.');
    server.refuse = new ApiError('stale-answer', { status: 409 });
    const theirs = aSectionAnswer({ forecast: 'uncertain', explanation: 'Heidän syynsä.' });
    const answer = aFormAnswer({ sections: [theirs] });
    server.now(aCheckInFormView({ revision: 1, state: 'on-time', answer }));
    await save();
    const panel = await screen.findByRole('group', { name: /^Joku muu muutti samoja/ });
    server.refuse = undefined;
    return { server, panel };
  }

  it('shows both beside each other and stores nothing before the choice', async () => {
    const { server, panel } = await inConflict();
    expect(document.activeElement).toBe(panel);
    expect(within(panel).getByText('Heidän syynsä.')).toBeTruthy();
    expect(within(panel).getByText('Minun syyni.')).toBeTruthy();
    await save();
    expect(server.answers).toEqual([]);
  });

  it('stores mine on top of theirs, and leaves what I have not touched', async () => {
    const { server } = await inConflict();
    await userEvent.click(screen.getByRole('button', { name: 'Pidä omani' }));
    await save();
    await screen.findByText(/^✓ Tallennettu/);
    expect(server.answers).toMatchObject([
      { basedOn: 1, sections: [{ forecast: 'uncertain', explanation: 'Minun syyni.' }] },
    ]);
  });

  it('goes back to what is stored', async () => {
    await inConflict();
    await userEvent.click(screen.getByRole('button', { name: 'Ota tallennettu' }));
    expect((await explanation()).value).toBe('Heidän syynsä.');
    expect(screen.queryByRole('group', { name: /^Joku muu muutti samoja/ })).toBeNull();
  });
});

it('shows the server’s message at its field', async () => {
  const server = aFormServer(aCheckInFormView());
  open(server);
  await explain('Uusi syy.');
  const problems = [{ field: 'goal.explanation', message: 'Palvelin ei ota tätä.' }];
  server.refuse = new ApiError('invalid-answer', { status: 422, detail: 'Korjaa.', problems });
  await save();
  expect(await screen.findByText('Palvelin ei ota tätä.')).toBeTruthy();
  expect((await explanation()).getAttribute('aria-invalid')).toBe('true');
});

it.each([
  ['not-allowed', 'Et vastaa tästä tavoitteesta'],
  ['goal-archived', 'Tavoite on arkistoitu'],
] as const)(
  'says why there is no form (%s), and where the goal can be read',
  async (code, title) => {
    const error = new ApiError(code, { status: 403, detail: 'Näin sanoo palvelin.' });
    const client = aClient({ [`${ANSWER}/form`]: error });
    renderTab(<CheckInPage goal={goalId('palvelutorit')} month={inMarch().month} me={aMe()} />, {
      client,
    });
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/goal/palvelutorit/2026-03');
    expect(screen.queryByRole('button')).toBeNull();
  },
);

describe('every word of the page', () => {
  it.each<[string, CheckInFormView]>([
    ['of a form', aCheckInFormView()],
    ['excused', aCheckInFormView({ state: 'excused' })],
    ['of a correction', aCheckInFormView({ revision: 1, answer: aFormAnswer() })],
    ['of a month that is closed', aCheckInFormView({ month: inMarch('closed') })],
    ['of a month to come', aCheckInFormView({ month: inMarch('not-yet-open') })],
  ])('is translated: %s', async (_what, view) => {
    const { container } = open(aFormServer(view), pseudoWords());
    await screen.findByRole('heading', { level: 1 });
    expect(untranslated(container, [view])).toEqual([]);
  });
});
