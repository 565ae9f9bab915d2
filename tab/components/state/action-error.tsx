import { clsx } from 'clsx';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { actionErrorText, type Failure } from './error-text.ts';
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
  const isStale = error?.code === 'stale-version' && conflict !== undefined;
  return (
    <div role="alert">
      {error && (
        <div className={clsx(panel.notice, styles.root)}>
          <p className={base.text}>{actionErrorText(error, words, conflict)}</p>
          {error.reference && !isStale && (
            <p className={base.text}>{words.tab.failed.reference(error.reference)}</p>
          )}
        </div>
      )}
    </div>
  );
}
