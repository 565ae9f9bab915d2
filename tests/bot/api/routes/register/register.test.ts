import { saveGoal } from '../../../../../bot/usecases/register/save-goal.ts';
import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import {
  aDecisionIndicator,
  aGoal,
  anActor,
  anAudit,
  aNumberIndicator,
  aPhase,
  aPerson,
  aSectionAnswer,
  aSubGoal,
  aYesNoIndicator,
  PEOPLE,
} from '../../../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../../support/fixtures/json.ts';
import { rejectedRefusalCode } from '../../../../support/checks/refusal-code.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, projectManager, leader, facilitator, deputy } = PEOPLE;
const GOAL = '/register/2026/goals/palvelutorit';
const CHECK_IN = '/goals/palvelutorit/check-ins/2026-03';
const APRIL = {
  month: '2026-04',
  opensOn: '2026-04-01',
  dueOn: '2026-04-20',
  closesOn: '2026-04-30',
};

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo' })],
  });
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const as = facilitator;
const read = async (path: string, who = as): Promise<Json> =>
  (await api('GET', path, { as: who })).body;
const entryOf = async (goal: string): Promise<Json> => {
  const { entry } = await read(`/register/2026/form?goal=${goal}`);
  if (!isRecord(entry)) throw new Error(`There is no goal ${goal}`);
  return entry;
};
const answer = () =>
  api('PUT', CHECK_IN, {
    as: owner,
    body: { basedOn: 0, submission: 'submission-1', sections: [aSectionAnswer()] },
  });
const archive = async (goal = 'palvelutorit', reason = 'Yhdistettiin') => {
  const { version } = await entryOf(goal);
  return api('POST', `/register/2026/goals/${goal}/archive`, { as, body: { version, reason } });
};
const restore = async () => {
  const { version } = await entryOf('palvelutorit');
  return api('POST', `${GOAL}/restore`, { as, body: { version } });
};
const idsIn = (all: unknown): readonly unknown[] =>
  Array.isArray(all)
    ? all.filter(isRecord).map(({ id, goal }) => id ?? (isRecord(goal) ? goal.id : goal))
    : [];

describe('a goal sent under the older name of its sub-goals', () => {
  it('is stored, and given back under the present one', async () => {
    const { goal, version } = await entryOf('palvelutorit');
    if (!isRecord(goal)) throw new Error('The entry has no goal');
    const { subGoals: _none, body: _body, year: _year, ...others } = goal;
    const empty = { phases: [], indicators: [] };
    const subProjects = [aSubGoal({ ...empty }), aSubGoal({ ...empty, id: 'syksy' })];
    const body = { version, goal: { ...others, subProjects } };
    expect((await api('PUT', GOAL, { as, body })).status).toBe(200);
    expect((await entryOf('palvelutorit')).goal).toMatchObject({ subGoals: subProjects });
  });
});

