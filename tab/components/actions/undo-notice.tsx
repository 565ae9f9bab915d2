import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../lib/words/words-context.ts';
import { toFailure, type Failure } from '../state/error-text.ts';
import { ActionError } from '../state/action-error.tsx';
import styles from './undo-notice.module.css';

interface Props {
  /**
   * Undefined before the first action. The live region is rendered from the start, or its first text is not
   * announced.
   */
  readonly text: string | undefined;
  readonly undo: () => Promise<void>;
  /** Changes with each action, so that the state of one undo does not carry over to the next action. */
  readonly act?: number;
}

/** Reports the last action and offers to undo it, until the page is left or another action is done. */
export function UndoNotice({ text, undo, act = 0 }: Props) {
  const texts = useWords().tab.undo;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure>();
  const [undone, setUndone] = useState<number>();
  const status = useRef<HTMLDivElement>(null);
  const isUndone = undone === act;
  // The focused button is removed.
  useEffect(() => {
    if (isUndone) status.current?.focus();
  }, [isUndone]);
  const takeBack = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await undo();
      setUndone(act);
    } catch (failure) {
      setError(toFailure(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className={styles.row}>
        <div ref={status} role="status" tabIndex={-1} className={styles.text}>
          {text !== undefined && (isUndone ? texts.undone : text)}
        </div>
        {text !== undefined && !isUndone && (
          <Button size="small" disabledFocusable={busy} onClick={() => void takeBack()}>
            {texts.undo}
          </Button>
        )}
      </div>
      <ActionError error={error} />
    </>
  );
}
