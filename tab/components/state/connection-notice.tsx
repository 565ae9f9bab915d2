import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Instant } from '../../../domain/common/month.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import base from '../layout/base.module.css';
import styles from './connection-notice.module.css';

interface Props {
  readonly lost: boolean;
  /** Fetch time of the oldest answer on screen that could not be refreshed. */
  readonly staleSince: Instant | undefined;
  readonly onRetry: () => void;
}

export function ConnectionNotice({ lost, staleSince, onRetry }: Props) {
  const { tab, format } = useFirstViewWords();
  const { connection } = tab;
  const isTrouble = lost || staleSince !== undefined;
  const [wasTrouble, setWasTrouble] = useState(false);
  if (isTrouble && !wasTrouble) setWasTrouble(true);
  const time = staleSince && format.time(staleSince);
  return (
    <div role="status">
      {isTrouble ? (
        <div className={clsx(base.pageWidth, base.controls, base.notOnPaper, styles.root)}>
          <p className={clsx(base.text, styles.text)}>
            {lost
              ? time === undefined
                ? connection.offline
                : connection.offlineSince(time)
              : time !== undefined && connection.stale(time)}
          </p>
          <Button size="small" onClick={onRetry}>
            {tab.tryAgain}
          </Button>
        </div>
      ) : (
        wasTrouble && <span className={base.visuallyHidden}>{connection.back}</span>
      )}
    </div>
  );
}
