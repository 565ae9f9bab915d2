import { createOrganisationCalendar } from '../../../bot/calendar/organisation-calendar.ts';
import { checkSchedule } from '../../../domain/reminders/check-schedule.ts';
import { dueSteps, unclaimedStepState } from '../../../domain/reminders/due-steps.ts';
import { addMinutes, type OpenedMonth } from '../../../domain/common/month.ts';
import type { Audience } from '../../../domain/reminders/reminders.ts';
import { isRefusal } from '../../../domain/common/refusal.ts';
import {
  isSendingTime,
  isWithinHours,
  PROPOSED_SCHEDULE,
  SNOOZE_SENDING_HOURS,
  isPlanningAbandoned,
  isMonthSkipped,
  type ClaimedStep,
  type MonthException,
  type ScheduleStep,
  type StepRule,
} from '../../../domain/reminders/schedule.ts';
import { stepDays } from '../../../domain/reminders/step-days.ts';
import {
  anOrganisation,
  anOpenedMonth,
  aClaimedStep,
  MARCH,
} from '../../support/fixtures/builders.ts';
import { clockTime as time, day, month, stepId } from '../../support/fixtures/ids.ts';
import { thrownRefusalCode } from '../../support/checks/refusal-code.ts';

const calendar = createOrganisationCalendar(anOrganisation());

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The test uses an impossible value');
  return value;
}

const aStep = (id: string, rule: StepRule, audience: Audience = 'owners'): ScheduleStep => ({
  id: stepId(id),
  audience,
  rule,
});
const nth = (count: number): StepRule => ({ kind: 'working-day', nth: count });
const after = (days: number): StepRule => ({ kind: 'after-first', days });
const before = (days: number): StepRule => ({ kind: 'before-closing', days });

const closing = (text: string, over: Partial<OpenedMonth> = {}): OpenedMonth =>
  anOpenedMonth({ closesOn: day(text), ...over });
const december = (closesOn: string) => closing(closesOn, { month: month('2026-12') });
const byHand = (days: Record<string, string>): readonly MonthException[] => [
  {
    month: MARCH,
    days: Object.fromEntries(Object.entries(days).map(([step, text]) => [step, day(text)])),
  },
];

describe('the hours', () => {
  const friday = day('2026-03-13');

  it.each([
    ['07:59', false],
    ['08:00', true],
    ['15:59', true],
    ['16:00', false],
  ])('of a snoozed reminder have %s in them: %s', (at, isInside) => {
    expect(isWithinHours(SNOOZE_SENDING_HOURS, { day: friday, time: time(at) }, calendar)).toBe(
      isInside,
    );
  });

  it.each([
    ['09:29', false],
    ['09:30', true],
    ['17:59', true],
    ['18:00', false],
  ])('of a step due at half past nine have %s in them: %s', (at, isInside) => {
    const now = { day: friday, time: time(at) };
    expect(isSendingTime({ time: time('09:30') }, now, calendar)).toBe(isInside);
  });

  it('are those of working days', () => {
    const saturday = { day: day('2026-03-14'), time: time('12:00') };
    expect(isWithinHours(SNOOZE_SENDING_HOURS, saturday, calendar)).toBe(false);
  });
});

describe('the days of the proposed schedule', () => {
  /** First, second, last call, substitutes, list: only the day of the month, where it is in that month. */
  it.each<[string, string, OpenedMonth | undefined, string]>([
    ['begin after a Sunday', '2026-03', undefined, '02 09 27 30 31'],
    ['pass New Year and Epiphany', '2026-01', undefined, '02 12 28 29 30'],
    ['pass Easter', '2026-04', undefined, '01 10 28 29 30'],
    ['pass Labour Day, and end before a Sunday', '2026-05', undefined, '04 11 27 28 29'],
    [
      'pass Midsummer',
      '2026-06',
      closing('2026-06-22', { month: month('2026-06') }),
      '01 08 17 18 22',
    ],
    ['end on the last of 28 days', '2027-02', undefined, '01 08 24 25 26'],
    ['end on the last of 29 days', '2028-02', undefined, '01 08 25 28 29'],
    ['end on the last of 30 days', '2026-09', undefined, '01 08 28 29 30'],
    ['pass Christmas', '2026-12', december('2026-12-28'), '01 08 22 23 28'],
    [
      'close in January',
      '2026-12',
      december('2027-01-15'),
      '01 08 2027-01-13 2027-01-14 2027-01-15',
    ],
    [
      'close after Epiphany',
      '2026-12',
      december('2027-01-07'),
      '01 08 2027-01-04 2027-01-05 2027-01-07',
    ],
    [
      'wait for the opening',
      '2026-03',
      closing('2026-03-31', { opensOn: day('2026-03-10') }),
      '10 17 27 30 31',
    ],
    [
      'wait for the Monday after the opening',
      '2026-03',
      closing('2026-03-31', { opensOn: day('2026-03-07') }),
      '09 16 27 30 31',
    ],
    ['that would be after the closing are none', '2026-03', closing('2026-03-04'), '02 - 02 03 04'],
    [
      'are none in a month of one weekend',
      '2026-03',
      closing('2026-03-15', { opensOn: day('2026-03-14') }),
      '- - - - -',
    ],
  ])('%s', (_, of, opened, days) => {
    const found = stepDays(PROPOSED_SCHEDULE, month(of), opened, calendar);
    const wanted = days.split(' ').map((text) => (text.length === 2 ? `${of}-${text}` : text));
    expect(found.map((one) => one.day ?? '-')).toEqual(wanted);
  });
});

