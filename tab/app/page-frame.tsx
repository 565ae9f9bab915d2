import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { MeView } from '../../contract/common/organisation.ts';
import type { Page } from '../../contract/routes.ts';
import type { Language } from '../../domain/common/person.ts';
import { LanguageSelect } from '../components/fields/language-select.tsx';
import { PrintDate } from '../components/print/print-date.tsx';
import { useHiddenUntilFocused } from '../components/layout/visually-hidden.ts';
import { useHostMeeting } from '../lib/host/host-meeting.ts';
import { pageHref } from '../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../lib/words/words-context.ts';
import { NavigationMenu } from './navigation-menu.tsx';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    maxWidth: '1200px',
    boxSizing: 'border-box',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  body: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  main: {
    maxWidth: '1200px',
    boxSizing: 'border-box',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    outlineStyle: 'none',
  },
  bare: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    paddingInline: 'clamp(12px, 3vw, 64px)',
    paddingTop: tokens.spacingVerticalM,
    outlineStyle: 'none',
  },
});

interface Props {
  readonly me?: MeView;
  readonly page?: Page;
  readonly onLanguage?: (language: Language) => void;
  readonly onSwitchPerson?: () => void;
  readonly children: ReactNode;
}

export function PageFrame({ me, page, onLanguage, onSwitchPerson, children }: Props) {
  const styles = useStyles();
  const skip = useHiddenUntilFocused();
  const { common, tab, language } = useFirstViewWords();
  const main = useRef<HTMLElement>(null);
  const onStage = useHostMeeting()?.place === 'stage';
  if (onStage || (page && isMeetingPage(page)))
    return <main className={styles.bare}>{children}</main>;
  return (
    <>
      <Button className={skip} onClick={() => main.current?.focus()}>
        {tab.skipToContent}
      </Button>
      <header className={styles.header}>
        <Link href={pageHref({ kind: 'overview' })} appearance="subtle" className={styles.name}>
          {common.appName}
        </Link>
        <span className={styles.body}>{me?.body.name[language]}</span>
        {onSwitchPerson && me && <span className="not-on-paper">{me.person.name}</span>}
        <PrintDate />
        {onSwitchPerson && (
          <Button size="small" onClick={onSwitchPerson}>
            {tab.switchPerson}
          </Button>
        )}
        {onLanguage && <LanguageSelect onChange={onLanguage} />}
        {page && me && <NavigationMenu page={page} me={me} />}
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

/** These pages use the whole window: the screen of a meeting room, and the narrow panel beside a meeting. */
const isMeetingPage = (page: Page): boolean =>
  page.kind === 'presenter' || (page.kind === 'meeting' && page.goal !== undefined);
