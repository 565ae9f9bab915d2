import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { SettingsView } from '../../../contract/register/settings.ts';
import { Requested } from '../../components/state/requested.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { useSettings } from '../../lib/api/endpoints.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { CalendarSection } from './sections/calendar-section.tsx';
import { NameSection } from './sections/name-section.tsx';
import { RhythmSection } from './sections/rhythm-section.tsx';
import { RetentionSection } from './sections/retention-section.tsx';
import { TextsSection } from './sections/texts-section.tsx';
import { ThemesSection } from './sections/themes-section.tsx';
import { useSettingsEditor } from './editing/use-settings-editor.ts';
import base from '../../components/layout/base.module.css';

interface Props {
  readonly me: MeView;
}

export function SettingsPage(_props: Props) {
  return <Requested of={useSettings()}>{(first) => <SettingsSections first={first} />}</Requested>;
}

function SettingsSections({ first }: { readonly first: SettingsView }) {
  const { tab, format } = useWords();
  const texts = tab.settingsPage;
  const editor = useSettingsEditor(first);
  const { keptBy, keptAt } = editor.view;
  return (
    <>
      <PageHeading title={texts.title}>{texts.title}</PageHeading>
      <p className={clsx(base.text, base.readingWidth)}>{texts.lead}</p>
      <p className={base.quietText}>
        {keptBy && keptAt ? texts.keptBy(keptBy.name, format.instant(keptAt)) : texts.nobodyKept}
      </p>
      <p>
        <Link href={pageHref({ kind: 'service' })}>{tab.servicePage.link}</Link>
      </p>
      <CalendarSection editor={editor} />
      <RhythmSection editor={editor} />
      <NameSection editor={editor} />
      <ThemesSection editor={editor} />
      <TextsSection editor={editor} />
      <RetentionSection />
    </>
  );
}
