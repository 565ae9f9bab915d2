import { useEffect, useRef, useState, type ReactNode } from 'react';
import { UndoNotice } from './undo-notice.tsx';
import styles from './use-undo-notice.module.css';

interface UndoableAction {
  readonly text: string;
  readonly undo: () => Promise<void>;
}

export interface UndoableNotice {
  /** Render it at the end of the page. */
  readonly notice: ReactNode;
  readonly notify: (text: string, undo: () => Promise<void>) => void;
  /** Call it when the action removed the focused element. */
  readonly focus: () => void;
}

export function useUndoNotice(): UndoableNotice {
  const [act, setAct] = useState<UndoableAction & { readonly number: number }>();
  const root = useRef<HTMLDivElement>(null);
  const focus = (): void => root.current?.focus();
  // The action may have removed the focused element.
  useEffect(() => {
    if (act && document.activeElement === document.body) root.current?.focus();
  }, [act]);
  return {
    notice: (
      <div ref={root} tabIndex={-1} className={styles.root}>
        <UndoNotice text={act?.text} undo={act?.undo ?? doNothing} act={act?.number ?? 0} />
      </div>
    ),
    notify: (text, undo) => setAct((before) => ({ text, undo, number: (before?.number ?? 0) + 1 })),
    focus,
  };
}

const doNothing = (): Promise<void> => Promise.resolve();