describe('an archived goal', () => {
  /** For March, which is open and has a row of the goal; for April, opened later, where that is named. */
  const WHO_SEES: readonly (readonly [string, boolean, () => Promise<unknown>])[] = [
    ['the register', true, async () => (await read('/register/2026/goals')).goals],
    ['the trail of changes', true, async () => (await read('/register/2026/changes')).goals],
    ['the portfolio of March', true, async () => (await read('/portfolio?month=2026-03')).goals],
    ['the portfolio of April', false, async () => (await read('/portfolio?month=2026-04')).goals],
    ['what a run may be narrowed to', false, async () => (await read('/runs?month=2026-03')).goals],
    ['the plan of copying', false, async () => (await read('/register/2027/copy')).goals],
    [
      'the chat of its owner',
      false,
      async () => {
        const { text } = await bot.say(owner, 'omat tavoitteet');
        const names = { palvelutorit: 'Palvelutorit', varaamo: 'Varaamo' };
        return Object.entries(names).flatMap(([id, name]) => (text.includes(name) ? [{ id }] : []));
      },
    ],
    [
      'the plan of a run',
      false,
      async () => {
        const run = await api('POST', '/runs', { as, body: { month: '2026-03' } });
        const rows = Array.isArray(run.body.deliveries) ? run.body.deliveries.filter(isRecord) : [];
        return rows.flatMap(({ goals }) => (Array.isArray(goals) ? goals : []));
      },
    ],
  ];

  it.each(WHO_SEES)('%s shows it: %p', async (_, sees, asked) => {
    await archive();
    bot.setClock(instant('2026-03-11T08:00:00.000Z'));
    await api('POST', '/months', { as, body: APRIL });
    const ids = idsIn(await asked());
    expect(ids.includes('palvelutorit')).toBe(sees);
    expect(ids).toContain('varaamo');
  });

  it('is read with the day and the reason, and its history', async () => {
    await answer();
    await archive();
    const goal = await read('/goals/palvelutorit?month=2026-03', leader);
    expect(goal).toMatchObject({
      archived: { reason: 'Yhdistettiin' },
      history: [{ revision: 1 }],
      may: { checkIn: false },
    });
  });

  it('has neighbours in a month that includes it, and none in a month without it', async () => {
    await archive();
    bot.setClock(instant('2026-03-11T08:00:00.000Z'));
    await api('POST', '/months', { as, body: APRIL });
    const march = await read('/goals/palvelutorit?month=2026-03');
    expect(march).toMatchObject({ place: { position: 1, of: 2 }, next: { id: 'varaamo' } });
    const april = await read('/goals/palvelutorit?month=2026-04');
    expect(april).toMatchObject({ id: 'palvelutorit', month: { month: '2026-04' } });
    for (const beside of ['place', 'previous', 'next']) expect(april).not.toHaveProperty(beside);
    const other = await read('/goals/varaamo?month=2026-04');
    expect(other).toMatchObject({ place: { position: 1, of: 1 } });
  });

  it('is excused in the open month when it has no answer, and keeps an answer that it has', async () => {
    await archive('varaamo');
    await answer();
    await archive();
    const state = async (goal: string) => (await read(`/goals/${goal}/check-ins/2026-03`)).state;
    expect([await state('varaamo'), await state('palvelutorit')]).toEqual(['excused', 'on-time']);
  });

  it('accepts no answer from anyone', async () => {
    await archive();
    expect(await answer()).toMatchObject({ status: 409, body: { code: 'goal-archived' } });
    expect((await bot.context.stores.checkIns.history(2026, aGoal().id)).length).toBe(0);
  });

  it('stays archived when its name is changed', async () => {
    await archive();
    const { goal, version } = await entryOf('palvelutorit');
    const { body: _body, year: _year, archived, ...plan } = isRecord(goal) ? goal : {};
    await api('PUT', GOAL, { as, body: { goal: { ...plan, name: 'Torit' }, version } });
    expect((await entryOf('palvelutorit')).goal).toMatchObject({ name: 'Torit', archived });
  });

  it('waits again when it is restored, also in months that were opened meanwhile', async () => {
    await archive();
    await api('POST', '/months', { as, body: APRIL });
    await restore();
    const march = await read('/goals/palvelutorit/check-ins/2026-03');
    const april = await read('/goals/palvelutorit/check-ins/2026-04');
    expect([march.state, april.state]).toEqual(['pending', 'pending']);
    expect((await answer()).status).toBe(200);
  });

  it('leaves an excuse of another reason alone when it is restored', async () => {
    await api('PUT', `${CHECK_IN}/excuse`, { as, body: { reason: 'Alkaa syksyllä' } });
    bot.setClock(instant('2026-03-11T08:00:00.000Z'));
    await archive();
    await restore();
    expect((await read('/goals/palvelutorit/check-ins/2026-03')).state).toBe('excused');
  });
});

describe('parts that have been answered about', () => {
  const { body: _body, year: _year, ...plan } = aGoal({ indicators: [] });
  const put = async (more: Json, goal: object = plan) =>
    api('PUT', GOAL, {
      as,
      language: 'en',
      body: { goal, version: (await entryOf('palvelutorit')).version, ...more },
    });

  it('are not removed without confirmation, and their answers stay', async () => {
    await answer();
    const refused = await put({});
    expect(refused).toMatchObject({ status: 409, body: { code: 'answered-parts-removed' } });
    expect(refused.body.detail).toContain('Järjestetyt tapahtumat');
    expect((await put({ removes: ['indicator i1'] })).status).toBe(200);
    const [kept] = await bot.context.stores.checkIns.history(2026, aGoal().id);
    expect(kept?.sections[0]?.indicators).toHaveLength(1);
  });

  it('are confirmed one by one: one of two is not enough', async () => {
    await answer();
    const bare = { ...plan, phases: plan.phases.slice(1) };
    const refused = await put({ removes: ['indicator i1'] }, bare);
    expect(refused).toMatchObject({ status: 409, body: { code: 'answered-parts-removed' } });
    expect(refused.body.detail).toContain('Konsepti ja aikataulu');
    expect(refused.body.detail).not.toContain('Järjestetyt tapahtumat');
    expect((await put({ removes: ['indicator i1', 'phase p1'] }, bare)).status).toBe(200);
  });

  it('are not removed without confirmation beside another change, either', async () => {
    await answer();
    const refused = await put({}, { ...plan, name: 'Torit' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'answered-parts-removed' } });
  });

  it('are no reason to ask when the goal was read in an older version', async () => {
    await answer();
    const refused = await put({ version: 'W/"older"' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'stale-version' } });
  });

  it('are removed without confirmation while no one has answered', async () => {
    expect((await put({})).status).toBe(200);
  });
});

