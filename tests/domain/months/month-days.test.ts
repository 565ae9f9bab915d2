import {
  findMonthDaysChangeProblem,
  findMonthDaysProblem,
  findOpeningProblem,
  proposeMonthDays,
  findReopenProblem,
  type MonthDays,
} from '../../../domain/months/month-days.ts';
import { createOrganisationCalendar } from '../../../bot/calendar/organisation-calendar.ts';
import { anOrganisation, anOpenedMonth, MARCH } from '../../support/fixtures/builders.ts';
import { day, instant, month } from '../../support/fixtures/ids.ts';

const calendar = createOrganisationCalendar(anOrganisation());
const days = (opensOn: string, dueOn: string, closesOn: string): MonthDays => ({
  opensOn: day(opensOn),
  dueOn: day(dueOn),
  closesOn: day(closesOn),
});

describe('the days that are proposed for a month', () => {
  it.each([
    // 1 May is a Friday; 31 May is a Sunday.
    ['2026-05', '2026-04-20', days('2026-05-04', '2026-05-22', '2026-05-29')],
    // Christmas Eve and New Year's Eve are not counted.
    ['2026-12', '2026-11-20', days('2026-12-01', '2026-12-21', '2026-12-30')],
    ['2026-03', '2026-03-14', days('2026-03-16', '2026-03-24', '2026-03-31')],
    ['2026-03', '2026-03-31', days('2026-03-31', '2026-03-31', '2026-03-31')],
    ['2026-03', '2026-04-11', days('2026-03-31', '2026-04-13', '2026-04-13')],
  ])('%s, seen on %s', (of, today, expected) => {
    expect(proposeMonthDays(month(of), day(today), calendar)).toEqual(expected);
  });

  it('are always possible', () => {
    for (let of = 1; of <= 12; of += 1) {
      const name = month(`2026-${String(of).padStart(2, '0')}`);
      for (const today of ['2026-01-01', `${name}-01`, `${name}-15`, `${name}-28`].map(day)) {
        const days = proposeMonthDays(name, today, calendar);
        expect(findOpeningProblem(name, days, today)).toBeUndefined();
      }
    }
  });
});

describe('days of March', () => {
  it.each([
    [days('2026-03-02', '2026-03-20', '2026-03-31'), undefined],
    [days('2026-03-02', '2026-03-02', '2026-03-02'), undefined],
    [days('2026-02-01', '2026-03-20', '2026-05-31'), undefined],
    [days('2026-01-31', '2026-03-20', '2026-03-31'), { field: 'opensOn', why: 'outside' }],
    [days('2026-04-01', '2026-04-20', '2026-04-30'), { field: 'opensOn', why: 'outside' }],
    [days('2026-03-10', '2026-03-09', '2026-03-31'), { field: 'dueOn', why: 'order' }],
    [days('2026-03-02', '2026-03-20', '2026-03-19'), { field: 'closesOn', why: 'order' }],
    [days('2026-03-02', '2026-03-20', '2026-06-01'), { field: 'closesOn', why: 'outside' }],
  ])('%j: %j', (set, expected) => {
    expect(findMonthDaysProblem(MARCH, set)).toEqual(expected);
  });

  it.each([
    [days('2026-03-02', '2026-03-20', '2026-03-31'), '2026-03-20', undefined],
    [days('2026-03-02', '2026-03-20', '2026-03-31'), '2026-03-21', 'overdue'],
    [days('2026-03-02', '2026-03-20', '2026-03-31'), '2026-04-10', 'overdue'],
    [days('2026-03-02', '2026-04-14', '2026-04-20'), '2026-04-10', undefined],
    [days('2026-03-02', '2026-03-20', '2026-03-19'), '2026-04-10', 'order'],
  ])('%j, opened on %s: %s', (set, today, why) => {
    expect(findOpeningProblem(MARCH, set, day(today))?.why).toBe(why);
  });

  const MOVED = [
    ['dueOn', '2026-03-25', '2026-03-10', undefined],
    ['dueOn', '2026-03-10', '2026-03-10', undefined],
    ['dueOn', '2026-03-09', '2026-03-10', { field: 'dueOn', why: 'past' }],
    ['dueOn', '2026-03-22', '2026-03-23', { field: 'dueOn', why: 'past' }],
    ['closesOn', '2026-04-10', '2026-03-31', undefined],
    ['closesOn', '2026-03-24', '2026-03-25', { field: 'closesOn', why: 'past' }],
    ['opensOn', '2026-03-03', '2026-02-20', undefined],
    ['opensOn', '2026-02-19', '2026-02-20', { field: 'opensOn', why: 'past' }],
    ['opensOn', '2026-03-11', '2026-03-01', { field: 'opensOn', why: 'begun' }],
    ['closesOn', '2026-03-20', '2026-03-10', { field: 'closesOn', why: 'order' }],
  ] as const;
  it.each(MOVED)('%s moved to %s on %s: %j', (field, to, today, expected) => {
    const opened = anOpenedMonth();
    const moved = { ...opened, [field]: day(to) };
    expect(findMonthDaysChangeProblem(opened, moved, day(today))).toEqual(expected);
  });

  it('may be kept when they have passed', () => {
    const opened = anOpenedMonth();
    expect(findMonthDaysChangeProblem(opened, opened, day('2026-03-30'))).toBeUndefined();
  });
});

describe('opening a month again', () => {
  const march = anOpenedMonth();
  const april = anOpenedMonth({ month: month('2026-04') });
  const earlyApril = { ...april, closedAt: instant('2026-04-05T08:00:00.000Z') };

  it.each([
    ['it is open', march, [march], '2026-03-31', 'not-closed'],
    ['it has closed by its day', march, [march], '2026-04-01', undefined],
    ['the next one is open', march, [march, april], '2026-04-20', undefined],
    ['the next one was closed early', march, [march, earlyApril], '2026-04-20', 'later-closed'],
    ['the next one has closed', march, [march, april], '2026-05-02', 'later-closed'],
    ['the one before it is closed', earlyApril, [march, earlyApril], '2026-04-20', undefined],
    ['it is the last day that is possible', march, [march], '2026-05-31', undefined],
    ['too long has passed', march, [march], '2026-06-01', 'too-late'],
  ])('when %s', (_, opened, months, today, expected) => {
    expect(findReopenProblem(opened, months, day(today))).toBe(expected);
  });
});
