import { createOrganisationCalendar } from '../../../bot/calendar/organisation-calendar.ts';
import {
  addWorkingDays,
  workingDayFrom,
  workingDayUntil,
} from '../../../domain/common/working-days.ts';
import { addDays, type Day } from '../../../domain/common/month.ts';
import { anOrganisation } from '../../support/fixtures/builders.ts';
import { day } from '../../support/fixtures/ids.ts';

const calendar = createOrganisationCalendar(anOrganisation());

describe('adding working days', () => {
  it.each([
    ['a Tuesday', '2026-03-10', 1, '2026-03-11'],
    ['over a weekend', '2026-03-13', 1, '2026-03-16'],
    ['from a Saturday', '2026-03-14', 1, '2026-03-16'],
    ['a whole week', '2026-03-10', 5, '2026-03-17'],
    ['over Easter', '2026-04-02', 1, '2026-04-07'],
    ['over the turn of the year and Epiphany', '2025-12-30', 3, '2026-01-07'],
    ['over the end of a leap February', '2028-02-28', 2, '2028-03-01'],
    ['none', '2026-03-14', 0, '2026-03-14'],
    ['back over a weekend', '2026-03-16', -1, '2026-03-13'],
    ['back over Midsummer', '2026-06-22', -2, '2026-06-17'],
  ])('%s', (_, from, count, to) => {
    expect(addWorkingDays(day(from), count, calendar)).toBe(to);
  });
});

it.each([
  ['2026-04-03', '2026-04-07', '2026-04-02'],
  ['2026-04-01', '2026-04-01', '2026-04-01'],
  ['2026-05-31', '2026-06-01', '2026-05-29'],
])('from %s the next working day is %s and the last one is %s', (from, next, last) => {
  expect(workingDayFrom(day(from), calendar)).toBe(next);
  expect(workingDayUntil(day(from), calendar)).toBe(last);
});

it('a working day is looked for over a year and no longer', () => {
  const from = day('2026-03-10');
  const only = (on: Day) => ({ isWorkingDay: (one: Day) => one === on });
  expect(workingDayFrom(from, only(addDays(from, 365)))).toBe('2027-03-10');
  expect(() => workingDayFrom(from, only(addDays(from, 366)))).toThrow('no working day');
});

it('a calendar without a working day is a fault, not a search without end', () => {
  const never = { isWorkingDay: () => false };
  expect(() => workingDayFrom(day('2026-03-10'), never)).toThrow('no working day');
});
