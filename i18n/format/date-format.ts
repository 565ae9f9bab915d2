import type { Day, Month } from '../../domain/common/month.ts';
import type { Language } from '../../domain/common/person.ts';

export interface DateFormat {
  /** For example `lokakuu 2026`. */
  month(month: Month): string;
  /** For example `lokakuu`. */
  monthName(month: Month): string;
  /** For example `30.10.2026`. */
  day(day: Day): string;
  /** For example `30. lokakuuta`. */
  dayInWords(day: Day): string;
}

const MONTHS: Readonly<Record<Language, string>> = {
  fi: 'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'January February March April May June July August September October November December',
};

const calendars: Partial<Record<Language, DateFormat>> = {};

/** Same output as `Intl.DateTimeFormat`, which takes longer to create than a page to render. */
export const dateFormatIn = (language: Language): DateFormat =>
  (calendars[language] ??= createCalendar(language));

function createCalendar(language: Language): DateFormat {
  const names = MONTHS[language].split(' ');
  const monthName = (month: Month): string => names[Number(month.slice(5)) - 1] ?? month;
  const partsOf = (day: Day) => ({
    year: day.slice(0, 4),
    number: Number(day.slice(5, 7)),
    date: Number(day.slice(8)),
    name: names[Number(day.slice(5, 7)) - 1],
  });
  return {
    month: (month) => `${monthName(month)} ${month.slice(0, 4)}`,
    monthName,
    day(day) {
      const { year, number, date } = partsOf(day);
      return language === 'en'
        ? `${day.slice(8)}/${day.slice(5, 7)}/${year}`
        : `${date}.${number}.${year}`;
    },
    dayInWords(day) {
      const { date, name } = partsOf(day);
      return language === 'fi' ? `${date}. ${name}ta` : `${date} ${name}`;
    },
  };
}
