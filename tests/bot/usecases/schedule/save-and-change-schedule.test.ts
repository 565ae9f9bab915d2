import {
  changeScheduleMonth,
  type ScheduleMonthChange,
} from '../../../../bot/usecases/schedule/change-schedule-month.ts';
import { pauseSchedule, resumeSchedule } from '../../../../bot/usecases/schedule/pause-schedule.ts';
import { readSchedule } from '../../../../bot/usecases/schedule/read-schedule.ts';
import { saveSchedule } from '../../../../bot/usecases/schedule/save-schedule.ts';
import { startDueSteps } from '../../../../bot/usecases/schedule/start-due-steps.ts';
import { PROPOSED_SCHEDULE, type ScheduleStep } from '../../../../domain/reminders/schedule.ts';
import { anActor, anOpenedMonth, MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import { clockTime, day, instant, month, stepId } from '../../../support/fixtures/ids.ts';
import {
  aScheduleWorld,
  type ScheduleWorld,
  type ScheduleWorldOptions,
} from '../../../support/world/schedule-world.ts';

const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
const refusal = (code: string, details = {}) =>
  expect.objectContaining({ name: 'Refusal', code, details: expect.objectContaining(details) });

let setting: ScheduleWorld;
async function start(options: ScheduleWorldOptions = {}): Promise<void> {
  setting = await aScheduleWorld(options);
  setting.setClock('2026-03-01T08:00:00.000Z');
}
const tickAt = async (at: string): Promise<readonly string[]> => {
  setting.setClock(at);
  await startDueSteps(setting.context);
  return setting.steps(MARCH);
};
const change = (over: Partial<ScheduleMonthChange>) =>
  changeScheduleMonth(setting.context, facilitator, { month: MARCH, ...over });
const audits = async () => (await setting.context.stores.audit('reminders')).map(({ act }) => act);
const stored = async () => (await setting.context.stores.schedule.get())?.value;

describe('a schedule that was never saved', () => {
  beforeEach(() => start({ schedule: 'none' }));

  it('is shown as proposed, and paused', async () => {
    const view = await readSchedule(setting.context, facilitator);
    expect(view).toMatchObject({ paused: true, time: '08:00', timeZone: 'Europe/Helsinki' });
    expect(view.steps).toEqual(PROPOSED_SCHEDULE.steps);
    expect(view).not.toHaveProperty('version');
    expect(await stored()).toBeUndefined();
  });

  it('shows of two overdue steps to the same people only the later one as pending', async () => {
    setting.setClock('2026-03-11T08:00:00.000Z');
    const { months } = await readSchedule(setting.context, facilitator);
    const states = months[0]?.steps.map(({ id, state }) => `${id} ${state}`);
    expect(states?.slice(0, 3)).toEqual(['first overtaken', 'second due', 'last-call coming']);
  });

  it('is saved by starting it, and then does what was shown', async () => {
    const { months } = await resumeSchedule(setting.context, facilitator);
    expect(months[0]?.steps[0]).toMatchObject({
      day: '2026-03-02',
      at: '2026-03-02T06:00:00.000Z',
    });
    expect(await audits()).toEqual(['resume-schedule']);
    expect(await tickAt('2026-03-02T06:00:00.000Z')).toEqual(['first planned']);
    const [run] = await setting.context.stores.runs.list(MARCH);
    expect(run?.value).toMatchObject({ sentBy: facilitator.id, step: 'first', audience: 'owners' });
  });

  it('stays paused when it is paused, changed for a month, or saved', async () => {
    await pauseSchedule(setting.context, facilitator);
    expect(await stored()).toBeUndefined();
    await change({ skipped: true });
    expect(await stored()).toMatchObject({ exceptions: [{ month: MARCH, skipped: true }] });
    expect((await readSchedule(setting.context, facilitator)).paused).toBe(true);
    expect(await tickAt('2026-03-02T06:00:00.000Z')).toEqual([]);
  });
});

describe('pausing and starting', () => {
  beforeEach(() => start());

  it('starts no step while paused, and catches up once', async () => {
    expect(await tickAt('2026-03-02T06:00:00.000Z')).toEqual(['first planned']);
    await pauseSchedule(setting.context, facilitator);
    expect(await tickAt('2026-03-30T06:00:00.000Z')).toEqual(['first planned']);
    await resumeSchedule(setting.context, facilitator);
    expect(await tickAt('2026-03-30T07:00:00.000Z')).toEqual([
      'first planned',
      'last-call planned',
      'second overtaken',
      'substitutes planned',
    ]);
  });

  it('has the same effect when done twice', async () => {
    await pauseSchedule(setting.context, facilitator);
    await pauseSchedule(setting.context, facilitator);
    setting.setClock('2026-03-01T09:00:00.000Z');
    await resumeSchedule(setting.context, facilitator);
    await resumeSchedule(setting.context, facilitator);
    expect((await audits()).slice(1)).toEqual(['pause-schedule', 'resume-schedule']);
  });

  it('from an older version is refused', async () => {
    const { version = '' } = await readSchedule(setting.context, facilitator);
    await pauseSchedule(setting.context, facilitator, { version });
    const late = resumeSchedule(setting.context, facilitator, { version });
    await expect(late).rejects.toEqual(refusal('stale-version'));
  });
});

describe('a month', () => {
  beforeEach(() => start());

  it('that is skipped sends nothing, and the next one is sent as usual', async () => {
    const { months } = await change({ skipped: true });
    expect(months[0]).toMatchObject({ month: MARCH, skipped: true });
    expect(months[0]?.steps.map(({ state }) => state)).toEqual(Array(5).fill('skipped'));
    expect(months[1]).toMatchObject({ month: '2026-04', skipped: false, opened: false });
    expect(await tickAt('2026-03-02T06:00:00.000Z')).toEqual([]);
    await change({ skipped: false });
    expect((await stored())?.exceptions).toEqual([]);
    expect(await tickAt('2026-03-02T06:01:00.000Z')).toEqual(['first planned']);
  });

  it('has the days that were set by hand, and its own days after they are removed', async () => {
    const { months } = await change({ days: { first: day('2026-03-05') } });
    expect(months[0]?.steps[0]).toMatchObject({ day: '2026-03-05', moved: true, state: 'coming' });
    expect(await tickAt('2026-03-04T08:00:00.000Z')).toEqual([]);
    expect(await tickAt('2026-03-05T06:00:00.000Z')).toEqual(['first planned']);
    await change({ days: { second: day('2026-03-20') }, skipped: true });
    const { months: after } = await change({ days: { second: null } });
    expect(after[0]).toMatchObject({ skipped: true });
    expect(after[0]?.steps[1]).toMatchObject({ day: '2026-03-12', moved: false });
  });

  it('keeps a record of who changed what', async () => {
    await change({ skipped: true });
    setting.setClock('2026-03-01T09:00:00.000Z');
    await change({ days: { list: day('2026-03-30') } });
    const [, skip, move] = await setting.context.stores.audit('reminders');
    expect(skip).toMatchObject({ act: 'skip-month', by: facilitator.id, target: MARCH });
    expect(move).toMatchObject({ act: 'move-step', target: MARCH, note: '{"list":"2026-03-30"}' });
  });

  it.each<[string, Partial<ScheduleMonthChange>, string, object]>([
    ['a step of no schedule', { days: { third: day('2026-03-05') } }, 'step-not-found', {}],
    [
      'a day that has passed',
      { days: { list: day('2026-02-27') } },
      'day-not-possible',
      { why: 'past' },
    ],
    ['a Sunday', { days: { list: day('2026-03-29') } }, 'day-not-possible', { why: 'not-working' }],
    [
      'a day after the closing',
      { days: { list: day('2026-04-01') } },
      'day-not-possible',
      { why: 'outside-month' },
    ],
    [
      'a holiday of a month to come',
      { month: month('2026-04'), days: { list: day('2026-04-03') } },
      'day-not-possible',
      { why: 'not-working' },
    ],
    [
      'a day of another month to come',
      { month: month('2026-04'), days: { list: day('2026-05-04') } },
      'day-not-possible',
      { why: 'outside-month' },
    ],
    ['a month that is over', { month: month('2026-02'), skipped: true }, 'step-over', {}],
    [
      'what somebody else has changed meanwhile',
      { version: 'W/"another"', skipped: true },
      'stale-version',
      {},
    ],
  ])('is not changed by %s', async (_, over, code, details) => {
    const before = await stored();
    await expect(change(over)).rejects.toEqual(refusal(code, details));
    expect(await stored()).toEqual(before);
    expect(await audits()).toHaveLength(1);
  });

  it('does not move a finished step, nor one to this evening', async () => {
    await tickAt('2026-03-02T06:00:00.000Z');
    const done = change({ days: { first: day('2026-03-05') } });
    await expect(done).rejects.toEqual(refusal('step-over'));
    setting.setClock('2026-03-02T16:00:00.000Z');
    const evening = change({ days: { second: day('2026-03-02') } });
    await expect(evening).rejects.toEqual(refusal('day-not-possible', { why: 'past' }));
  });

  it('that closed early is over', async () => {
    await start({ months: [anOpenedMonth({ closedAt: instant('2026-03-01T06:00:00.000Z') })] });
    await expect(change({ skipped: true })).rejects.toEqual(refusal('step-over'));
    const { months } = await readSchedule(setting.context, facilitator);
    expect(months[0]?.steps.map(({ state }) => state)).toEqual(Array(5).fill('missed'));
  });
});

describe('saving a schedule', () => {
  const steps: readonly ScheduleStep[] = [
    { id: stepId('only'), audience: 'owners', rule: { kind: 'working-day', nth: 3 } },
  ];
  const time = clockTime('09:30');

  it('takes effect, keeps manual changes, and drops those that no longer apply', async () => {
    await start({
      schedule: {
        steps: [...PROPOSED_SCHEDULE.steps, ...steps],
        exceptions: [
          { month: month('2024-02'), skipped: true },
          { month: month('2024-03'), skipped: true },
          { month: MARCH, days: { only: day('2026-03-06'), list: day('2026-03-30') } },
        ],
      },
    });
    const { version = '' } = await readSchedule(setting.context, facilitator);
    const view = await saveSchedule(setting.context, facilitator, { version, time, steps });
    expect(view.months[0]?.steps).toEqual([
      expect.objectContaining({ day: '2026-03-06', at: '2026-03-06T07:30:00.000Z', moved: true }),
    ]);
    expect((await stored())?.exceptions).toEqual([
      { month: '2024-03', skipped: true },
      { month: MARCH, days: { only: '2026-03-06' } },
    ]);
    expect(await tickAt('2026-03-06T07:29:00.000Z')).toEqual([]);
    expect(await tickAt('2026-03-06T07:30:00.000Z')).toEqual(['only planned']);
  });

  it('from an older version, or from none, is refused', async () => {
    await start();
    const { version = '' } = await readSchedule(setting.context, facilitator);
    await saveSchedule(setting.context, facilitator, { version, time, steps });
    for (const seen of [{ version }, {}]) {
      const late = saveSchedule(setting.context, facilitator, { ...seen, time, steps });
      await expect(late).rejects.toEqual(refusal('stale-version'));
    }
  });

  it('by two people at the same time succeeds for one', async () => {
    await start({ schedule: 'none' });
    const saves = [1, 2].map(() => saveSchedule(setting.context, facilitator, { time, steps }));
    const outcomes = await Promise.allSettled(saves);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await audits()).toEqual(['save-schedule']);
  });
});