describe('the day of a step', () => {
  const dayIn = (of: string, rule: StepRule) =>
    stepDays({ steps: [aStep('one', rule)], exceptions: [] }, month(of), undefined, calendar)[0]
      ?.day;

  it.each([
    ['the 23rd working day of a month that has it', '2026-07', nth(23), '2026-07-31'],
    ['the last of a month that has fewer', '2026-04', nth(23), '2026-04-30'],
    ['the last of a February that ends on a Saturday', '2026-02', nth(23), '2026-02-27'],
    ['the 15th, counted past Midsummer Eve', '2026-06', nth(15), '2026-06-22'],
    ['the first of a month that begins with New Year', '2027-01', nth(1), '2027-01-04'],
    ['far before the closing, but not before the opening', '2026-03', before(40), '2026-03-02'],
    ['after a first step that is not there', '2026-03', after(1), undefined],
  ])('is %s', (_, of, rule, wanted) => {
    expect(dayIn(of, rule)).toBe(wanted);
  });

  it('that was set by hand is kept, and moves the days that are counted from it', () => {
    const exceptions = byHand({ first: '2026-03-05', list: '2026-03-30' });
    const found = stepDays({ ...PROPOSED_SCHEDULE, exceptions }, MARCH, undefined, calendar);
    expect(found.map((one) => [one.day, one.moved])).toEqual([
      ['2026-03-05', true],
      ['2026-03-12', false],
      ['2026-03-27', false],
      ['2026-03-30', false],
      ['2026-03-30', true],
    ]);
    const april = stepDays(
      { ...PROPOSED_SCHEDULE, exceptions },
      month('2026-04'),
      undefined,
      calendar,
    );
    expect(april[0]).toMatchObject({ day: '2026-04-01', moved: false });
  });
});

describe('a step without a day', () => {
  it('has no day at all, and never comes', () => {
    const steps = [aStep('one', after(1))];
    const [found] = stepDays({ steps, exceptions: [] }, MARCH, undefined, calendar);
    expect(found).toStrictEqual({ step: steps[0], moved: false });
    const now = { day: day('2026-03-31'), time: time('09:00') };
    const schedule = { time: time('08:00') };
    const of = { schedule, month: MARCH, opened: undefined, skipped: false, now, calendar };
    expect(unclaimedStepState(sure(found), of)).toBe('never');
  });
});

