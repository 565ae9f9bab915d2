import { useState } from 'react';
import type { HolidaysView } from '../../../../contract/register/settings.ts';
import type { OrganisationCalendar } from '../../../../domain/common/organisation.ts';
import { dayOf, instantOf, type Day, type Year, yearOf } from '../../../../domain/common/month.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { RequestedPart } from '../../../components/state/requested.tsx';
import { useHolidays } from '../../../lib/api/endpoints.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  /** The calendar as typed, so that the preview follows the edits. */
  readonly calendar: OrganisationCalendar;
  readonly timeZone: string;
  readonly onRegion: (region: string) => void;
}

/** The region, when the country has regions, and a preview of the year's days off. */
export function Holidays({ calendar, timeZone, onRegion }: Props) {
  const texts = useWords().tab.settingsPage.calendar;
  const thisYear = yearOf(dayOf(instantOf(new Date()), timeZone));
  const [year, setYear] = useState(thisYear);
  return (
    <RequestedPart of={useHolidays(calendar, year)}>
      {(view) => (
        <div className={base.apart}>
          {view.regions.length > 0 && (
            <SelectField
              label={texts.region}
              value={calendar.region ?? ''}
              options={[
                { value: '', text: texts.noRegion },
                ...view.regions.map(({ code, name }) => ({ value: code, text: name })),
              ]}
              onChange={onRegion}
            />
          )}
          <details>
            <summary className={base.summary}>{texts.holidays(view.year)}</summary>
            <SelectField
              label={texts.year}
              value={String(year)}
              options={[thisYear, thisYear + 1].map((one) => ({
                value: String(one),
                text: String(one),
              }))}
              onChange={(chosen) => setYear(Number(chosen))}
            />
            <DayList view={view} own={calendar.daysOff ?? []} />
          </details>
        </div>
      )}
    </RequestedPart>
  );
}

function DayList({ view, own }: { readonly view: HolidaysView; readonly own: readonly Day[] }) {
  const { tab, language, format } = useWords();
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const ownDay = tab.settingsPage.calendar.ownDay;
  const days = [
    ...view.holidays,
    ...own.filter((day) => isIn(day, view.year)).map((day) => ({ day, name: ownDay })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <ul className={base.looseBullets}>
      {days.map(({ day, name }) => (
        <li key={`${day} ${name}`}>
          {weekday.format(new Date(`${day}T12:00:00.000Z`))} {format.dayInWords(day)}: {name}
        </li>
      ))}
    </ul>
  );
}

const isIn = (day: Day, year: Year): boolean => day.startsWith(`${year}-`);