describe('saving a goal', () => {
  const { body: _body, year: _year, ...plan } = aGoal();
  const put = (body: Json, who = as) => api('PUT', GOAL, { as: who, body });

  it('is for facilitators only', async () => {
    const { version } = await entryOf('palvelutorit');
    expect((await put({ goal: plan, version }, owner)).body.code).toBe('not-allowed');
  });

  it.each([
    ['without the version that was read', undefined],
    ['with an older version', 'W/"older"'],
  ])('is refused %s', async (_, version) => {
    const refused = await put({ goal: plan, ...(version && { version }) });
    expect(refused).toMatchObject({ status: 409, body: { code: 'stale-version' } });
  });

  it('is refused when another person saves it at the same moment', async () => {
    const { context } = bot;
    const { goals } = context.stores;
    const save: typeof goals.save = () => Promise.resolve('conflict');
    const racing = { ...context, stores: { ...context.stores, goals: { ...goals, save } } };
    const found = await goals.get(2026, aGoal().id);
    const saving = saveGoal(racing, anActor({ id: facilitator, roles: ['facilitator'] }), {
      goal: aGoal({ name: 'Torit' }),
      version: found?.version,
    });
    expect(await rejectedRefusalCode(saving)).toBe('stale-version');
  });

  it('adds a new goal to the months that take answers now or later, not to closed ones', async () => {
    await api('POST', '/months', { as, body: APRIL });
    bot.setClock(instant('2026-04-02T08:00:00.000Z'));
    const goal = { ...plan, id: 'uusi', name: 'Uusi', order: 3 };
    const path = '/register/2026/goals/uusi';
    expect((await api('PUT', path, { as, body: { goal } })).status).toBe(200);
    const isOn = async (of: string) =>
      (await bot.context.stores.checkIns.board(month(of))).some(
        ({ value }) => value.goal === 'uusi',
      );
    expect([await isOn('2026-03'), await isOn('2026-04')]).toEqual([false, true]);
  });

  it('leaves an archived goal out of the months', async () => {
    await archive();
    await api('POST', '/months', { as, body: APRIL });
    const { version } = await entryOf('palvelutorit');
    expect((await put({ goal: plan, version })).status).toBe(200);
    const board = await bot.context.stores.checkIns.board(month('2026-04'));
    expect(board.map(({ value }) => value.goal)).toEqual(['varaamo']);
  });
});

describe('a fault of a goal', () => {
  it('is reported at its field, in the language of the request', async () => {
    const {
      body: _body,
      year: _year,
      ...goal
    } = aGoal({
      name: ' ',
      indicators: [aNumberIndicator({ target: 1e13 })],
    });
    const { body } = await api('PUT', GOAL, { as, language: 'sv', body: { goal } });
    expect(body.problems).toEqual([
      { field: 'name', message: 'Det här behövs.' },
      { field: 'indicators.i1.target', message: expect.stringContaining('högst') },
    ]);
  });
});

describe('the trail of the register', () => {
  const trailActs = async (query = '') => {
    const { entries } = await read(`/register/2026/changes${query}`);
    return Array.isArray(entries) ? entries.filter(isRecord) : [];
  };

  it('says who changed what, newest first, and can be narrowed to a goal', async () => {
    bot.setClock(instant('2026-03-11T08:00:00.000Z'));
    const { version } = await entryOf('palvelutorit');
    const { body: _body, year: _year, ...goal } = aGoal({ owners: [deputy] });
    await api('PUT', GOAL, { as, body: { goal, version } });
    bot.setClock(instant('2026-03-12T08:00:00.000Z'));
    await archive('varaamo', 'Siirtyi');
    bot.setClock(instant('2026-03-13T08:00:00.000Z'));
    expect((await trailActs()).slice(0, 2)).toMatchObject([
      { act: 'archive-goal', goal: { name: 'Varaamo' }, note: 'Siirtyi' },
      {
        act: 'save-goal',
        by: { name: 'Fanni Fasilitaattori' },
        changes: [{ kind: 'people', field: 'owners', added: [deputy], removed: [owner] }],
        people: [{ name: 'Sirpa Sijainen' }, { name: 'Aino Omistaja' }],
      },
    ]);
    expect((await trailActs('?goal=varaamo')).map(({ act }) => act)).toEqual([
      'archive-goal',
      'save-goal',
    ]);
    expect(await trailActs(`?by=${leader}`)).toEqual([]);
  });

  it('still reads rows from the time when differences were not stored', async () => {
    const at = instant('2026-03-09T08:00:00.000Z');
    await bot.context.stores.note(2026, { at, by: facilitator, act: 'save-goal', target: 'vanha' });
    bot.setClock(instant('2026-03-11T08:00:00.000Z'));
    const [old] = (await trailActs('?goal=vanha')).slice(-1);
    expect(old).toMatchObject({ goal: { id: 'vanha', name: 'vanha' } });
    expect(old).not.toHaveProperty('changes');
  });
});

