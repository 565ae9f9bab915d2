import { openMonth } from '../../../../bot/usecases/months/open-month.ts';
import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import {
  aGoal,
  aHandOver,
  anActor,
  anAudit,
  anOpenedMonth,
  aSectionAnswer,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';
import { waitUntil } from '../../../support/drivers/until.ts';

const { owner, projectManager, deputy, leader } = PEOPLE;
const APRIL = '/goals/palvelutorit/check-ins/2026-04';

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo' })],
  });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const answer = (path: string, body: object = {}, as = owner) =>
  api('PUT', path, {
    as,
    body: { basedOn: 0, submission: 'submission-1', sections: [aSectionAnswer()], ...body },
  });
const mine = async (as = owner) => (await api('GET', '/mine', { as })).body;
const firstIn = (list: unknown): Json => {
  const [first]: readonly unknown[] = Array.isArray(list) ? list : [];
  return isRecord(first) ? first : {};
};
const goalsIn = (months: unknown): readonly unknown[] => {
  const { goals } = firstIn(months);
  return Array.isArray(goals) ? goals : [];
};
const form = async (as = owner) => (await api('GET', `${APRIL}/form`, { as })).body;
const unchanged = (body: object = {}, as = owner) =>
  api('POST', `${APRIL}/unchanged`, { as, body: { submission: 'submission-2', ...body } });

async function turnToApril(): Promise<void> {
  bot.setClock(instant('2026-04-02T08:00:00.000Z'));
  const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
  await openMonth(bot.context, facilitator, anOpenedMonth({ month: month('2026-04') }));
}

