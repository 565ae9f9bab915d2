import { aGoal, aYesNoIndicator, MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import { goalId } from '../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner } = PEOPLE;
const FORECAST = 'Ennuste vuoden lopussa';

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness({ goals: [aGoal({ phases: [], indicators: [aYesNoIndicator()] })] });
});
afterEach(() => bot.stop());

const stored = async () =>
  (await bot.context.stores.checkIns.row(MARCH, goalId('palvelutorit')))?.value.answer;

async function saveAsMet() {
  const goals = await bot.say(owner, 'omat tavoitteet');
  const form = await bot.press(owner, goals.pressOf('Päivitä: Palvelutorit'));
  return bot.press(owner, form.pressOf('Tallenna', { [FORECAST]: 'met' }));
}

it('is asked about before storing, with everything typed kept', async () => {
  const question = await saveAsMet();
  expect(question.text).toContain('Yksi kysymys ennen tallennusta');
  expect(question.text).toContain('”Palaute on koottu” ei näytä saavuttavan tavoitettaan');
  expect(question.fields.get(FORECAST)).toBe('met');
  expect(await stored()).toBeUndefined();
});

it('is asked about once, then the answer is stored', async () => {
  const question = await saveAsMet();
  const receipt = await bot.press(owner, question.pressOf('Tallenna näin'));
  expect(receipt.text).toContain('Tallennettu');
  expect((await stored())?.sections[0]?.forecast).toBe('met');
});

it('disappears when the answer is changed', async () => {
  const question = await saveAsMet();
  const typed = { [FORECAST]: 'will-be-met' };
  await bot.press(owner, question.pressOf('Tallenna näin', typed));
  expect((await stored())?.sections[0]?.forecast).toBe('will-be-met');
});