describe('the months of the schedule', () => {
  const monthsAt = async (at: string) => {
    setting.setClock(at);
    const { months } = await readSchedule(setting.context, facilitator);
    return months.map(({ month: of, opened }) => `${of}${opened ? ' opened' : ''}`);
  };

  it('are the open ones, this one and the next three, across New Year', async () => {
    const december = { month: month('2026-12'), closesOn: day('2027-01-15') };
    await start({ months: [anOpenedMonth(), anOpenedMonth(december)] });
    expect(await monthsAt('2026-03-10T08:00:00.000Z')).toEqual([
      '2026-03 opened',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-12 opened',
    ]);
    expect(await monthsAt('2027-01-10T08:00:00.000Z')).toEqual([
      '2026-12 opened',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
    ]);
  });

  it('show the result of each step', async () => {
    await start();
    await tickAt('2026-03-09T06:00:00.000Z');
    setting.setClock('2026-03-27T06:00:00.000Z');
    const { months } = await readSchedule(setting.context, facilitator);
    expect(months[0]?.steps.map(({ id, state, run }) => [id, state, run])).toEqual([
      ['first', 'overtaken', undefined],
      ['second', 'planned', 'step-2026-03-second-1'],
      ['last-call', 'due', undefined],
      ['substitutes', 'coming', undefined],
      ['list', 'coming', undefined],
    ]);
  });
});

it.each<[string, () => Promise<unknown>]>([
  ['reading', () => readSchedule(setting.context, anActor())],
  ['pausing', () => pauseSchedule(setting.context, anActor())],
  ['starting', () => resumeSchedule(setting.context, anActor())],
  ['changing a month', () => changeScheduleMonth(setting.context, anActor(), { month: MARCH })],
  ['saving', () => saveSchedule(setting.context, anActor(), PROPOSED_SCHEDULE)],
])('%s the schedule is for facilitators', async (_, act) => {
  await start();
  await expect(act()).rejects.toEqual(refusal('not-allowed'));
  expect(await audits()).toHaveLength(1);
});
