import { clsx } from 'clsx';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { errorText, type Failure } from './error-text.ts';
import base from '../layout/base.module.css';
import panel from '../layout/panel.module.css';
import styles from './action-error.module.css';

interface Props {
  readonly error: Failure | undefined;
  /** Replaces the server's message when another person has saved meanwhile. */
  readonly conflict?: string | undefined;
}

export function ActionError({ error, conflict }: Props) {
  const words = useFirstViewWords();
  const { action, connection, failed } = words.tab;
  const isStale = error?.code === 'stale-version' && conflict !== undefined;
  return (
    <div role="alert">
      {error && (
        <div className={clsx(panel.notice, styles.root)}>
          <p className={base.text}>
            {isStale
              ? conflict
              : error.code === 'network'
                ? action.offline
                : error.code === 'timeout'
                  ? connection.actionTimeout
                  : error.code === 'unreadable'
                    ? action.failed
                    : errorText(error, words)}
          </p>
          {error.reference && !isStale && (
            <p className={base.text}>{failed.reference(error.reference)}</p>
          )}
        </div>
      )}
    </div>
  );
}
