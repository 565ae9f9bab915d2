import {
  addDays,
  addMinutes,
  addMonths,
  dayOf,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthState,
  parseDay,
  parseInstant,
  parseMonth,
  yearOf,
  type MonthState,
} from '../../../domain/common/month.ts';
import { anOpenedMonth } from '../../support/fixtures/builders.ts';
import { day, instant, month } from '../../support/fixtures/ids.ts';

describe('parsing', () => {
  it.each(['2026-01', '2026-12', '2000-06', '2099-10'])('takes the month %j', (text) => {
    expect(parseMonth(text)).toBe(text);
  });

  it.each([
    '',
    '2026',
    '2026-0',
    '2026-00',
    '2026-13',
    '26-03',
    '1999-12',
    '2026-03-01',
    ' 2026-03',
    '2026-03\n',
    '2026/03',
  ])('refuses the month %j', (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });

  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31'])('takes the day %j', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '',
    '2026-02-30',
    '2026-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '1.3.2026',
    '2026-03',
    '2026',
    '1999-12-31',
    '202-03-01',
    '20xx-03-01',
    '2026-03-1x',
    'x2026-03-01',
    '+012026-03-01',
    '2026-03-01T00:00',
    '2026-03-01\n',
  ])('refuses the day %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('takes an instant with an offset and writes it in UTC', () => {
    expect(parseInstant('2026-03-31T09:00:00+03:00')).toBe('2026-03-31T06:00:00.000Z');
  });

  it.each([
    '2026-01-09T00:00:00.000Z',
    '2026-10-10T09:59:59.999Z',
    '2026-12-28T23:00:00.001Z',
    '2026-03-31T19:30:00.000Z',
    '2028-02-29T20:00:00.000Z',
  ])('takes the instant %s as it is', (text) => {
    expect(parseInstant(text)).toBe(text);
  });

  it.each([
    ['2026-03-10T06:00:00.1Z', '2026-03-10T06:00:00.100Z'],
    ['2026-03-31T06:00:00Z', '2026-03-31T06:00:00.000Z'],
    ['2026-03-10T24:00:00.000Z', '2026-03-11T00:00:00.000Z'],
    ['2026-02-29T08:00:00.000Z', '2026-03-01T08:00:00.000Z'],
  ])('writes %s in full, on a day that there is: %s', (text, written) => {
    expect(parseInstant(text)).toBe(written);
  });

  it.each([
    'yesterday',
    '',
    '202-03-10T06:00:00.000Z',
    '20xx-03-10T06:00:00.000Z',
    '2026-00-10T06:00:00.000Z',
    '2026-13-10T06:00:00.000Z',
    '2026-03-00T06:00:00.000Z',
    '2026-03-1xT06:00:00.000Z',
    '2026-03-10T30:00:00.000Z',
    '2026-03-10T1x:00:00.000Z',
    '2026-03-10T06:60:00.000Z',
    '2026-03-10T06:0x:00.000Z',
    '2026-03-10T06:00:60.000Z',
    '2026-03-10T06:00:0x.000Z',
    '2026-03-10T06:00:00.xxxZ',
    '2026-03-10T06:00:00.000Z/',
    '/2026-03-10T06:00:00.000Z/',
  ])('refuses the instant %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('never takes what is before an instant as a part of it', () => {
    const text = 'x2026-03-10T06:00:00.000Z';
    expect(parseInstant(text)).not.toBe(text);
  });
});

describe('the state of a month', () => {
  const opened = anOpenedMonth({ closesOn: day('2026-03-30') });
  const closedAt = instant('2026-03-10T08:00:00.000Z');
  it.each<[string, string, MonthState]>([
    ['the day before it opens', '2026-02-28', 'not-yet-open'],
    ['on the day that it opens', '2026-03-01', 'open'],
    ['on its last day', '2026-03-30', 'open'],
    ['the day after its last', '2026-03-31', 'closed'],
  ])('%s is %s %s', (_, today, state) => {
    expect(monthState(opened, day(today))).toBe(state);
    expect(monthState({ ...opened, closedAt }, day(today))).toBe('closed');
  });
});

describe('the day of an instant in Helsinki', () => {
  it.each([
    ['at midnight in winter', '2026-01-15T22:00:00.000Z', '2026-01-16'],
    ['just before midnight in winter', '2026-01-15T21:59:59.999Z', '2026-01-15'],
    ['just before midnight in summer', '2026-07-15T20:59:59.999Z', '2026-07-15'],
    ['at midnight in summer', '2026-07-15T21:00:00.000Z', '2026-07-16'],
    ['before the midnight that begins the short day', '2026-03-28T21:59:59.999Z', '2026-03-28'],
    ['when the short day begins', '2026-03-28T22:00:00.000Z', '2026-03-29'],
    ['when the short day ends an hour early', '2026-03-29T21:00:00.000Z', '2026-03-30'],
    ['when the long day begins', '2026-10-24T21:00:00.000Z', '2026-10-25'],
    ['in the last hour of the long day', '2026-10-25T21:59:59.999Z', '2026-10-25'],
    ['when the long day has ended', '2026-10-25T22:00:00.000Z', '2026-10-26'],
    ['at the turn of the year', '2025-12-31T22:00:00.000Z', '2026-01-01'],
  ])('is right %s', (_, at, expected) => {
    expect(dayOf(instant(at), 'Europe/Helsinki')).toBe(expected);
  });

  it('is another day elsewhere', () => {
    expect(dayOf(instant('2026-01-15T22:00:00.000Z'), 'UTC')).toBe('2026-01-15');
  });
});

describe('counting', () => {
  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-05', 0, '2026-05'],
    ['2026-05', 24, '2028-05'],
    ['2026-05', -17, '2024-12'],
  ])('moves %s by %i months to %s', (from, count, to) => {
    expect(addMonths(month(from), count)).toBe(to);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('moves %s by %i days to %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
  });

  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('knows that %s ends on %s', (of, last) => {
    expect(lastDayOf(month(of))).toBe(last);
  });

  it('takes a day and a month apart', () => {
    expect([
      monthOf(day('2026-03-09')),
      yearOf(month('2026-03')),
      firstDayOf(month('2026-03')),
    ]).toEqual(['2026-03', 2026, '2026-03-01']);
  });

  it.each([
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-03-01', '2026-02-28', -1],
    ['2028-01-01', '2029-01-01', 366],
  ])('counts from %s to %s %i days', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('adds minutes over midnight', () => {
    expect(addMinutes(instant('2026-03-31T23:50:00.000Z'), 15)).toBe('2026-04-01T00:05:00.000Z');
  });
});