describe('my goals over the API', () => {
  it('are those that I answer for, the waiting one first', async () => {
    await answer('/goals/palvelutorit/check-ins/2026-03');
    expect(await mine()).toMatchObject({
      months: [
        {
          month: { month: '2026-03', state: 'open' },
          goals: [
            { id: 'varaamo', state: 'pending', may: { repeat: false, handOn: true } },
            { id: 'palvelutorit', state: 'on-time', forecast: 'will-be-met' },
          ],
        },
      ],
      record: { onTime: 1, late: 0, missed: 0 },
    });
  });

  it('count the months of the year that were missed', async () => {
    await answer('/goals/palvelutorit/check-ins/2026-03');
    await turnToApril();
    expect(await mine()).toMatchObject({ record: { onTime: 1, missed: 1 } });
  });

  it('count both of two months that are open at the same time', async () => {
    const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
    const april = anOpenedMonth({ month: month('2026-04'), opensOn: day('2026-03-09') });
    await openMonth(bot.context, facilitator, april);
    await answer('/goals/palvelutorit/check-ins/2026-03');
    await answer(APRIL);
    expect(await mine()).toMatchObject({
      months: [{ month: { month: '2026-03' } }, { month: { month: '2026-04' } }],
      record: { onTime: 2, late: 0, missed: 0 },
    });
  });

  it('include goals that wait for others where I am the deputy', async () => {
    expect(await mine(deputy)).toMatchObject({
      months: [{ goals: [], deputyFor: [{ id: 'palvelutorit' }, { id: 'varaamo' }] }],
    });
    await answer('/goals/palvelutorit/check-ins/2026-03');
    expect(await mine(deputy)).toMatchObject({ months: [{ deputyFor: [{ id: 'varaamo' }] }] });
  });

  it('are none for leadership, and include no others', async () => {
    const body = await mine(leader);
    expect(body).toMatchObject({ months: [{ goals: [], deputyFor: [], asked: [] }] });
    expect(body).not.toHaveProperty('record');
  });

  it('are those of the last month when no month is open', async () => {
    bot.setClock(instant('2026-05-02T08:00:00.000Z'));
    expect(await mine()).toMatchObject({
      months: [
        {
          month: { month: '2026-03', state: 'closed' },
          goals: [
            { id: 'palvelutorit', state: 'missed' },
            { id: 'varaamo', state: 'missed' },
          ],
        },
      ],
    });
  });

  it('wait for no substitute when no month is open', async () => {
    bot.setClock(instant('2026-05-02T08:00:00.000Z'));
    expect(await mine(deputy)).toMatchObject({ months: [{ goals: [], deputyFor: [] }] });
  });

  it('are shown with the standing, the answer and what may be done', async () => {
    await answer('/goals/palvelutorit/check-ins/2026-03');
    await turnToApril();
    const { months } = await mine();
    const at = '2026-03-10T08:00:00.000Z';
    expect(months).toMatchObject([
      {
        goals: [
          {
            id: 'palvelutorit',
            name: 'Palvelutorit',
            binding: true,
            part: 'owner',
            state: 'pending',
            standing: 'will-be-met',
            forecast: 'will-be-met',
            explanation: 'Etenee suunnitellusti.',
            phases: [{ id: 'p1', status: 'done' }, { id: 'p2' }],
            answer: { month: '2026-03', revision: 1, by: { id: owner, name: 'Aino Omistaja' }, at },
            may: { repeat: true, handOn: true },
          },
          { id: 'varaamo', may: { repeat: false, handOn: true } },
        ],
      },
    ]);
    const [, varaamo] = goalsIn(months);
    for (const name of ['from', 'forecast', 'explanation', 'answer', 'handedOn', 'draftSavedAt'])
      expect(varaamo).not.toHaveProperty(name);
  });

  it('are a project manager’s, too', async () => {
    await answer('/goals/palvelutorit/check-ins/2026-03');
    const goals = goalsIn((await mine(projectManager)).months);
    expect(goals).toMatchObject([
      { id: 'varaamo', part: 'project-manager', may: { repeat: false, handOn: true } },
      { id: 'palvelutorit', part: 'project-manager', may: { repeat: false, handOn: true } },
    ]);
  });

  it('show both sides what was handed over, and the asked who asks', async () => {
    const { handOvers } = bot.context.stores;
    await handOvers.save(aHandOver({ to: leader, state: 'asked' }), undefined, anAudit());
    const other = aHandOver({ goal: goalId('varaamo'), to: leader });
    await handOvers.save(other, undefined, anAudit());
    const from = { id: owner, name: 'Aino Omistaja' };
    const to = { id: leader, name: 'Johanna Johtaja' };
    expect(await mine()).toMatchObject({
      months: [
        {
          goals: [
            { id: 'palvelutorit', handedOn: { to, scope: 'month', state: 'asked' } },
            { id: 'varaamo', handedOn: { to, scope: 'month', state: 'accepted' } },
          ],
        },
      ],
    });
    const [own] = goalsIn((await mine()).months);
    expect(own).not.toHaveProperty('from');
    expect(await mine(leader)).toMatchObject({
      months: [
        {
          goals: [{ id: 'varaamo', part: 'handed', from }],
          asked: [{ id: 'palvelutorit', name: 'Palvelutorit', from, scope: 'month' }],
        },
      ],
    });
    const { asked } = firstIn((await mine(leader)).months);
    expect(asked).toHaveLength(1);
    expect(firstIn((await mine(deputy)).months)).toMatchObject({ asked: [] });
  });

  it('show no hand-over of another owner, and no giver of a goal that was mine before', async () => {
    const { handOvers } = bot.context.stores;
    await handOvers.save(aHandOver({ to: leader }), undefined, anAudit());
    const toManager = aHandOver({ goal: goalId('varaamo'), to: projectManager });
    await handOvers.save(toManager, undefined, anAudit());
    const goals = goalsIn((await mine(projectManager)).months);
    expect(goals).toMatchObject([{ id: 'palvelutorit' }, { id: 'varaamo' }]);
    for (const goal of goals)
      for (const name of ['handedOn', 'from']) expect(goal).not.toHaveProperty(name);
  });

  it('are those of a month that was closed on the day that it opened', async () => {
    bot.setClock(instant('2026-03-01T08:00:00.000Z'));
    await api('POST', '/months/2026-03/close', { as: PEOPLE.facilitator });
    expect(await mine()).toMatchObject({
      months: [{ month: { month: '2026-03', state: 'closed' } }],
    });
  });

  it('are no longer the deputy’s to take once they were handed to the deputy', async () => {
    await bot.context.stores.handOvers.save(aHandOver(), undefined, anAudit());
    expect(await mine(deputy)).toMatchObject({
      months: [
        {
          goals: [{ id: 'palvelutorit', part: 'handed' }],
          deputyFor: [{ id: 'varaamo', name: 'Varaamo', owners: [{ id: owner }] }],
        },
      ],
    });
  });

  it('name the month that opens next, and show it only once it has opened', async () => {
    expect(await mine()).not.toHaveProperty('next');
    const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
    await openMonth(bot.context, facilitator, anOpenedMonth({ month: month('2026-05') }));
    await openMonth(bot.context, facilitator, anOpenedMonth({ month: month('2026-04') }));
    expect(await mine()).toMatchObject({
      months: [{ month: { month: '2026-03' } }],
      next: { month: '2026-04', state: 'not-yet-open' },
    });
  });

  it('count late answers apart', async () => {
    bot.setClock(instant('2026-03-25T08:00:00.000Z'));
    await answer('/goals/palvelutorit/check-ins/2026-03');
    expect((await mine()).record).toEqual({ onTime: 0, late: 1, missed: 0 });
  });

  it('are of no month before the first one opens', async () => {
    bot.setClock(instant('2026-02-20T08:00:00.000Z'));
    const body = await mine();
    expect(body).toMatchObject({ months: [], next: { month: '2026-03' } });
    expect(body).not.toHaveProperty('record');
  });

  it('show that there is a draft', async () => {
    const body = { basedOn: 0, values: { 'goal.explanation': 'Kesken' } };
    await api('PUT', '/goals/varaamo/check-ins/2026-03/draft', { as: owner, body });
    expect(await mine()).toMatchObject({
      months: [
        {
          goals: [
            { id: 'palvelutorit' },
            { id: 'varaamo', draftSavedAt: '2026-03-10T08:00:00.000Z' },
          ],
        },
      ],
    });
    expect(JSON.stringify(await mine(projectManager))).not.toContain('draftSavedAt');
  });
});

