import {
  planMonthDays,
  moveDayByYears,
  demoOpenMonthOn,
} from '../../../bot/imports/demo-calendar.ts';
import { day, month } from '../../support/fixtures/ids.ts';

describe('openMonthOf', () => {
  it.each([
    ['2026-11-22', '2026-11'],
    ['2027-03-01', '2027-03'],
    ['2027-01-15', '2026-12'],
    ['2028-02-29', '2027-12'],
  ])('on %s is %s', (today, expected) => {
    expect(demoOpenMonthOn(day(today))).toBe(expected);
  });
});

describe('daysOf', () => {
  it.each([
    ['a past month', '2026-10', '2026-11-22', '2026-10-20', '2026-10-31'],
    ['the open month before its due day', '2026-11', '2026-11-03', '2026-11-20', '2026-11-30'],
    ['the open month after its due day', '2026-11', '2026-11-22', '2026-11-22', '2026-11-30'],
    ['the last day of the year', '2026-12', '2026-12-31', '2026-12-31', '2026-12-31'],
    ['December seen in January', '2026-12', '2027-01-15', '2027-01-20', '2027-02-28'],
    ['December seen on 29 February', '2027-12', '2028-02-29', '2028-02-29', '2028-02-29'],
    ['December seen in March', '2026-12', '2027-03-01', '2026-12-20', '2026-12-31'],
  ])('gives %s its due and closing days', (_case, which, today, dueOn, closesOn) => {
    expect(planMonthDays(month(which), day(today))).toEqual({
      month: which,
      opensOn: `${which}-01`,
      dueOn,
      closesOn,
    });
  });
});

describe('moveDay', () => {
  it.each([
    ['2020-11-24', 6, '2026-11-24'],
    ['2020-02-29', 7, '2027-02-28'],
    ['2020-02-29', 8, '2028-02-29'],
    ['2021-05-31', 6, '2027-05-31'],
  ])('moves %s by %i years to %s', (from, years, to) => {
    expect(moveDayByYears(day(from), years)).toBe(to);
  });
});
