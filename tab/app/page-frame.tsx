import { clsx } from 'clsx';
import { Button, Link } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { MeView } from '../../contract/common/organisation.ts';
import type { Page } from '../../contract/routes.ts';
import type { Language } from '../../domain/common/person.ts';
import { LanguageSelect } from '../components/fields/language-select.tsx';
import { PrintDate } from '../components/print/print-date.tsx';
import { useHostDialog } from '../lib/host/host-dialog.ts';
import { useHostMeeting } from '../lib/host/host-meeting.ts';
import { pageHref } from '../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../lib/words/words-context.ts';
import { AddressNotice } from './notice/address-notice.tsx';
import { LeaveQuestion } from './notice/leave-question.tsx';
import { NoticeProvider } from './notice/notice-provider.tsx';
import { OpenInTab } from './open-in-tab.tsx';
import { NavigationMenu } from './navigation-menu.tsx';
import base from '../components/layout/base.module.css';
import styles from './page-frame.module.css';

interface Props {
  readonly me?: MeView;
  readonly page?: Page;
  readonly onLanguage?: (language: Language) => void;
  readonly onSwitchPerson?: () => void;
  readonly repeatedLink?: string | undefined;
  readonly children: ReactNode;
}

export function PageFrame(props: Props) {
  const { me, page, onLanguage, onSwitchPerson, repeatedLink, children } = props;
  const { common, tab, language } = useFirstViewWords();
  const main = useRef<HTMLElement>(null);
  const dialog = useHostDialog();
  const onStage = useHostMeeting()?.place === 'stage';
  if (onStage || (page && isMeetingPage(page)))
    return (
      <NoticeProvider page={page}>
        <main className={styles.bare}>{children}</main>
      </NoticeProvider>
    );
  return (
    <NoticeProvider page={page}>
      <Button className={base.untilFocused} onClick={() => main.current?.focus()}>
        {tab.skipToContent}
      </Button>
      <header className={clsx(base.pageWidth, base.controls, styles.header)}>
        <Link href={pageHref({ kind: 'overview' })} appearance="subtle" className={base.strong}>
          {common.appName}
        </Link>
        <span className={clsx(base.quiet, styles.body)}>{me?.body.name[language]}</span>
        {onSwitchPerson && me && <span className="not-on-paper">{me.person.name}</span>}
        <PrintDate />
        {onSwitchPerson && (
          <Button size="small" onClick={onSwitchPerson}>
            {tab.switchPerson}
          </Button>
        )}
        {onLanguage && <LanguageSelect onChange={onLanguage} />}
        {page && me && !dialog && <NavigationMenu page={page} me={me} />}
        {page && dialog && page.kind !== 'explain' && <OpenInTab dialog={dialog} page={page} />}
      </header>
      <main ref={main} tabIndex={-1} className={clsx(base.pageWidth, styles.main)}>
        <LeaveQuestion />
        <AddressNotice repeatedLink={repeatedLink} />
        {children}
      </main>
    </NoticeProvider>
  );
}

/** Meeting pages use the whole window: the screen of a meeting room, and the narrow panel beside a meeting. */
const isMeetingPage = (page: Page): boolean =>
  page.kind === 'presenter' || (page.kind === 'meeting' && page.goal !== undefined);
