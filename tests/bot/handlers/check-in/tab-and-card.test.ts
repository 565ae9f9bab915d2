import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import { formValuesOf } from '../../../../domain/check-in/form-fields.ts';
import { changedDraftValues, type DraftValues } from '../../../../domain/check-in/draft.ts';
import { formatFor } from '../../../../i18n/format/format.ts';
import { checkForm } from '../../../../tab/features/check-in/form/validate-form.ts';
import { MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import type { SeenCard } from '../../../support/drivers/card-driver.ts';
import { goalId } from '../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner } = PEOPLE;
const GOAL = goalId('palvelutorit');
const PATH = '/goals/palvelutorit/check-ins/2026-03';
const SUBMISSION = 'abcdef12-0000-4000-8000-000000000001';

/** The same answers: by label on the card, by field in the tab. */
const ON_CARD = {
  'Ennuste vuoden lopussa': 'uncertain',
  'Perustelu lyhyesti': 'Syksyn tila on vielä auki.',
  'Konsepti ja aikataulu': 'done',
  Tapahtumat: 'in-progress',
  'Valmiina / 4 tapahtumaa': '1',
  'Järjestetyt tapahtumat (tapahtumaa, tavoite 4)': '1,5',
  'Uusi riski': 'Sade',
  'Uusi riski: Varautuminen': 'Teltta',
  'Uusi riski: Todennäköisyys': '4',
  'Uusi riski: Vaikutus': '2',
};
const IN_TAB: DraftValues = {
  'goal.forecast': 'uncertain',
  'goal.explanation': 'Syksyn tila on vielä auki.',
  'goal.phases.p1.status': 'done',
  'goal.phases.p2.status': 'in-progress',
  'goal.phases.p2.count': '1',
  'goal.indicators.i1.value': '1,5',
  'goal.risks.new.description': 'Sade',
  'goal.risks.new.preparation': 'Teltta',
  'goal.risks.new.likelihood': '4',
  'goal.risks.new.impact': '2',
};

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
});
afterEach(() => bot.stop());

const stored = async () => (await bot.context.stores.checkIns.row(MARCH, GOAL))?.value.answer;

async function openCard(): Promise<SeenCard> {
  const goals = await bot.say(owner, 'omat tavoitteet');
  return bot.press(owner, goals.pressOf('Päivitä: Palvelutorit'));
}

async function readForm(): Promise<CheckInFormView> {
  const response = await bot.call(owner, 'GET', `${PATH}/form`);
  return JSON.parse(await response.text());
}

const saveDraft = (values: DraftValues) =>
  bot.call(owner, 'PUT', `${PATH}/draft`, { basedOn: 0, values });

async function answerInTab(values: DraftValues): Promise<void> {
  const view = await readForm();
  const { sections, problems } = checkForm(view, values, SUBMISSION);
  expect(problems).toEqual([]);
  const body = { basedOn: view.revision, submission: SUBMISSION, sections };
  expect((await bot.call(owner, 'PUT', PATH, body)).status).toBe(200);
}

it('stores the same answer from the tab as from the card', async () => {
  const form = await openCard();
  await bot.press(owner, form.pressOf('Tallenna', ON_CARD));
  const byCard = await stored();
  await bot.stop();
  bot = await startHarness();
  await answerInTab(IN_TAB);
  const inTab = await stored();
  const withoutIds = (answer: typeof inTab) =>
    answer?.sections.map((one) => ({ ...one, risks: one.risks.map(({ id: _, ...risk }) => risk) }));
  expect(withoutIds(inTab)).toEqual(withoutIds(byCard));
  expect(inTab?.sections[0]).toMatchObject({
    forecast: 'uncertain',
    indicators: [{ value: 1.5 }],
    risks: [{ description: 'Sade', likelihood: 4 }],
  });
});

it('shows on the card what was begun in the tab, and drops it once it is stored', async () => {
  await saveDraft(IN_TAB);
  const form = await openCard();
  expect(form.fields.get('Perustelu lyhyesti')).toBe('Syksyn tila on vielä auki.');
  expect(form.fields.get('Uusi riski')).toBe('Sade');
  await bot.press(owner, form.pressOf('Tallenna'));
  expect((await stored())?.sections[0]).toMatchObject({ forecast: 'uncertain' });
  expect(await readForm()).not.toHaveProperty('draft');
});

it('continues in the tab the explanation that was begun for the card', async () => {
  await saveDraft({ 'goal.explanation': 'Kirjoitettu ikkunassa.' });
  const { draft } = await readForm();
  expect(draft?.values).toEqual({ 'goal.explanation': 'Kirjoitettu ikkunassa.' });
});

it('shows no changes on the tab’s form for the stored answer', async () => {
  await answerInTab(IN_TAB);
  const view = await readForm();
  const write = formatFor('fi', 'Europe/Helsinki').input;
  const values = formValuesOf(view.goal, view.answer, write);
  expect(changedDraftValues(values, values)).toEqual({});
  expect(checkForm(view, values, SUBMISSION)).toMatchObject({
    problems: [],
    sections: view.answer?.sections,
  });
});

it('refuses in the tab what the card refuses, at the same fields', async () => {
  const view = await readForm();
  const { problems } = checkForm(
    view,
    { ...IN_TAB, 'goal.explanation': ' ', 'goal.phases.p2.count': 'yksi' },
    SUBMISSION,
  );
  expect(problems).toEqual([{ field: 'goal.phases.p2.count', problem: 'not-a-number' }]);
  const next = checkForm(view, { ...IN_TAB, 'goal.explanation': ' ' }, SUBMISSION);
  expect(next.problems).toEqual([{ field: 'goal.explanation', problem: 'required' }]);
});

it('asks in the tab what the card would ask', async () => {
  const view = await readForm();
  const met = checkForm(view, { ...IN_TAB, 'goal.forecast': 'met' }, SUBMISSION);
  expect(met.contradictions.map(({ kind }) => kind)).toEqual(['indicator-fails', 'phases-open']);
  expect(checkForm(view, IN_TAB, SUBMISSION).contradictions).toEqual([]);
});
