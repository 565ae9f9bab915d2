import { useWords } from '../../lib/words/words-context.ts';
import { errorText, type Failure } from './error-text.ts';
import base from '../layout/base.module.css';
import styles from './action-error.module.css';

export function ActionError({ error }: { readonly error: Failure | undefined }) {
  const words = useWords();
  const { action, connection, failed } = words.tab;
  return (
    <div role="alert">
      {error && (
        <div className={styles.root}>
          <p className={base.text}>
            {error.code === 'network'
              ? action.offline
              : error.code === 'timeout'
                ? connection.actionTimeout
                : error.code === 'unreadable'
                  ? action.failed
                  : errorText(error, words)}
          </p>
          {error.reference && <p className={base.text}>{failed.reference(error.reference)}</p>}
        </div>
      )}
    </div>
  );
}