describe('the goals of the year before', () => {
  it('are copied once, however often that is requested, and join the open months', async () => {
    const goals = ['palvelutorit', 'varaamo'];
    const copy = () => api('POST', '/register/2027/copy', { as, body: { goals } });
    const [first, second] = [await copy(), await copy()];
    expect([first.body.copied, second.body.copied]).toEqual([2, 0]);
    expect(await read('/register/2027/goals')).toMatchObject({
      missing: 0,
      goals: [
        { goal: { id: 'palvelutorit', name: 'Palvelutorit', year: 2027, order: 1 } },
        { goal: { id: 'varaamo', name: 'Varaamo', year: 2027, order: 2 } },
      ],
    });
    expect(await read('/register/2026/goals')).toMatchObject({
      goals: [
        { goal: { id: 'palvelutorit', year: 2026 } },
        { goal: { id: 'varaamo', year: 2026 } },
      ],
    });
  });

  it('name in their plan the people who have left, each once', async () => {
    const plan = async () => (await read('/register/2027/copy')).goals;
    expect(await plan()).toMatchObject([
      { id: 'palvelutorit', left: [] },
      { id: 'varaamo', left: [] },
    ]);
    const { people } = bot.context.stores;
    const found = await people.get(projectManager);
    const gone = aPerson({ ...found?.value, active: false });
    await people.save(gone, found?.version, anAudit());
    const left = [{ id: projectManager, name: 'Pekka Projekti' }];
    expect(await plan()).toMatchObject([
      { id: 'palvelutorit', left },
      { id: 'varaamo', left },
    ]);
  });

  it('are described in the plan with their parts, moved days and dropped meetings', async () => {
    const due = day('2026-06-30');
    const phases = [aPhase({ plannedEnd: due })];
    const rich = aGoal({
      id: goalId('rikas'),
      order: 3,
      name: 'Rikas',
      theme: 'vanha-teema',
      phases,
      indicators: [aDecisionIndicator({ due })],
      subGoals: [aSubGoal({ phases, indicators: [aNumberIndicator({ due }), aYesNoIndicator()] })],
    });
    await bot.context.stores.goals.save(rich, undefined, [], anAudit());
    expect(await read('/register/2027/copy')).toMatchObject({
      from: 2026,
      goals: [
        { id: 'palvelutorit', phases: 2, indicators: 1, movedDays: 0, themeGone: false },
        { id: 'varaamo', droppedMeetings: 0 },
        {
          id: 'rikas',
          name: 'Rikas',
          phases: 2,
          indicators: 3,
          movedDays: 4,
          droppedMeetings: 2,
          themeGone: true,
        },
      ],
    });
  });

  it('are copied only where they are named, and say in the trail where they come from', async () => {
    const body = { goals: ['varaamo'] };
    expect((await api('POST', '/register/2027/copy', { as, body })).body).toEqual({ copied: 1 });
    const entries = await bot.context.stores.audit(2027);
    expect(entries).toMatchObject([
      { act: 'save-goal', target: 'varaamo', changes: [{ kind: 'copied', from: 2026 }] },
    ]);
    expect(await read('/register/2027/copy')).toMatchObject({ goals: [{ id: 'palvelutorit' }] });
  });

  it.each([
    ['GET', {}],
    ['POST', { body: { goals: ['varaamo'] } }],
    ['POST', { body: { goals: ['puuttuu'] } }],
  ])('are copied by facilitators only: %s', async (method, more) => {
    expect(await api(method, '/register/2027/copy', { as: owner, ...more })).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
  });

  it('are not copied in part when the theme of one was removed', async () => {
    const { stores } = bot.context;
    const last = { id: goalId('vanha'), order: 3, theme: 'vanha-teema' };
    await stores.goals.save(aGoal(last), undefined, [], anAudit());
    const goals = ['palvelutorit', 'vanha'];
    const refused = await api('POST', '/register/2027/copy', { as, body: { goals } });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-goal' } });
    expect(await stores.goals.list(2027)).toEqual([]);
  });
});
