import { Link } from '@fluentui/react-components';
import {
  DEFAULT_COUNTRY,
  type OrganisationCalendar,
} from '../../../../domain/common/organisation.ts';
import { compareNamesIn } from '../../../../domain/common/text/compare-names.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { DaysOff } from './days-off.tsx';
import { Holidays } from './holidays.tsx';
import { SettingsSection } from '../editing/settings-section.tsx';
import { useSection } from '../editing/use-section.ts';
import type { SettingsEditor } from '../editing/use-settings-editor.ts';
import base from '../../../components/layout/base.module.css';

export function CalendarSection({ editor }: { readonly editor: SettingsEditor }) {
  const { tab, language, format } = useWords();
  const texts = tab.settingsPage.calendar;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { draft, setDraft, part } = useSection<OrganisationCalendar>({
    editor,
    title: texts.title,
    read: ({ calendar }) => calendar,
    write: (calendar) => ({ calendar }),
    inWords: ({ country = DEFAULT_COUNTRY, region = '', daysOff = [] }) => [
      { field: 'country', label: texts.country, text: names.of(country) ?? country },
      { field: 'region', label: texts.region, text: region },
      {
        field: 'daysOff',
        label: texts.own,
        text: daysOff.map((day) => format.day(day)).join(', '),
      },
    ],
  });
  const { country = DEFAULT_COUNTRY, daysOff = [] } = draft;
  const compare = compareNamesIn(language);
  const countries = editor.view.countries
    .map((value) => ({ value, text: names.of(value) ?? value }))
    .toSorted((a, b) => compare(a.text, b.text));
  const days = daysOff.length > 0 && { daysOff };
  return (
    <SettingsSection title={texts.title} lead={texts.lead} part={part}>
      <p className={base.apart}>{texts.zone(editor.view.timeZone)}</p>
      <SelectField
        label={texts.country}
        value={country}
        options={countries}
        onChange={(chosen) => setDraft({ country: chosen, ...days })}
      />
      <Holidays
        calendar={draft}
        timeZone={editor.view.timeZone}
        onRegion={(region) => setDraft({ country, ...(region !== '' && { region }), ...days })}
      />
      <DaysOff
        days={daysOff}
        onChange={(changed) => {
          const { daysOff: _before, ...place } = draft;
          setDraft({ ...place, ...(changed.length > 0 && { daysOff: changed }) });
        }}
      />
      <p className={base.apart}>
        <Link href={pageHref({ kind: 'schedule' })}>{texts.schedule}</Link>
      </p>
    </SettingsSection>
  );
}