describe('nothing has changed', () => {
  it('is a dated row of the same answer, stored once however often it is sent', async () => {
    await answer('/goals/palvelutorit/check-ins/2026-03');
    await turnToApril();
    expect(await form()).toMatchObject({ unchanged: { asksWhatWouldChange: false } });
    const [first, again] = [await unchanged(), await unchanged()];
    expect(first).toMatchObject({
      status: 200,
      body: { revision: 1, answer: { at: '2026-04-02T08:00:00.000Z' } },
    });
    expect(again.body).toEqual(first.body);
  });

  it.each([
    ['without an earlier answer', async () => undefined, 422, 'invalid-answer'],
    [
      'once somebody has answered',
      async () => {
        await answer('/goals/palvelutorit/check-ins/2026-03');
        await turnToApril();
        await answer(APRIL, {}, projectManager);
      },
      409,
      'stale-answer',
    ],
  ])('is refused %s', async (_when, before, status, code) => {
    await before();
    if (code === 'invalid-answer') await turnToApril();
    expect(await unchanged()).toMatchObject({ status, body: { code } });
  });

  it('asks what would have to happen after three unchanged months', async () => {
    for (const one of ['2026-04', '2026-05', '2026-06']) {
      bot.setClock(instant(`${one}-02T08:00:00.000Z`));
      const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
      await openMonth(bot.context, facilitator, anOpenedMonth({ month: month(one) }));
      await answer(`/goals/palvelutorit/check-ins/${one}`);
    }
    bot.setClock(instant('2026-07-02T08:00:00.000Z'));
    const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
    await openMonth(bot.context, facilitator, anOpenedMonth({ month: month('2026-07') }));
    const path = '/goals/palvelutorit/check-ins/2026-07/unchanged';
    const send = (body: object) =>
      api('POST', path, { as: owner, body: { submission: 'submission-7', ...body } });
    expect(await send({ reflection: '  ' })).toMatchObject({
      status: 422,
      body: { problems: [{ field: 'reflection' }] },
    });
    expect(await send({ reflection: 'Tila löytyisi.' })).toMatchObject({ status: 200 });
  });
});

describe('an answer from the tab', () => {
  const MARCH = '/goals/palvelutorit/check-ins/2026-03';
  const draft = (text: string, more: object = {}) =>
    api('PUT', `${MARCH}/draft`, {
      as: owner,
      body: { basedOn: 0, values: { 'goal.explanation': text }, ...more },
    });
  const storedDraft = async () => (await api('GET', `${MARCH}/draft`, { as: owner })).body.draft;

  it('deletes the draft that it was made from', async () => {
    const { edition } = (await draft('Kesken')).body;
    await answer(MARCH, { draft: edition });
    expect(await storedDraft()).toBeUndefined();
  });

  it('leaves a draft that another window has saved since', async () => {
    const { edition } = (await draft('Kesken')).body;
    await draft('Toinen ikkuna', { edition });
    await answer(MARCH, { draft: edition });
    expect(await storedDraft()).toMatchObject({ values: { 'goal.explanation': 'Toinen ikkuna' } });
  });

  it('replaces the reminder of the person who answered by a receipt, too', async () => {
    await bot.say(owner, 'ohje');
    const plan = await bot.say(PEOPLE.facilitator, 'muistuta');
    await bot.press(PEOPLE.facilitator, plan.pressOf('Lähetä muistutus'));
    await bot.settle();
    const rewritten = () =>
      bot.connector.posted.some(
        (one) => one.method === 'PUT' && one.conversation === `chat-${owner}`,
      );
    expect(rewritten()).toBe(false);
    expect(await answer(MARCH)).toMatchObject({ status: 200, body: { revision: 1 } });
    await waitUntil(rewritten, 'the reminder is rewritten');
  });
});
