import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import { aGoal, aRisk, aSectionAnswer, PEOPLE } from '../../../../support/fixtures/builders.ts';
import { goalId, instant } from '../../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, deputy, leader, facilitator } = PEOPLE;

let bot: Harness;
let api: Api;

/** On 10 April: March answered for both goals, April open and answered for the owner's goal. */
beforeAll(async () => {
  const theirs = { owners: [deputy], projectManagers: [], deputy };
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo', ...theirs })],
  });
  api = await createApi(bot);
  await answer('palvelutorit', '2026-03', owner, {});
  await answer('varaamo', '2026-03', deputy, { risks: [aRisk({ likelihood: 1 })] });
  const april = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
  await api('POST', '/months', { as: facilitator, body: { month: '2026-04', ...april } });
  bot.setClock(instant('2026-04-10T08:00:00.000Z'));
  await answer('palvelutorit', '2026-04', owner, {
    forecast: 'will-not-be-met',
    explanation: 'Tilaa ei saada.',
    indicators: [{ kind: 'number', indicator: 'i1', value: 2 }],
    risks: [aRisk({ state: 'realised' }), aRisk({ id: 'r2', description: 'Sade' })],
  });
});
afterAll(() => bot.stop());

async function answer(
  goal: string,
  month: string,
  as: typeof owner,
  over: Parameters<typeof aSectionAnswer>[0],
): Promise<void> {
  const { status } = await api('PUT', `/goals/${goal}/check-ins/${month}`, {
    as,
    body: {
      basedOn: 0,
      submission: `submission-${goal}-${month}`,
      sections: [aSectionAnswer(over)],
    },
  });
  if (status !== 200) throw new Error(`The answer was refused with ${status}`);
}

describe('the risks', () => {
  it('are of the newest month: realised ones with their former state, then new, then known', async () => {
    const { body } = await api('GET', '/risks', { as: leader });
    expect(body).toMatchObject({
      scope: 'all',
      month: { month: '2026-04' },
      risks: [
        { goal: { id: 'palvelutorit' }, risk: { id: 'r1' }, before: { state: 'open' } },
        { goal: { id: 'palvelutorit' }, risk: { id: 'r2' }, since: '2026-04' },
        { goal: { id: 'varaamo' }, since: '2026-03', told: '2026-03' },
      ],
    });
  });

  it('are as they were in a past month', async () => {
    const { body } = await api('GET', '/risks?month=2026-03', { as: leader });
    expect(body).toMatchObject({
      risks: [{ goal: { id: 'palvelutorit' } }, { goal: { id: 'varaamo' } }],
    });
  });

  it('are limited to their own goals for a reader who may not read every goal', async () => {
    const { body } = await api('GET', '/risks', { as: owner });
    expect(body).toMatchObject({
      scope: 'own',
      goals: 1,
      risks: [
        { goal: { id: 'palvelutorit' }, risk: { id: 'r1' } },
        { goal: { id: 'palvelutorit' }, risk: { id: 'r2' } },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('Varaamo');
  });
});

describe('the comparison', () => {
  it('is of the newest month and the one before it, with the reason for the change', async () => {
    const { body } = await api('GET', '/compare', { as: leader });
    expect(body).toMatchObject({
      from: { month: '2026-03' },
      to: { month: '2026-04' },
      totals: { worse: 1, unheard: 1, silent: 0 },
      goals: [
        {
          id: 'palvelutorit',
          group: 'worse',
          then: { standing: 'will-be-met' },
          now: { standing: 'will-not-be-met' },
          turned: { month: '2026-04', reason: 'Tilaa ei saada.' },
          changes: [{ kind: 'indicator' }, { kind: 'risk-changed' }, { kind: 'risk-added' }],
          sections: [{ id: 'goal', indicators: [{ id: 'i1' }] }],
        },
        { id: 'varaamo', group: 'unheard', changes: [], sections: [] },
      ],
    });
  });

  it('is the same whichever month is named first', async () => {
    const forth = await api('GET', '/compare?from=2026-03&to=2026-04', { as: leader });
    const back = await api('GET', '/compare?from=2026-04&to=2026-03', { as: leader });
    expect(forth.status).toBe(200);
    expect(back.body).toEqual(forth.body);
  });

  it('is limited to their own goals for a reader who may not read every goal', async () => {
    const { body } = await api('GET', '/compare', { as: owner });
    expect(body).toMatchObject({ scope: 'own', totals: { worse: 1, unheard: 0 } });
    expect(JSON.stringify(body)).not.toContain('Varaamo');
  });

  it.each([
    ['the same month twice', '?from=2026-04&to=2026-04', /two different months/],
    ['months of two years', '?from=2025-12&to=2026-04', /same year/],
    ['the first month of the year', '?to=2026-03', /before March 2026/],
  ])('is refused for %s, and says what to do', async (_, query, remedy) => {
    const { status, body } = await api('GET', `/compare${query}`, { as: leader, language: 'en' });
    expect([status, body.code]).toEqual([422, 'months-not-comparable']);
    expect(body.detail).toMatch(remedy);
  });
});
