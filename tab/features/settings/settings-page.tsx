import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeView } from '../../../contract/api.ts';
import type { SettingsView } from '../../../contract/api-settings.ts';
import { useActNotice } from '../../components/actions/use-undo-notice.tsx';
import { Failed } from '../../components/state/page-error.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { Waiting } from '../../components/state/loading.tsx';
import { useSettings } from '../../lib/api/endpoints.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { CalendarPart } from './sections/calendar-section.tsx';
import { NamePart } from './sections/name-section.tsx';
import { RhythmPart } from './sections/rhythm-section.tsx';
import { TextsPart } from './sections/texts-section.tsx';
import { ThemesPart } from './sections/themes-section.tsx';
import { useSettingsKeeper } from './editing/use-settings-editor.ts';

interface Props {
  readonly me: MeView;
}

/** What the facilitator decides of the body. */
export function SettingsPage(_props: Props) {
  const settings = useSettings();
  switch (settings.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Failed error={settings.error} retry={settings.retry} />;
    case 'ready':
      return <Parts first={settings.answer} />;
  }
}

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '46em' },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
});

function Parts({ first }: { readonly first: SettingsView }) {
  const styles = useStyles();
  const { tab, format } = useWords();
  const texts = tab.settingsPage;
  const notice = useActNotice();
  const keeper = useSettingsKeeper(first, notice);
  const { keptBy, keptAt } = keeper.view;
  return (
    <>
      <PageHeading title={texts.title}>{texts.title}</PageHeading>
      <p className={styles.text}>{texts.lead}</p>
      <p className={styles.quiet}>
        {keptBy && keptAt ? texts.keptBy(keptBy.name, format.instant(keptAt)) : texts.nobodyKept}
      </p>
      <CalendarPart keeper={keeper} />
      <RhythmPart keeper={keeper} />
      <NamePart keeper={keeper} />
      <ThemesPart keeper={keeper} />
      <TextsPart keeper={keeper} />
      {notice.notice}
    </>
  );
}
