import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GoalView } from '../../../../contract/portfolio/goal.ts';
import type { GoalQuestionsView, QuestionView } from '../../../../contract/check-in/questions.ts';
import { OpenQuestions } from '../../../../tab/components/questions/open-questions.tsx';
import { GoalPage } from '../../../../tab/features/goal/goal-page.tsx';
import { ApiError } from '../../../../tab/lib/api/api-error.ts';
import type { ApiClient } from '../../../../tab/lib/api/client.ts';
import { instant, month, personId, questionId } from '../../../support/fixtures/ids.ts';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  tabWordsIn,
} from '../../../support/drivers/render-tab.tsx';
import { aGoalView, aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';

const view = aGoalView();
const GOAL = `/goals/${view.id}`;
const PATH = `${GOAL}/questions/2020`;
const TEXT = 'Mitä peruminen maksaa?';

const aQuestionView = (over: Partial<QuestionView> = {}): QuestionView => ({
  id: questionId('question-1'),
  year: 2020,
  goal: { id: view.id, name: view.name },
  text: TEXT,
  askedBy: { id: personId(1), name: 'Toimialajohtaja' },
  askedAt: instant('2020-10-05T08:00:00.000Z'),
  may: { answer: false, withdraw: false },
  ...over,
});

const REPLY = {
  text: 'Noin 4 000 euroa.',
  by: { id: personId(2), name: 'Palvelujohtaja' },
  at: instant('2020-10-06T08:00:00.000Z'),
};

const thread = (questions: readonly QuestionView[], ask = false): GoalQuestionsView => ({
  questions,
  may: { ask },
});

const show = (client: ApiClient) =>
  renderTab(<GoalPage goal={view.id} month={undefined} me={aMe()} />, { client });

const page = (
  answer: unknown,
  acts: Parameters<typeof aClient>[1] = {},
  goal: Partial<GoalView> = {},
) => show(aClient({ [GOAL]: { ...view, ...goal }, [PATH]: answer }, acts));

beforeEach(() => window.sessionStorage.clear());

const field = (name: string) => screen.findByRole('textbox', { name });
const press = async (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

describe('questions on the page of a goal', () => {
  it('are shown with their answers, in the language in which they were written', async () => {
    page(thread([aQuestionView({ answer: REPLY })]));
    expect((await screen.findByText(TEXT)).getAttribute('lang')).toBe('fi');
    expect(screen.getByText(REPLY.text).getAttribute('lang')).toBe('fi');
    expect(screen.getByText(/^Palvelujohtaja vastasi/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('leave no empty section for people who may not ask', async () => {
    page(thread([]));
    await screen.findByRole('heading', { name: 'Ennusteen kulku' });
    expect(screen.queryByRole('heading', { name: 'Kysymykset' })).toBeNull();
  });

  it('are shown as they were in a month that is over, and nothing can be asked there', async () => {
    const november = { ...view.month, month: month('2020-11') };
    const later = aQuestionView({
      id: questionId('question-2'),
      text: 'Myöhemmin kysytty',
      askedAt: instant('2020-12-24T08:00:00.000Z'),
    });
    const reply = { ...REPLY, at: instant('2020-12-24T08:00:00.000Z') };
    page(
      thread([aQuestionView({ answer: reply }), later], true),
      {},
      {
        months: [...view.months, november],
      },
    );
    expect(await screen.findByText('odottaa vastausta')).toBeTruthy();
    expect(screen.queryByText('Myöhemmin kysytty')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('show why they could not be read, while the rest of the page stays', async () => {
    page(new ApiError('network'));
    expect(await screen.findByText(/Palvelimeen ei saatu yhteyttä/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  });
});

describe('asking about a goal', () => {
  it('keeps what was typed when the page is left, for the one who typed it', async () => {
    const first = page(thread([], true));
    await userEvent.type(await field('Kysymyksesi'), TEXT);
    first.unmount();
    const second = page(thread([], true));
    expect(await screen.findByDisplayValue(TEXT)).toBe(await field('Kysymyksesi'));
    second.unmount();
    const me = aMe({ person: { id: personId(9), name: 'Toinen johtaja' } });
    renderTab(<GoalPage goal={view.id} month={undefined} me={me} />, {
      client: aClient({ [GOAL]: view, [PATH]: thread([], true) }),
    });
    expect(await field('Kysymyksesi')).toHaveProperty('value', '');
  });

  it('sends the same question with the same id from a reopened page, and another text with another id', async () => {
    const requests: { readonly id: string; readonly text: string }[] = [];
    const acts = {
      [`POST ${PATH}`]: (body: unknown) => {
        requests.push(body as (typeof requests)[number]);
        throw new ApiError('timeout');
      },
    };
    const first = page(thread([], true), acts);
    await userEvent.type(await field('Kysymyksesi'), TEXT);
    await press('Lähetä kysymys');
    await screen.findByText(/ei vastannut ajoissa/);
    first.unmount();
    page(thread([], true), acts);
    await field('Kysymyksesi');
    await press('Lähetä kysymys');
    await screen.findByText(/ei vastannut ajoissa/);
    await userEvent.type(await field('Kysymyksesi'), ' Ja milloin?');
    await press('Lähetä kysymys');
    await waitFor(() => expect(requests).toHaveLength(3));
    expect(requests[1]).toEqual(requests[0]);
    expect(requests[2]?.id).not.toBe(requests[0]?.id);
  });

  it('says who got the question, and takes it back', async () => {
    const requests: unknown[] = [];
    const question = aQuestionView({ may: { answer: false, withdraw: true } });
    const withdrawn = aQuestionView({ withdrawnAt: instant('2020-10-05T08:01:00.000Z') });
    page(thread([], true), {
      [`POST ${PATH}`]: (body) => {
        requests.push(body);
        return { question, told: [REPLY.by] };
      },
      [`POST ${PATH}/question-1/withdraw`]: () => withdrawn,
    });
    await userEvent.type(await field('Kysymyksesi'), `  ${TEXT} `);
    await press('Lähetä kysymys');
    expect(await screen.findByText('Kysymys on lähetetty: Palvelujohtaja.')).toBeTruthy();
    expect(requests).toEqual([{ id: expect.stringMatching(/^[\w-]{36}$/), text: TEXT }]);
    expect((await field('Kysymyksesi')).textContent).toBe('');
    expect(screen.getByText('odottaa vastausta')).toBeTruthy();
    await press('Kumoa');
    expect(await screen.findByText(/kysymys on peruttu/)).toBeTruthy();
  });

  it('keeps the typed text and its id when it was not accepted, so that it can be sent again', async () => {
    const requests: unknown[] = [];
    page(thread([], true), {
      [`POST ${PATH}`]: (body) => {
        requests.push(body);
        throw new ApiError('network');
      },
    });
    await userEvent.type(await field('Kysymyksesi'), TEXT);
    await press('Lähetä kysymys');
    await screen.findByText(/Palvelin ei vastannut/);
    await press('Lähetä kysymys');
    expect(await screen.findByDisplayValue(TEXT)).toBeTruthy();
    expect(requests).toHaveLength(2);
    expect(requests[1]).toEqual(requests[0]);
  });

  it.each([
    ['nothing', ' ', 'Kirjoita ensin teksti.'],
    ['too much', 'x'.repeat(1001), /enintään 1\s000 merkkiä/],
  ])('with %s shows the problem at the field, and sends nothing', async (_, typed, problem) => {
    page(thread([], true));
    const box = await field('Kysymyksesi');
    await userEvent.click(box);
    await userEvent.paste(typed);
    await press('Lähetä kysymys');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    const described = box.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(words).toMatch(problem);
    expect(document.activeElement).toBe(box);
  });

  it('keeps what is typed on while the question is on its way', async () => {
    const sent = Promise.withResolvers<unknown>();
    page(thread([], true), { [`POST ${PATH}`]: () => sent.promise });
    await userEvent.type(await field('Kysymyksesi'), TEXT);
    await press('Lähetä kysymys');
    await userEvent.type(await field('Kysymyksesi'), ' Entä milloin?');
    sent.resolve({ question: aQuestionView(), told: [REPLY.by] });
    expect(await screen.findByText('Kysymys on lähetetty: Palvelujohtaja.')).toBeTruthy();
    expect(await field('Kysymyksesi')).toHaveProperty('value', `${TEXT} Entä milloin?`);
  });

  it('keeps the focus at a question that is withdrawn and gives its place to those that wait', async () => {
    const first = aQuestionView({ may: { answer: false, withdraw: true } });
    const second = aQuestionView({
      id: questionId('question-2'),
      text: 'Myöhemmin kysytty',
      askedAt: instant('2020-10-06T08:00:00.000Z'),
    });
    const at = instant('2020-10-07T08:00:00.000Z');
    page(thread([first, second], true), {
      [`POST ${PATH}/question-1/withdraw`]: () => aQuestionView({ withdrawnAt: at }),
    });
    await screen.findByText(TEXT);
    await press('Peru kysymys');
    await press('Peru');
    expect(await screen.findByText(/kysymys on peruttu/)).toBeTruthy();
    expect(document.activeElement?.textContent).toContain(TEXT);
    expect(document.activeElement?.tagName).toBe('LI');
  });

  it('is withdrawn later, too, once that is confirmed, and the focus stays at the question', async () => {
    const mine = aQuestionView({ may: { answer: false, withdraw: true } });
    const at = instant('2020-10-07T08:00:00.000Z');
    page(thread([mine], true), {
      [`POST ${PATH}/question-1/withdraw`]: () => aQuestionView({ withdrawnAt: at }),
    });
    await screen.findByText(TEXT);
    await press('Peru kysymys');
    await press('Peru');
    expect(await screen.findByText(/kysymys on peruttu/)).toBeTruthy();
    expect(document.activeElement?.textContent).toContain(TEXT);
  });
});

describe('questions that wait for my answer', () => {
  const open = aQuestionView({ may: { answer: true, withdraw: false } });
  const answered = (answer: (text: string) => Promise<QuestionView>, words = tabWordsIn('fi')) =>
    renderTab(
      <OpenQuestions
        questions={[open]}
        reader={personId(1)}
        lang="fi"
        answer={(_question, text) => answer(text)}
      />,
      { words },
    );

  it('are answered in place, and the answer replaces the form', async () => {
    answered(async (text) => aQuestionView({ answer: { ...REPLY, text } }));
    expect(screen.getByRole('link', { name: view.name }).getAttribute('href')).toBe(
      `#/goal/${view.id}`,
    );
    await userEvent.type(await field('Vastauksesi'), 'Ei mitään.');
    await press('Lähetä vastaus');
    const notice = await screen.findByText('Vastaus on tallessa, ja kysyjä saa siitä tiedon.');
    expect(document.activeElement).toBe(notice);
    expect(screen.getByText('Ei mitään.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('keep what was typed when another person was faster', async () => {
    const detail = 'Kysymykseen on jo vastattu.';
    answered(() => Promise.reject(new ApiError('question-answered', { status: 409, detail })));
    await userEvent.type(await field('Vastauksesi'), 'Selvitän.');
    await press('Lähetä vastaus');
    expect(await screen.findByText(detail)).toBeTruthy();
    expect(screen.getByDisplayValue('Selvitän.')).toBeTruthy();
  });

  it('show only text from the words and the data', async () => {
    answered(() => Promise.resolve(open), pseudoTabWords());
    await screen.findByText(TEXT);
    expect(findUntranslatedTexts(document.body, [open])).toEqual([]);
  });
});
