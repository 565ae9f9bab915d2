import {
  applySettings,
  changedSettings,
  isPossibleRhythm,
  PROPOSED_RHYTHM,
  defaultLanguageOf,
  readerLanguage,
  removedThemes,
  toSettings,
} from '../../../domain/months/settings.ts';
import { proposeMonthDays } from '../../../domain/months/month-days.ts';
import { createOrganisationCalendar } from '../../../bot/calendar/organisation-calendar.ts';
import {
  anOrganisation,
  storedSettings,
  MARCH,
  someSettings,
} from '../../support/fixtures/builders.ts';
import { day, month } from '../../support/fixtures/ids.ts';

describe('a body with settings', () => {
  it('is the operator’s without any', () => {
    expect(applySettings(anOrganisation(), undefined)).toEqual(anOrganisation());
  });

  it('keeps its id and time zone, and nothing of who saved them', () => {
    const name = { fi: 'Uusi', sv: 'Ny', en: 'New' };
    const stored = storedSettings({ name, language: 'sv' });
    const { keptBy: _by, keptAt: _at, ...settings } = stored;
    expect(applySettings(anOrganisation(), stored)).toEqual({
      id: 'kuva',
      timeZone: 'Europe/Helsinki',
      ...settings,
    });
  });

  it('gives its settings back', () => {
    const settings = someSettings({
      texts: { contact: { en: 'the help desk' } },
      calendar: { country: 'SE' },
      rhythm: { opens: 2, closes: 20, dueBefore: 3 },
    });
    expect(toSettings(applySettings(anOrganisation(), settings))).toEqual(settings);
  });

  it('has the proposed rhythm until it has one of its own', () => {
    expect(toSettings(anOrganisation()).rhythm).toEqual({ opens: 1, closes: 23, dueBefore: 5 });
    expect(isPossibleRhythm(PROPOSED_RHYTHM)).toBe(true);
  });

  it.each([
    [undefined, 'fi'],
    ['sv', 'sv'],
  ] as const)('shows %p to people without a chosen language as %s', (language, read) => {
    const body = anOrganisation({ contentLanguage: 'fi', ...(language && { language }) });
    expect(defaultLanguageOf(body)).toBe(read);
  });

  it('reads in the language of the first source that knows one, else in that of the organisation', () => {
    const body = anOrganisation({ contentLanguage: 'fi' });
    const [person, client, chat] = [
      { language: 'sv' },
      { language: 'en' },
      { language: 'fi' },
    ] as const;
    expect(readerLanguage(body, person, client, chat)).toBe('sv');
    expect(readerLanguage(body, {}, client, chat)).toBe('en');
    expect(readerLanguage(body, undefined, { language: undefined }, { language: 'sv' })).toBe('sv');
    expect(readerLanguage(body, undefined, {})).toBe('fi');
  });
});

describe('what was changed of the settings', () => {
  const [first, second] = someSettings().themes;
  it.each([
    ['nothing', {}, []],
    ['the same in another order of fields', { calendar: { region: 'BY', country: 'DE' } }, []],
    [
      'the order of the themes',
      { themes: [second, first].flatMap((one) => one ?? []) },
      ['themes'],
    ],
    ['a text taken away', { texts: {} }, ['texts']],
    [
      'two parts',
      { language: 'en', rhythm: { opens: 2, closes: 23, dueBefore: 5 } },
      ['language', 'rhythm'],
    ],
  ] as const)('%s', (_, over, parts) => {
    const before = someSettings({
      calendar: { country: 'DE', region: 'BY' },
      texts: { contact: { fi: 'x' } },
    });
    expect(changedSettings(before, { ...before, ...over })).toEqual(parts);
  });

  it('is nothing when a field is absent that was undefined', () => {
    const before = someSettings({ calendar: { country: 'SE' } });
    const over: Record<string, unknown> = { calendar: { country: 'SE', daysOff: undefined } };
    expect(changedSettings(before, Object.assign(someSettings(), over))).toEqual([]);
  });

  it('is a day off among others', () => {
    const withDays = (...daysOff: readonly string[]) =>
      someSettings({ calendar: { daysOff: daysOff.map(day) } });
    const one = withDays('2026-03-02', '2026-03-03');
    expect(changedSettings(one, withDays('2026-03-02', '2026-03-04'))).toEqual(['calendar']);
    expect(changedSettings(one, withDays('2026-03-03', '2026-03-02'))).toEqual(['calendar']);
    expect(changedSettings(one, withDays('2026-03-02', '2026-03-03'))).toEqual([]);
  });

  it('tells which themes are gone, whatever they are called now', () => {
    if (!first || !second) throw new Error('The body has two themes');
    const renamed = { ...first, name: second.name };
    expect(removedThemes([first, second], [renamed])).toEqual([second]);
  });
});

describe('the days proposed for a month', () => {
  const calendar = createOrganisationCalendar(anOrganisation());
  const today = day('2025-12-01');
  it.each([
    ['2026-03', { opens: 1, closes: 23, dueBefore: 7 }, ['2026-03-02', '2026-03-20', '2026-03-31']],
    ['2026-01', { opens: 1, closes: 3, dueBefore: 1 }, ['2026-01-02', '2026-01-05', '2026-01-07']],
    [
      '2026-02',
      { opens: 23, closes: 23, dueBefore: 0 },
      ['2026-02-27', '2026-02-27', '2026-02-27'],
    ],
  ] as const)('in %s with %j', (of, rhythm, days) => {
    const { opensOn, dueOn, closesOn } = proposeMonthDays(month(of), today, calendar, rhythm);
    expect([opensOn, dueOn, closesOn]).toEqual(days);
  });

  it('exclude the body’s own days off', () => {
    const own = createOrganisationCalendar(
      anOrganisation({ calendar: { daysOff: [day('2026-03-02')] } }),
    );
    const rhythm = { opens: 1, closes: 3, dueBefore: 1 };
    expect(proposeMonthDays(MARCH, today, own, rhythm).opensOn).toBe('2026-03-03');
  });

  it.each([
    [{ opens: 3, closes: 3, dueBefore: 0 }, true],
    [{ opens: 3, closes: 5, dueBefore: 2 }, true],
    [{ opens: 3, closes: 5, dueBefore: 3 }, false],
    [{ opens: 6, closes: 5, dueBefore: 0 }, false],
  ])('%j can be kept: %p', (rhythm, possible) => {
    expect(isPossibleRhythm(rhythm)).toBe(possible);
  });
});
