import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Instant } from '../../../domain/common/month.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { NOT_ON_PAPER } from '../print/not-on-paper.ts';
import { useVisuallyHidden } from '../layout/visually-hidden.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    maxWidth: '1200px',
    boxSizing: 'border-box',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ...NOT_ON_PAPER,
  },
  text: { margin: 0, flex: '1 1 16em' },
});

interface Props {
  readonly lost: boolean;
  /** When the oldest answer on screen that could not be refreshed was fetched. */
  readonly staleSince: Instant | undefined;
  readonly onRetry: () => void;
}

export function ConnectionNotice({ lost, staleSince, onRetry }: Props) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { tab, format } = useFirstViewWords();
  const { connection } = tab;
  const isTrouble = lost || staleSince !== undefined;
  const [wasTrouble, setWasTrouble] = useState(false);
  if (isTrouble && !wasTrouble) setWasTrouble(true);
  const time = staleSince && format.time(staleSince);
  return (
    <div role="status">
      {isTrouble ? (
        <div className={styles.root}>
          <p className={styles.text}>
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
        wasTrouble && <span className={hidden}>{connection.back}</span>
      )}
    </div>
  );
}