describe('what there is to do', () => {
  const days = stepDays(PROPOSED_SCHEDULE, MARCH, undefined, calendar);

  it.each([
    ['nothing before the first day', '2026-03-01', '', '', ''],
    ['the first step on its day', '2026-03-02', '', 'first', ''],
    ['the first step days later', '2026-03-06', '', 'first', ''],
    ['nothing twice', '2026-03-06', 'first', '', ''],
    ['one reminder after being down for two', '2026-03-09', '', 'second', 'first'],
    [
      'one for each audience after a month',
      '2026-03-31',
      '',
      'last-call substitutes list',
      'first second',
    ],
    [
      'what came due beside what was done',
      '2026-03-30',
      'first second',
      'last-call substitutes',
      '',
    ],
    [
      'nothing that was overtaken by a step that was carried out',
      '2026-03-09',
      'second',
      '',
      'first',
    ],
    ['nothing once all is done', '2026-03-31', 'first second last-call substitutes list', '', ''],
  ])('is %s', (_, today, taken, carryOut, overtaken) => {
    const ids = taken.split(' ').filter(Boolean).map(stepId);
    const due = dueSteps(days, ids, day(today));
    expect(due.toCarryOut.map(({ id }) => id).join(' ')).toBe(carryOut);
    expect(due.superseded.map(({ id }) => id).join(' ')).toBe(overtaken);
  });

  it('is the last step of the schedule where two come on one day', () => {
    const steps = [aStep('one', nth(1)), aStep('two', nth(1)), aStep('three', nth(1))];
    const same = stepDays({ steps, exceptions: [] }, MARCH, undefined, calendar);
    const due = dueSteps(same, [], day('2026-03-02'));
    expect(due.toCarryOut.map(({ id }) => id)).toEqual(['three']);
    expect(due.superseded.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('follows the days, whatever the order of the steps is', () => {
    const steps = [aStep('late', nth(6)), aStep('early', nth(1))];
    const turned = stepDays({ steps, exceptions: [] }, MARCH, undefined, calendar);
    const due = dueSteps(turned, [], day('2026-03-09'));
    expect(due.toCarryOut.map(({ id }) => id)).toEqual(['late']);
    expect(due.superseded.map(({ id }) => id)).toEqual(['early']);
  });
});

describe('the state of a step that was not started', () => {
  it.each<[string, string, string, Partial<OpenedMonth>, string]>([
    ['before its day', '2026-03-27', '08:00', {}, 'coming'],
    ['on its day before the time', '2026-03-30', '07:59', {}, 'coming'],
    ['on its day from the time on', '2026-03-30', '08:00', {}, 'due'],
    ['that evening', '2026-03-30', '18:00', {}, 'due'],
    ['on the day after before the time', '2026-03-31', '07:59', {}, 'due'],
    ['on the closing day in working hours', '2026-03-31', '17:59', {}, 'due'],
    ['on the closing day after them', '2026-03-31', '18:00', {}, 'missed'],
    ['with only a weekend left', '2026-03-28', '09:00', { closesOn: day('2026-03-29') }, 'missed'],
    ['after the closing', '2026-04-01', '09:00', {}, 'missed'],
    [
      'once somebody closed the month',
      '2026-03-27',
      '09:00',
      { closedAt: anOpenedMonth().openedAt },
      'missed',
    ],
  ])('%s: %s %s', (_, today, clock, over, state) => {
    const opened = anOpenedMonth(over);
    const [step] = stepDays(
      { steps: [aStep('one', before(1))], exceptions: [] },
      MARCH,
      opened,
      calendar,
    );
    const now = { day: day(today), time: time(clock) };
    const schedule = { time: time('08:00') };
    const situation = { schedule, month: MARCH, opened, skipped: false, now, calendar };
    expect(unclaimedStepState(sure(step), situation)).toBe(state);
    expect(unclaimedStepState(sure(step), { ...situation, skipped: true })).toBe('skipped');
  });

  it.each([
    ['2026-03-29', 'coming'],
    ['2026-03-30', 'due'],
    ['2026-04-01', 'missed'],
  ])('in a month that nobody has opened, on %s: %s', (today, state) => {
    const steps = [aStep('one', before(1))];
    const [step] = stepDays({ steps, exceptions: [] }, MARCH, undefined, calendar);
    const now = { day: day(today), time: time('09:00') };
    const schedule = { time: time('08:00') };
    const of = { schedule, month: MARCH, opened: undefined, skipped: false, now, calendar };
    expect(unclaimedStepState(sure(step), of)).toBe(state);
  });
});

describe('a schedule', () => {
  const check = (steps: readonly ScheduleStep[], at = '08:00', opened: OpenedMonth[] = []) =>
    thrownRefusalCode(() =>
      checkSchedule({ time: time(at), steps }, { thisMonth: MARCH, opened, calendar }),
    );

  it('as proposed can be kept', () => {
    expect(check(PROPOSED_SCHEDULE.steps, PROPOSED_SCHEDULE.time)).toBeUndefined();
  });

  it.each([
    ['06:59', 'schedule-time-outside'],
    ['07:00', undefined],
    ['17:00', undefined],
    ['17:01', 'schedule-time-outside'],
  ])('at %s: %p', (at, code) => {
    expect(check([aStep('one', nth(1))], at)).toBe(code);
  });

  it.each<[string, readonly ScheduleStep[], string | undefined]>([
    ['no steps', [], 'schedule-never-fires'],
    [
      'a step always after the closing',
      [aStep('a', nth(1)), aStep('b', after(40))],
      'schedule-never-fires',
    ],
    ['nothing that the others could count from', [aStep('a', after(5))], 'schedule-never-fires'],
    ['an id twice', [aStep('a', nth(1)), aStep('a', nth(5))], 'schedule-steps-alike'],
    [
      'one rule twice for one audience',
      [aStep('a', nth(1)), aStep('b', nth(1))],
      'schedule-steps-alike',
    ],
    [
      'two rules of always the same days',
      [aStep('a', nth(23)), aStep('b', before(0))],
      'schedule-steps-alike',
    ],
    [
      'one rule for two audiences',
      [aStep('a', nth(1)), aStep('b', nth(1), 'facilitators')],
      undefined,
    ],
    ['days that are the same at times', [aStep('a', nth(20)), aStep('b', before(0))], undefined],
  ])('with %s: %p', (_, steps, code) => {
    expect(check(steps)).toBe(code);
  });

  it('is refused with the hours that it may have, and with the step that never comes', () => {
    const refused = (steps: readonly ScheduleStep[], at: string): unknown => {
      try {
        checkSchedule({ time: time(at), steps }, { thisMonth: MARCH, opened: [], calendar });
        return undefined;
      } catch (error) {
        return isRefusal(error) ? error.details : error;
      }
    };
    const steps = [aStep('a', nth(1)), aStep('b', after(40))];
    expect(refused(steps, '06:59')).toEqual({ from: '07:00', until: '17:00' });
    expect(refused(steps, '08:00')).toEqual({ step: 'b' });
    expect(refused([], '08:00')).toEqual({});
  });

  it('counts each opened month by its own closing day', () => {
    const steps = [aStep('a', nth(1)), aStep('b', after(40))];
    const april = closing('2026-06-29', { month: month('2026-04') });
    expect(check(steps, '08:00', [anOpenedMonth(), april])).toBeUndefined();
  });

  it('may have a step that fires only in a long month that was opened', () => {
    const steps = [aStep('a', nth(1)), aStep('b', after(40))];
    const long = closing('2026-05-29');
    expect(check(steps, '08:00', [long])).toBeUndefined();
  });
});

describe('the time to send', () => {
  it.each<[string, string, string, boolean]>([
    ['before the time', '2026-03-10', '07:59', false],
    ['from the time on', '2026-03-10', '08:00', true],
    ['until the evening', '2026-03-10', '17:59', true],
    ['in the evening', '2026-03-10', '18:00', false],
    ['on a Saturday', '2026-03-14', '09:00', false],
    ['on Good Friday', '2026-04-03', '09:00', false],
  ])('%s, %s at %s: %p', (_, on, at, expected) => {
    const now = { day: day(on), time: time(at) };
    expect(isSendingTime({ time: time('08:00') }, now, calendar)).toBe(expected);
  });
});

describe('a month of the schedule', () => {
  const skipped = { month: MARCH, skipped: true };
  const moved = { month: month('2026-04'), days: { first: day('2026-04-02') } };
  it.each<[string, readonly MonthException[], boolean]>([
    ['is not skipped without an exception', [], false],
    ['is skipped when it is said', [moved, skipped], true],
    ['is not skipped with days set by hand', [{ ...moved, month: MARCH }], false],
    ['is not skipped with another one', [{ ...skipped, month: month('2026-04') }], false],
    ['is not skipped any more', [{ month: MARCH, skipped: false }], false],
  ])('%s', (_, exceptions, expected) => {
    expect(isMonthSkipped({ ...PROPOSED_SCHEDULE, exceptions }, MARCH)).toBe(expected);
  });

  it('is as the others in the proposed one', () => {
    expect(PROPOSED_SCHEDULE.exceptions).toEqual([]);
  });
});

describe('a step that a server is at', () => {
  it.each<[ClaimedStep['state'], number, boolean]>([
    ['planning', 1, false],
    ['planning', 2, true],
    ['planned', 60, false],
    ['nobody', 60, false],
  ])('%s, after %i minutes is abandoned: %p', (state, minutes, expected) => {
    const step = aClaimedStep({ state });
    expect(isPlanningAbandoned(step, addMinutes(step.at, minutes))).toBe(expected);
  });
});
