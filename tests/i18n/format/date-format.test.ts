import { addDays, monthOf } from '../../../domain/common/month.ts';
import { LANGUAGES } from '../../../domain/common/person.ts';
import { dateFormatIn } from '../../../i18n/format/date-format.ts';
import { LOCALES } from '../../../i18n/format/locales.ts';
import { day } from '../../support/fixtures/ids.ts';

it.each(LANGUAGES)(
  'writes every day of a leap year in %s as the language’s own rules do',
  (language) => {
    const formatted = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options });
    const month = formatted({ month: 'long', year: 'numeric' });
    const monthName = formatted({ month: 'long' });
    const numbers = formatted({ day: 'numeric', month: 'numeric', year: 'numeric' });
    const words = formatted({ day: 'numeric', month: 'long' });
    const calendar = dateFormatIn(language);
    for (let one = day('2024-01-01'); one <= '2024-12-31'; one = addDays(one, 1)) {
      const date = new Date(`${one}T12:00:00.000Z`);
      expect([
        calendar.month(monthOf(one)),
        calendar.monthName(monthOf(one)),
        calendar.day(one),
        calendar.dayInWords(one),
      ]).toEqual([month, monthName, numbers, words].map((format) => format.format(date)));
    }
  },
);
