import { ENDPOINTS } from '../../../../../bot/api/routes/endpoints.ts';
import type { PersonId } from '../../../../../domain/common/ids.ts';
import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import {
  aDraft,
  aGoal,
  aHandOver,
  anAudit,
  aQuestion,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../../../support/fixtures/builders.ts';
import { goalId } from '../../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, deputy, leader, facilitator } = PEOPLE;
const GOAL = goalId('palvelutorit');
const CHECK_IN = '/goals/palvelutorit/check-ins/2026-03';
const WISH = { goal: GOAL, from: owner, to: leader, state: 'asked' } as const;

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness({ goals: [aGoal()] });
  api = await createApi(bot);
  await bot.context.stores.handOvers.save(aHandOver(WISH), undefined, anAudit());
  await bot.context.stores.questions.save(aQuestion(), undefined, anAudit());
});
afterEach(() => bot.stop());

async function archive(): Promise<void> {
  const found = await bot.context.stores.goals.get(2026, GOAL);
  const body = { version: found?.version, reason: 'Yhdistettiin toiseen.' };
  await api('POST', '/register/2026/goals/palvelutorit/archive', { as: facilitator, body });
}

/** Method, path, body; sent as the owner unless a person is named. */
const DOORS: readonly (readonly [string, string, Json, PersonId?])[] = [
  ['PUT', CHECK_IN, { basedOn: 0, submission: 'submission-1', sections: [aSectionAnswer()] }],
  ['GET', `${CHECK_IN}/form`, {}],
  ['POST', `${CHECK_IN}/unchanged`, { submission: 'submission-1' }],
  ['GET', `${CHECK_IN}/draft`, {}],
  ['PUT', `${CHECK_IN}/draft`, { basedOn: 0, values: {} }],
  ['DELETE', `${CHECK_IN}/draft`, {}],
  ['GET', `${CHECK_IN}/hand-over`, {}],
  ['POST', `${CHECK_IN}/hand-over`, { to: leader, scope: 'month' }],
  [
    'POST',
    `${CHECK_IN}/hand-over/answer`,
    { from: owner, askedAt: aHandOver().askedAt, accepts: true },
    leader,
  ],
  ['POST', `${CHECK_IN}/take-over`, {}, deputy],
  ['POST', `${CHECK_IN}/wrong-person`, { note: '' }],
  ['POST', `/goals/palvelutorit/questions/2026/${aQuestion().id}/answer`, { text: 'Ei mitään.' }],
];

it.each(DOORS.map(([method, path, body, as = owner]) => [method, path, { as, body }] as const))(
  '%s %s answers that the goal is archived',
  async (method, path, { as, body }) => {
    await archive();
    const answer = await api(method, path, { as, ...(method !== 'GET' && { body }) });
    expect(answer).toMatchObject({ status: 409, body: { code: 'goal-archived' } });
    const door = ENDPOINTS.find(({ id }) => id === answer.operation);
    expect(door?.refusals).toContain('goal-archived');
  },
);

it.each(['open-check-in', 'submit-check-in', 'not-right-person'])(
  'an old card says the same: %s',
  async (verb) => {
    await archive();
    const data = { v: 1, month: MARCH, goal: GOAL, basedOn: 0, submission: 'submission-1' };
    expect((await bot.press(owner, { verb, data })).text).toContain('Tavoite on arkistoitu');
  },
);

it('waits for no substitute, and no one is asked to take it over', async () => {
  const mine = async (as: PersonId) => (await api('GET', '/mine', { as })).body;
  expect(await mine(deputy)).toMatchObject({ months: [{ deputyFor: [{ id: GOAL }] }] });
  expect(await mine(leader)).toMatchObject({ months: [{ asked: [{ id: GOAL }] }] });
  await archive();
  expect(await mine(deputy)).toMatchObject({ months: [{ deputyFor: [] }] });
  expect(await mine(leader)).toMatchObject({ months: [{ asked: [] }] });
});

it('is not in any list of waiting goals when a month that it missed is reopened', async () => {
  await api('POST', '/months/2026-03/close', { as: facilitator });
  await archive();
  const { body } = await api('GET', '/answers', { as: facilitator });
  const [march] = Array.isArray(body.months) ? body.months.filter(isRecord) : [];
  const reopening = { version: march?.version, closesOn: '2026-03-31' };
  const reopened = await api('POST', '/months/2026-03/reopen', {
    as: facilitator,
    body: reopening,
  });
  expect(reopened).toMatchObject({ status: 200, body: { state: 'open' } });
  const answers = await api('GET', '/months/2026-03/answers', { as: facilitator });
  expect(answers.body.goals).toMatchObject([
    { state: 'excused', excused: { reason: 'Yhdistettiin toiseen.' } },
  ]);
  const preview = await api('GET', `/cards?person=${facilitator}&card=waiting-list`, {
    as: facilitator,
  });
  expect(preview.body.drawn).toEqual({ kind: 'none', why: 'nothing-waits' });
  expect((await api('GET', '/mine', { as: deputy })).body).toMatchObject({
    months: [{ deputyFor: [] }],
  });
});

it('stays missed where it was missed, is excused where it was reopened, and waits when restored', async () => {
  const state = async () => {
    const { body } = await api('GET', '/portfolio?month=2026-03', { as: facilitator });
    const [goal] = Array.isArray(body.goals) ? body.goals.filter(isRecord) : [];
    return goal?.state;
  };
  const reopen = async () => {
    const version = (await bot.context.stores.months.get(MARCH))?.version;
    const body = { version, closesOn: '2026-03-31' };
    await api('POST', '/months/2026-03/reopen', { as: facilitator, body });
  };
  await api('POST', '/months/2026-03/close', { as: facilitator });
  await archive();
  expect(await state()).toBe('missed');
  await reopen();
  expect(await state()).toBe('excused');
  await api('POST', '/months/2026-03/close', { as: facilitator });
  expect(await state()).toBe('excused');
  await reopen();
  const { version } = (await bot.context.stores.goals.get(2026, GOAL)) ?? {};
  const path = '/register/2026/goals/palvelutorit/restore';
  await api('POST', path, { as: facilitator, body: { version } });
  expect(await state()).toBe('pending');
});

it('keeps its drafts until it is restored', async () => {
  await bot.context.stores.drafts.save(aDraft(), undefined);
  await archive();
  const { version } = (await bot.context.stores.goals.get(2026, GOAL)) ?? {};
  const path = '/register/2026/goals/palvelutorit/restore';
  await api('POST', path, { as: facilitator, body: { version } });
  const { body } = await api('GET', `${CHECK_IN}/draft`, { as: owner });
  expect(body.draft).toMatchObject({ values: aDraft().values });
});
