import { parseFigure } from '../../../domain/common/text/parse-figure.ts';
import { LANGUAGES, type Language } from '../../../domain/common/person.ts';
import { formatFor, type Format } from '../../../i18n/format/format.ts';
import { LOCALES } from '../../../i18n/format/locales.ts';
import { day, instant, month } from '../../support/fixtures/ids.ts';
import { randomFrom } from '../../support/fixtures/random.ts';

const formats: Readonly<Record<Language, Format>> = {
  fi: formatFor('fi', 'Europe/Helsinki'),
  sv: formatFor('sv', 'Europe/Helsinki'),
  en: formatFor('en', 'Europe/Helsinki'),
};
/** Replaces language-specific spaces by plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a number', () => {
  it.each<[Language, number, string]>([
    ['fi', 7.5, '7,5'],
    ['sv', 7.5, '7,5'],
    ['en', 7.5, '7.5'],
    ['fi', 1234567.891, '1 234 567,89'],
    ['sv', 1234567.891, '1 234 567,89'],
    ['en', 1234567.891, '1,234,567.89'],
    ['fi', -3, '\u22123'],
    ['sv', -3, '\u22123'],
    ['en', -3, '-3'],
    ['fi', 0, '0'],
  ])('is written in %s: %d as %s', (language, value, text) => {
    expect(plain(formats[language].number(value))).toBe(text);
  });

  it.each<[Language, string]>([
    ['fi', '62 %'],
    ['sv', '62 %'],
    ['en', '62%'],
  ])('of per cent is written in %s as %s', (language, text) => {
    expect(plain(formats[language].percent(62))).toBe(text);
  });
});

it.each(LANGUAGES)(
  'writes every count below a thousand in %s as the language’s own rules do',
  (language) => {
    const { number, percent } = formats[language];
    const count = new Intl.NumberFormat(LOCALES[language]);
    const share = new Intl.NumberFormat(LOCALES[language], { style: 'percent' });
    for (let value = 0; value <= 1000; value += 1) {
      expect(number(value)).toBe(count.format(value));
      expect(percent(value)).toBe(share.format(value / 100));
    }
  },
);

describe.each(LANGUAGES)('a figure in a field in %s', (language) => {
  it('is read back as it was', () => {
    const random = randomFrom(99);
    const figures = [
      ...[0, 1, -1, 7.5, -3.25, 0.1, 0.1 + 0.2, 1 / 3, 1e-6, 1234.5, 123_456.789, 1e12, -1e12],
      ...Array.from({ length: 300 }, () => random.whole(-1e9, 1e9) / 10 ** random.whole(0, 6)),
    ];
    const changed = figures.filter(
      (figure) => parseFigure(formats[language].input(figure)) !== figure,
    );
    expect(changed).toEqual([]);
  });

  it('has no spaces between thousands and a minus that can be typed', () => {
    expect(formats[language].input(-1_234_567)).toBe('-1234567');
  });

  it('is read back from how a number is shown, where that has one meaning', () => {
    const shown = formats[language].number(1234.5);
    expect(parseFigure(shown)).toBe(language === 'en' ? undefined : 1234.5);
  });
});

describe('a date', () => {
  it.each<[Language, readonly string[]]>([
    ['fi', ['maaliskuu 2026', 'maaliskuu', '1.3.2026', '1. maaliskuuta']],
    ['sv', ['mars 2026', 'mars', '1.3.2026', '1 mars']],
    ['en', ['March 2026', 'March', '01/03/2026', '1 March']],
  ])('is written in %s', (language, [ofMonth, name, onDay, inWords]) => {
    const format = formats[language];
    expect([
      format.month(month('2026-03')),
      format.monthName(month('2026-03')),
      format.dayInWords(day('2026-03-01')),
    ]).toEqual([ofMonth, name, inWords]);
    expect(format.day(day('2026-03-01'))).toBe(onDay);
  });

  it.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])(
    'stays the same day whatever the zone, %s',
    (zone) => {
      const format = formatFor('fi', zone);
      expect([format.day(day('2026-01-01')), format.month(month('2026-01'))]).toEqual([
        '1.1.2026',
        'tammikuu 2026',
      ]);
    },
  );
});

describe('an instant', () => {
  it.each<[string, string, string]>([
    ['in winter', '2026-01-15T22:30:00.000Z', '16.1.2026 klo 0.30'],
    ['in summer', '2026-07-15T21:30:00.000Z', '16.7.2026 klo 0.30'],
    ['before the clocks go forward', '2026-03-29T00:59:00.000Z', '29.3.2026 klo 2.59'],
    ['after the clocks go forward', '2026-03-29T01:00:00.000Z', '29.3.2026 klo 4.00'],
    ['after the clocks go back', '2026-10-25T01:00:00.000Z', '25.10.2026 klo 3.00'],
  ])('is shown in the time of Helsinki %s', (_, at, text) => {
    expect(plain(formats.fi.instant(instant(at)))).toBe(text);
  });

  it.each<[Language, string]>([
    ['sv', '16.1.2026 0.30'],
    ['en', '16/01/2026, 00:30'],
  ])('is shown in %s', (language, text) => {
    expect(plain(formats[language].instant(instant('2026-01-15T22:30:00.000Z')))).toBe(text);
  });
});

describe('a time of day', () => {
  it.each([
    ['fi', '12.31'],
    ['sv', '12.31'],
    ['en', '12:31'],
  ] as const)('is in %s, in the body’s time zone, %s', (language, text) => {
    expect(plain(formats[language].time(instant('2026-10-08T09:31:00.000Z')))).toBe(text);
  });
});
