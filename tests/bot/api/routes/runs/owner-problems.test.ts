import { closeMonth } from '../../../../../bot/usecases/months/close-month.ts';
import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import {
  aGoal,
  anActor,
  anAudit,
  anOpenedMonth,
  aPerson,
  PEOPLE,
} from '../../../../support/fixtures/builders.ts';
import { goalId, month } from '../../../../support/fixtures/ids.ts';
import { openMonthAtItsStart } from '../../../../support/world/open-month-at.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, deputy, leader, facilitator } = PEOPLE;
const actor = anActor({ id: facilitator, roles: ['facilitator'] });

let bot: Harness;
let api: Api;
beforeEach(async () => {
  const { deputy: _deputy, ...alone } = aGoal({ id: goalId('varaamo'), name: 'Varaamo', order: 2 });
  bot = await startHarness({ goals: [aGoal(), { ...alone, owners: [leader] }] });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const getOwnerProblems = async (query = '') =>
  (await api('GET', `/reminders/health${query}`, { as: facilitator })).body;

describe('the problems of owners before a run', () => {
  it('lists people who were never reached and goals without a deputy, worst first', async () => {
    await bot.say(leader, 'ohje');
    expect(await getOwnerProblems()).toEqual({
      month: expect.objectContaining({ month: '2026-03' }) as unknown,
      asked: 2,
      people: [
        {
          person: { id: owner, name: 'Aino Omistaja' },
          problems: ['never-reached'],
          goals: [{ id: 'palvelutorit', name: 'Palvelutorit' }],
        },
        {
          person: { id: leader, name: 'Johanna Johtaja' },
          problems: ['no-deputy'],
          goals: [{ id: 'varaamo', name: 'Varaamo' }],
        },
      ],
    });
  });

  it('lists people who have left, whatever the state of their chat', async () => {
    const { people } = bot.context.stores;
    await bot.say(owner, 'ohje');
    const found = await people.get(owner);
    await people.save(aPerson({ active: false }), found?.version, anAudit());
    expect(await getOwnerProblems()).toMatchObject({
      people: [{ person: { id: owner }, problems: ['left'] }, { person: { id: leader } }],
    });
  });

  it('lists people who have removed the app, until they write again', async () => {
    await bot.say(owner, 'ohje');
    const removed = { type: 'installationUpdate', action: 'remove' };
    await bot.say(owner, '', removed);
    expect(await getOwnerProblems()).toMatchObject({
      people: [{ person: { id: owner }, problems: ['not-installed'] }, { person: { id: leader } }],
    });
    await bot.say(owner, 'ohje');
    const [first] = Array.from((await getOwnerProblems()).people as Iterable<unknown>);
    expect(first).toMatchObject({ person: { id: leader } });
  });

  it('lists people who did not answer in the two months before', async () => {
    await bot.say(owner, 'ohje');
    for (const one of ['2026-01', '2026-02'])
      await openMonthAtItsStart(bot.context, { month: month(one) });
    expect(await getOwnerProblems()).toMatchObject({
      people: [
        { person: { id: leader }, problems: ['never-reached', 'silent', 'no-deputy'] },
        { person: { id: owner }, problems: ['silent'] },
      ],
    });
  });

  it('finds the months before January in the last year', async () => {
    await bot.say(owner, 'ohje');
    bot.setClock(anOpenedMonth({ month: month('2026-05') }).openedAt);
    await closeMonth(bot.context, actor, month('2026-03')).catch(() => undefined);
    for (const one of ['2026-04', '2026-05'])
      await openMonthAtItsStart(bot.context, { month: month(one) });
    expect(await getOwnerProblems('?month=2026-05')).toMatchObject({
      people: [{ person: { id: leader } }, { person: { id: owner }, problems: ['silent'] }],
    });
  });

  it('is refused for a month that was never opened', async () => {
    expect((await getOwnerProblems('?month=2026-09')).code).toBe('month-not-open');
  });

  it('is for facilitators only', async () => {
    for (const as of [owner, deputy, leader])
      expect((await api('GET', '/reminders/health', { as })).status).toBe(403);
  });
});
