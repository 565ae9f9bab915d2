import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../../lib/words/words-context.ts';
import { COMMANDS, KEYS_OF } from './keyboard-commands.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  keys: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0 },
});

/** Key names as printed on a keyboard. */
const PRINTED: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
};

export function KeyHelp() {
  const styles = useStyles();
  const { keyNames } = useWords().tab.meetingPage;
  const nameOf = (key: string): string => (key === ' ' ? keyNames.space : (PRINTED[key] ?? key));
  return (
    <dl className={styles.list}>
      {COMMANDS.map((command) => (
        <div key={command} style={{ display: 'contents' }}>
          <dt className={styles.keys}>{[...new Set(KEYS_OF[command].map(nameOf))].join(' / ')}</dt>
          <dd className={styles.what}>{keyNames[command]}</dd>
        </div>
      ))}
    </dl>
  );
}
