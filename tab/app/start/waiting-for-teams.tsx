import { Button, FluentProvider } from '@fluentui/react-components';
import { formatFor } from '../../../i18n/format/format.ts';
import { PageNotice } from '../../components/state/page-notice.tsx';
import type { ThemeName } from '../../lib/host/host.ts';
import type { LoadedWords } from '../../lib/words/use-loaded-words.ts';
import { FirstViewWordsProvider, type FirstViewMessages } from '../../lib/words/words-context.ts';
import { DEFAULT_TIME_ZONE } from '../default-time-zone.ts';
import { THEMES } from '../fluent-themes.ts';
import styles from './waiting-for-teams.module.css';
import { renderInto } from './react-root.tsx';

interface Props {
  readonly words: LoadedWords<FirstViewMessages>;
  /** As the address names it: Teams itself has not answered. */
  readonly theme: ThemeName;
}

export function renderWaiting(root: HTMLElement, props: Props): void {
  document.documentElement.lang = props.words.language;
  renderInto(root, <WaitingForTeams {...props} />);
}

function WaitingForTeams({ words: { language, messages }, theme }: Props) {
  const words = { ...messages, language, format: formatFor(language, DEFAULT_TIME_ZONE) };
  const { inTeams, tryAgain } = messages.tab;
  return (
    <FluentProvider theme={THEMES[theme]}>
      <FirstViewWordsProvider value={words}>
        <main className={styles.main}>
          <PageNotice title={inTeams.slowTitle} text={inTeams.slow}>
            <Button appearance="primary" onClick={() => window.location.reload()}>
              {tryAgain}
            </Button>
          </PageNotice>
        </main>
      </FirstViewWordsProvider>
    </FluentProvider>
  );
}
