import { openMonth } from '../../../../bot/usecases/months/open-month.ts';
import { submitCheckIn } from '../../../../bot/usecases/check-in/submit-check-in.ts';
import type { Month } from '../../../../domain/common/month.ts';
import {
  aGoal,
  anActor,
  anOpenedMonth,
  aSectionAnswer,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { goalId, instant, month } from '../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, outsider, projectManager } = PEOPLE;
const GOALS = ['eka', 'toka', 'kolmas'];
const APRIL = month('2026-04');

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness({
    goals: GOALS.map((id, index) => aGoal({ id: goalId(id), name: id, order: index + 1 })),
  });
  await answerAll(month('2026-03'), '2026-03-10');
  await open(APRIL);
});
afterEach(() => bot.stop());

async function open(of: Month): Promise<void> {
  bot.setClock(instant(`${of}-02T08:00:00.000Z`));
  const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
  await openMonth(bot.context, facilitator, anOpenedMonth({ month: of }));
}

async function answerAll(of: Month, on: string): Promise<void> {
  bot.setClock(instant(`${on}T08:00:00.000Z`));
  for (const id of GOALS)
    await submitCheckIn(bot.context, anActor(), {
      goal: goalId(id),
      month: of,
      basedOn: 0,
      submission: `earlier-${id}`,
      sections: [aSectionAnswer()],
    });
}

const answers = async (of = APRIL) =>
  (await bot.context.stores.checkIns.board(of)).flatMap(({ value }) =>
    value.answer ? [value.answer] : [],
  );

async function nothingChanged() {
  const goals = await bot.say(owner, 'omat tavoitteet');
  return bot.press(owner, goals.pressOf('Mikään ei ole muuttunut'));
}

it('confirms three goals in two presses and writes a dated row for each', async () => {
  const confirm = await nothingChanged();
  expect(confirm.text).toContain('toteutuu');
  const receipt = await bot.press(owner, confirm.pressOf('Vahvista'));
  expect(receipt.text).toContain('Tallennettu 3 tavoitetta');
  expect(await answers()).toMatchObject(
    ['eka', 'kolmas', 'toka'].map((goal) => ({
      goal,
      answeredBy: owner,
      answeredAt: '2026-04-02T08:00:00.000Z',
      sections: [{ forecast: 'will-be-met' }],
    })),
  );
});

it('stores once when it is confirmed twice', async () => {
  const pressing = (await nothingChanged()).pressOf('Vahvista');
  await bot.press(owner, pressing);
  const again = await bot.press(owner, pressing);
  expect(again.text).toContain('joista vastattu 3');
  expect(await bot.context.stores.checkIns.history(2026, goalId('eka'))).toHaveLength(2);
});

it('skips unticked goals', async () => {
  const confirm = await nothingChanged();
  const { verb, data } = confirm.pressOf('Vahvista');
  await bot.press(owner, { verb, data: { ...data, 'toka.keep': 'false' } });
  expect((await answers()).map((one) => one.goal)).toEqual(['eka', 'kolmas']);
});

it('does not overwrite what the project manager answered meanwhile', async () => {
  const confirm = await nothingChanged();
  await submitCheckIn(bot.context, anActor({ id: projectManager }), {
    goal: goalId('eka'),
    month: APRIL,
    basedOn: 0,
    submission: 'of-the-manager',
    sections: [aSectionAnswer({ forecast: 'uncertain', explanation: 'Tila on auki.' })],
  });
  await bot.press(owner, confirm.pressOf('Vahvista'));
  expect((await answers()).find((one) => one.goal === 'eka')?.answeredBy).toBe(projectManager);
});

it('asks one question after three identical months, and keeps the answer to it', async () => {
  await answerAll(APRIL, '2026-04-05');
  await open(month('2026-05'));
  await answerAll(month('2026-05'), '2026-05-05');
  await open(month('2026-06'));
  const confirm = await nothingChanged();
  const refused = await bot.press(owner, confirm.pressOf('Vahvista'));
  expect(refused.text).toContain('3 kohtaa pitää korjata');
  expect(await answers(month('2026-06'))).toEqual([]);

  const { verb, data } = refused.pressOf('Vahvista');
  const typed = Object.fromEntries(GOALS.map((id) => [`${id}.reflection`, 'Tila vapautuu.']));
  await bot.press(owner, { verb, data: { ...data, ...typed } });
  expect((await answers(month('2026-06'))).map((one) => one.reflection)).toEqual(
    GOALS.map(() => 'Tila vapautuu.'),
  );
});

it('offers nothing to a person without goals, and stores nothing for them', async () => {
  const { verb, data } = (await nothingChanged()).pressOf('Vahvista');
  const card = await bot.press(outsider, { verb, data });
  expect(card.text).toContain('Pyydä fasilitaattoria');
  const leader = await bot.press(PEOPLE.leader, { verb, data });
  expect(leader.text).toContain('Sinulla ei ole tavoitteita');
  expect(await answers()).toEqual([]);
});

it('is refused plainly once the month has closed', async () => {
  const pressing = (await nothingChanged()).pressOf('Vahvista');
  bot.setClock(instant('2026-05-02T08:00:00.000Z'));
  expect((await bot.press(owner, pressing)).text).toContain('on jo suljettu');
  expect(await answers()).toEqual([]);
});
