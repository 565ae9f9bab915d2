import {
  planRun,
  planScheduleStep,
  readRunSituation,
} from '../../../../bot/usecases/runs/plan-run.ts';
import type { RunRequest } from '../../../../contract/reminders/runs.ts';
import type { RefusalCode } from '../../../../domain/common/refusal.ts';
import type { DeliveryOutcome } from '../../../../domain/reminders/reminders.ts';
import {
  aGoal,
  anActor,
  anOpenedMonth,
  aClaimedStep,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { goalId, instant, month, runId } from '../../../support/fixtures/ids.ts';
import {
  aPlanWorld,
  FACILITATOR,
  type PlanWorld,
} from '../../../support/world/planned-runs-world.ts';
import { rejectedRefusalCode } from '../../../support/checks/refusal-code.ts';

const { owner, projectManager, deputy, leader, facilitator } = PEOPLE;
const at = instant('2026-03-10T08:00:00.000Z');

const GOALS = [
  aGoal({ id: goalId('eka') }),
  aGoal({ id: goalId('toka'), order: 2, owners: [leader], theme: 'toimivin-kaupunki' }),
];
const MONTHS = [
  anOpenedMonth({ month: month('2026-02') }),
  anOpenedMonth(),
  anOpenedMonth({ month: month('2026-04') }),
];

let setting: PlanWorld;
beforeEach(async () => {
  setting = await aPlanWorld({ goals: GOALS, months: MONTHS });
});

const plan = (wish: RunRequest = {}) => planRun(setting.context, FACILITATOR, wish);
const receivers = async (wish: RunRequest) =>
  (await plan(wish)).deliveries.map(({ person, state }) => [person.id, state]);

describe('planning a run', () => {
  it('stores and shows who would get what, and sends nothing', async () => {
    const view = await plan();
    expect(view).toMatchObject({
      month: MARCH,
      audience: 'owners',
      plannedBy: { id: facilitator, name: 'Fanni Fasilitaattori' },
      totals: { planned: 2, skipped: 0 },
      deliveries: [
        { person: { id: owner }, goals: [{ id: 'eka' }], state: 'planned' },
        { person: { id: leader }, goals: [{ id: 'toka' }], state: 'planned' },
      ],
      more: false,
    });
    expect(view).not.toHaveProperty('sentAt');
    expect(await setting.rows(view)).toHaveLength(2);
    expect(await setting.jobs()).toEqual([]);
    expect(await setting.stores.audit('reminders')).toEqual([
      { at, by: facilitator, act: 'plan-run', target: view.id, month: MARCH },
    ]);
  });

  it('stores the selection', async () => {
    const wish: RunRequest = {
      audience: 'substitutes',
      selection: { themes: ['uudistuvat-palvelut'] },
      redirectToMe: true,
    };
    const run = await setting.run(await plan(wish));
    expect(run).toMatchObject({
      audience: 'substitutes',
      selection: { themes: ['uudistuvat-palvelut'] },
      redirectTo: facilitator,
    });
  });

  it.each<[string, RunRequest, readonly string[]]>([
    ['a theme', { selection: { themes: ['toimivin-kaupunki'] } }, [leader]],
    ['a goal', { selection: { goals: [goalId('eka')] } }, [owner]],
    ['nothing named', { selection: { themes: [], goals: [] } }, [owner, leader]],
    ['substitutes', { audience: 'substitutes' }, [projectManager, deputy]],
    ['facilitators', { audience: 'facilitators' }, [facilitator]],
  ])('writes to those of %s', async (_, wish, expected) => {
    expect(await receivers(wish)).toEqual(expected.map((person) => [person, 'planned']));
  });

  it('does not store an empty selection', async () => {
    expect(await plan({ selection: { themes: [] } })).not.toHaveProperty('selection');
  });

  it('shows an empty plan', async () => {
    for (const { id } of GOALS) await setting.answer(id);
    expect(await plan()).toMatchObject({ totals: { planned: 0, skipped: 2 } });
  });

  it.each<[RefusalCode, RunRequest, string?]>([
    ['month-not-open', { month: month('2026-05') }],
    ['month-not-yet-open', { month: month('2026-04') }],
    ['month-closed', { month: month('2026-02') }],
    ['selection-unknown', { selection: { themes: ['olematon'] } }],
    ['selection-unknown', { selection: { goals: [goalId('eka'), goalId('olematon')] } }],
  ])('is refused with %s', async (code, wish) => {
    expect(await rejectedRefusalCode(plan(wish))).toBe(code);
    expect(await setting.stores.runs.list(MARCH)).toEqual([]);
  });

  it('is refused without permission', async () => {
    expect(await rejectedRefusalCode(planRun(setting.context, anActor(), {}))).toBe('not-allowed');
  });

  it('is refused as a test run by a person without a chat', async () => {
    setting = await aPlanWorld({ chatless: [facilitator] });
    expect(await rejectedRefusalCode(plan({ redirectToMe: true }))).toBe('person-unreachable');
    expect(await rejectedRefusalCode(plan())).toBeUndefined();
  });

  it('skips people without a chat, unless the app may be installed for them', async () => {
    const options = { goals: GOALS, chatless: [owner] };
    const install = () => Promise.resolve({ kind: 'installed' } as const);
    setting = await aPlanWorld(options);
    expect(await receivers({})).toContainEqual([owner, 'skipped']);
    const findChat = () => Promise.resolve(undefined);
    setting = await aPlanWorld({ ...options, installer: { install, findChat } });
    expect(await receivers({})).toContainEqual([owner, 'planned']);
  });

  it('reads each kind once, however many people there are', async () => {
    const { context, calls } = counted(setting);
    await readRunSituation(context, MARCH);
    expect(calls.filter((call) => call.startsWith('runs.'))).toEqual(['runs.claimedOn']);
    expect(calls).toHaveLength(new Set(calls).size);
  });
});

describe('a run to people who were not reached', () => {
  const sent: DeliveryOutcome = { kind: 'sent', at };
  const unknown: DeliveryOutcome = { kind: 'unknown', at };
  const failed: DeliveryOutcome = { kind: 'failed', reason: 'throttled', at };

  it.each<[string, readonly DeliveryOutcome[], 'not-reached' | 'unclear' | 'neither']>([
    ['nothing', [], 'not-reached'],
    ['a plan alone', [{ kind: 'planned' }], 'not-reached'],
    ['a skipped row', [{ kind: 'skipped', reason: 'never-reached' }], 'not-reached'],
    ['a failure', [failed], 'not-reached'],
    ['an unclear one', [unknown], 'unclear'],
    ['an unclear one, then a failure', [unknown, failed], 'not-reached'],
    ['an unclear one, then a card', [unknown, sent], 'neither'],
    ['a card', [sent], 'neither'],
    ['a card, then a failure', [sent, failed], 'neither'],
    ['a card, then an unclear one', [sent, unknown], 'unclear'],
    [
      'an unclear one, then a skipped row',
      [unknown, { kind: 'skipped', reason: 'snoozed' }],
      'unclear',
    ],
  ])('after %s', async (_, outcomes, expected) => {
    for (const [index, outcome] of outcomes.entries())
      await setting.stored([outcome], {
        id: runId(`run-${index}`),
        plannedAt: instant(`2026-03-0${index + 1}T08:00:00.000Z`),
      });
    const chosen = async (who: 'not-reached' | 'unclear') =>
      (await receivers({ selection: { who } })).some(([person]) => person === owner);
    expect({
      'not-reached': await chosen('not-reached'),
      unclear: await chosen('unclear'),
    }).toEqual({ 'not-reached': expected === 'not-reached', unclear: expected === 'unclear' });
  });

  it.each([
    ['a trial', { redirectTo: facilitator }],
    ['a list to facilitators', { audience: 'facilitators' } as const],
    ['another month', { month: month('2026-02') }],
  ])('does not count %s', async (_, run) => {
    await setting.stored([sent], run);
    expect(await receivers({ selection: { who: 'not-reached' } })).toContainEqual([
      owner,
      'planned',
    ]);
  });
});

describe('planning a step of the schedule', () => {
  const { step } = aClaimedStep();
  const id = runId('step-2026-03-first-1');

  async function take() {
    await setting.stores.schedule.startStep(aClaimedStep({ run: id }), undefined);
    const claimed = await setting.stores.schedule.step(MARCH, step);
    if (!claimed) throw new Error('The step was not claimed');
    return { month: MARCH, step, audience: 'owners', run: id, by: facilitator, claimed } as const;
  }
  const stateNow = async () => (await setting.stores.schedule.step(MARCH, step))?.value.state;

  it('stores the run as sent off by the owner of the schedule', async () => {
    expect(await planScheduleStep(setting.context, await take())).toBe('planned');
    expect(await setting.run({ id, month: MARCH })).toEqual({
      id,
      month: MARCH,
      audience: 'owners',
      step,
      plannedBy: facilitator,
      plannedAt: at,
      sentBy: facilitator,
      sentAt: at,
    });
    expect(await setting.rows({ id, month: MARCH })).toHaveLength(2);
    expect(await stateNow()).toBe('planned');
  });

  it('stores a finished run with the reasons when there are no recipients', async () => {
    for (const goal of GOALS) await setting.answer(goal.id);
    expect(await planScheduleStep(setting.context, await take())).toBe('nobody');
    expect(await setting.run({ id, month: MARCH })).toMatchObject({ finishedAt: at });
    const rows = await setting.rows({ id, month: MARCH });
    expect(rows.map(({ outcome }) => outcome)).toEqual([
      { kind: 'skipped', reason: 'answered' },
      { kind: 'skipped', reason: 'answered' },
    ]);
    expect(await stateNow()).toBe('nobody');
  });

  it('stores no run once another server has taken over the step', async () => {
    const stepPlan = await take();
    await setting.stores.schedule.startStep(aClaimedStep({ attempt: 2 }), stepPlan.claimed.version);
    expect(await planScheduleStep(setting.context, stepPlan)).toBe('conflict');
    expect(await setting.stores.runs.list(MARCH)).toEqual([]);
    expect(await stateNow()).toBe('planning');
  });

  it('is done once when two servers have the same row', async () => {
    const stepPlan = await take();
    const both = await Promise.all([1, 2].map(() => planScheduleStep(setting.context, stepPlan)));
    expect(both.toSorted()).toEqual(['conflict', 'planned']);
    expect(await setting.rows({ id, month: MARCH })).toHaveLength(2);
  });
});

/** The context, recording the name of each store call. */
function counted({ context }: PlanWorld) {
  const calls: string[] = [];
  const watch = <Store extends object>(name: string, store: Store): Store =>
    new Proxy(store, {
      get: (target, key, receiver) => {
        calls.push(`${name}.${String(key)}`);
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const stores = {
    ...context.stores,
    goals: watch('goals', context.stores.goals),
    people: watch('people', context.stores.people),
    runs: watch('runs', context.stores.runs),
    checkIns: watch('checkIns', context.stores.checkIns),
    conversations: watch('conversations', context.stores.conversations),
    snoozes: watch('snoozes', context.stores.snoozes),
    handOvers: watch('handOvers', context.stores.handOvers),
  };
  return { context: { ...context, stores }, calls };
}
