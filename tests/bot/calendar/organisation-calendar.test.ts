import { createOrganisationCalendar } from '../../../bot/calendar/organisation-calendar.ts';
import { parseOrganisation } from '../../../bot/imports/register-schema.ts';
import { anOrganisation } from '../../support/fixtures/builders.ts';
import { clockTime as time, day, instant } from '../../support/fixtures/ids.ts';

const helsinki = createOrganisationCalendar(anOrganisation());
const lisbon = createOrganisationCalendar(anOrganisation({ timeZone: 'Europe/Lisbon' }));

describe('a Finnish body’s working days', () => {
  it.each([
    ['a Friday', '2026-03-13', true],
    ['a Saturday', '2026-03-14', false],
    ['a Sunday', '2026-03-15', false],
    ['New Year’s Day', '2026-01-01', false],
    ['Epiphany, a Tuesday', '2026-01-06', false],
    ['Maundy Thursday', '2026-04-02', true],
    ['Good Friday', '2026-04-03', false],
    ['Easter Monday', '2026-04-06', false],
    ['Labour Day', '2026-05-01', false],
    ['Ascension Day', '2026-05-14', false],
    ['Midsummer Eve', '2026-06-19', false],
    ['Midsummer Eve a year later', '2027-06-25', false],
    ['Independence Day on a Monday', '2027-12-06', false],
    ['the day before Christmas Eve', '2026-12-23', true],
    ['Christmas Eve', '2026-12-24', false],
    ['Christmas Day', '2026-12-25', false],
    ['the Monday after Christmas', '2026-12-28', true],
    ['a leap day on a Tuesday', '2028-02-29', true],
    ['Good Friday of a leap year', '2028-04-14', false],
  ])('%s: %s %p', (_, text, works) => {
    expect(helsinki.isWorkingDay(day(text))).toBe(works);
  });

  it('are fewer by the body’s own days off', () => {
    const { isWorkingDay } = createOrganisationCalendar(
      anOrganisation({ calendar: { daysOff: [day('2026-12-07')] } }),
    );
    expect(isWorkingDay(day('2026-12-07'))).toBe(false);
    expect(isWorkingDay(day('2026-12-08'))).toBe(true);
    expect(isWorkingDay(day('2026-06-19'))).toBe(false);
  });
});

describe('another country’s working days', () => {
  it.each([
    ['Sweden’s National Day', { country: 'SE' }, '2025-06-06', false],
    ['Finland’s Independence Day', { country: 'SE' }, '2027-12-06', true],
    ['Epiphany where the region has it', { country: 'DE', region: 'BY' }, '2026-01-06', false],
    ['Epiphany where it has not', { country: 'DE', region: 'BE' }, '2026-01-06', true],
    ['a holiday of several days', { country: 'CN' }, '2026-02-18', false],
  ])('%s', (_, calendar, text, works) => {
    expect(createOrganisationCalendar(anOrganisation({ calendar })).isWorkingDay(day(text))).toBe(
      works,
    );
  });
});

describe('the clock', () => {
  it.each([
    ['before summer time', helsinki, '2026-03-27', '08:00', '2026-03-27T06:00:00.000Z'],
    ['after it began', helsinki, '2026-03-30', '08:00', '2026-03-30T05:00:00.000Z'],
    ['before winter time', helsinki, '2026-10-23', '08:00', '2026-10-23T05:00:00.000Z'],
    ['after it began', helsinki, '2026-10-26', '08:00', '2026-10-26T06:00:00.000Z'],
    ['on a leap day', helsinki, '2028-02-29', '08:00', '2028-02-29T06:00:00.000Z'],
    ['at the turn of the year', helsinki, '2027-01-01', '00:00', '2026-12-31T22:00:00.000Z'],
    ['before summer time in Lisbon', lisbon, '2026-03-27', '08:00', '2026-03-27T08:00:00.000Z'],
    ['after it began in Lisbon', lisbon, '2026-03-30', '08:00', '2026-03-30T07:00:00.000Z'],
    ['before winter time in Lisbon', lisbon, '2026-10-23', '08:00', '2026-10-23T07:00:00.000Z'],
    ['after it began in Lisbon', lisbon, '2026-10-26', '08:00', '2026-10-26T08:00:00.000Z'],
  ])('%s reads the same both ways', (_, calendar, text, clock, at) => {
    expect(calendar.instantAt(day(text), time(clock))).toBe(at);
    expect(calendar.clockAt(instant(at))).toEqual({ day: text, time: clock });
  });

  it.each([
    ['Helsinki', helsinki, '2026-03-29', '03:30', '2026-03-29T01:30:00.000Z', '04:30'],
    ['Lisbon', lisbon, '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z', '02:30'],
  ])(
    'counts a time that %s skips from the time before it',
    (_, calendar, text, asked, at, reads) => {
      expect(calendar.instantAt(day(text), time(asked))).toBe(at);
      expect(calendar.clockAt(instant(at))).toEqual({ day: text, time: reads });
    },
  );

  it.each([
    ['Helsinki', helsinki, '03:30', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['Lisbon', lisbon, '01:30', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
  ])('takes the first of two equal times in %s', (_, calendar, clock, first, second) => {
    expect(calendar.instantAt(day('2026-10-25'), time(clock))).toBe(first);
    expect(calendar.clockAt(instant(second))).toEqual({ day: '2026-10-25', time: clock });
  });
});

describe('the calendar of a body’s file', () => {
  it.each([
    ['none', undefined],
    ['only days off', { daysOff: ['2026-12-07'] }],
    ['a country and a region', { country: 'DE', region: 'BY' }],
  ])('may be %s', (_, calendar) => {
    const json = { ...anOrganisation(), ...(calendar && { calendar }) };
    expect(parseOrganisation(json).calendar).toEqual(calendar);
  });

  it.each([
    ['an unknown country', { country: 'XX' }, 'calendar: must name a country'],
    ['a country of no data', { country: 'toString' }, 'calendar: must name a country'],
    ['an unknown region', { country: 'DE', region: 'XX' }, 'leave the region out'],
    ['a region of a country of none', { country: 'FI', region: '18' }, 'leave the region out'],
    ['an impossible day', { daysOff: ['2026-02-30'] }, 'calendar.daysOff[0]: must be a day'],
    ['a day twice', { daysOff: ['2026-12-07', '2026-12-07'] }, 'occurs twice'],
    ['a word of its own', { holidays: true }, 'does not know "holidays"'],
  ])('may not be %s', (_, calendar, message) => {
    expect(() => parseOrganisation({ ...anOrganisation(), calendar })).toThrow(message);
  });
});
