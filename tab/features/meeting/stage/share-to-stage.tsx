import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { IN_TEAMS } from '../../../../contract/paths-and-queries/teams-link.ts';
import type { HostMeeting, StageShare } from '../../../lib/host/host-meeting.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';
import styles from './share-to-stage.module.css';

/** Shares the app to the stage of the Teams meeting; the server decides which goal is shown. */
export function ShareToStage({ host }: { readonly host: HostMeeting }) {
  const { meetingPage } = useWords().tab;
  const [outcome, setOutcome] = useState<StageShare>();
  const [busy, setBusy] = useState(false);
  const share = async (): Promise<void> => {
    setBusy(true);
    setOutcome(undefined);
    const address = window.location.href.replace(/[?#].*/, '');
    const place = `?${IN_TEAMS.name}=${IN_TEAMS.value}`;
    setOutcome(await host.share(`${address}${place}${pageHref({ kind: 'meeting' })}`));
    setBusy(false);
  };
  return (
    <div className={styles.root}>
      <Button disabledFocusable={busy} onClick={() => void share()}>
        {meetingPage.share}
      </Button>
      <div role="status">
        {outcome && (
          <p className={clsx(base.quiet, styles.said)}>
            {outcome === 'shared' && meetingPage.shared}
            {outcome === 'not-permitted' && meetingPage.notPermitted}
            {outcome === 'failed' && meetingPage.shareFailed}
          </p>
        )}
      </div>
    </div>
  );
}
