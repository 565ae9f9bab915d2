import { useWords } from '../../../lib/words/words-context.ts';
import { COMMANDS, KEYS_OF } from './keyboard-commands.ts';
import base from '../../../components/layout/base.module.css';
import styles from './key-help.module.css';

/** Key names as printed on a keyboard. */
const PRINTED: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Escape: 'Esc',
};

export function KeyHelp() {
  const { keyNames } = useWords().tab.meetingPage;
  const nameOf = (key: string): string => (key === ' ' ? keyNames.space : (PRINTED[key] ?? key));
  return (
    <dl className={styles.list}>
      {COMMANDS.map((command) => (
        <div key={command} style={{ display: 'contents' }}>
          <dt className={base.strong}>{[...new Set(KEYS_OF[command].map(nameOf))].join(' / ')}</dt>
          <dd className={base.text}>{keyNames[command]}</dd>
        </div>
      ))}
    </dl>
  );
}
