import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../lib/words/words-context.ts';
import { errorText, type Failure } from './error-text.ts';

const useStyles = makeStyles({
  root: {
    marginBlock: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusDangerBorder2,
    backgroundColor: tokens.colorNeutralBackground3,
    maxWidth: '46em',
    boxSizing: 'border-box',
  },
  text: { margin: 0 },
});

export function ActionError({ error }: { readonly error: Failure | undefined }) {
  const styles = useStyles();
  const words = useWords();
  const { action, connection, failed } = words.tab;
  return (
    <div role="alert">
      {error && (
        <div className={styles.root}>
          <p className={styles.text}>
            {error.code === 'network'
              ? action.offline
              : error.code === 'timeout'
                ? connection.actionTimeout
                : error.code === 'unreadable'
                  ? action.failed
                  : errorText(error, words)}
          </p>
          {error.reference && <p className={styles.text}>{failed.reference(error.reference)}</p>}
        </div>
      )}
    </div>
  );
}
