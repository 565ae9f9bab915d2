import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { UndoNotice } from './undo-notice.tsx';

const useStyles = makeStyles({
  /** Where the reader is, however long the page. */
  root: {
    position: 'sticky',
    bottom: 0,
    marginBlockStart: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: 'none',
  },
});

interface UndoableAction {
  readonly text: string;
  readonly undo: () => Promise<void>;
}

export interface UndoableNotice {
  /** Stands at the end of the page. */
  readonly notice: ReactNode;
  readonly notify: (text: string, undo: () => Promise<void>) => void;
  /** For when what had the focus is gone with the act. */
  readonly focus: () => void;
}

/** Says what was done last on the page, with its undoing. */
export function useUndoNotice(): UndoableNotice {
  const styles = useStyles();
  const [act, setAct] = useState<UndoableAction & { readonly number: number }>();
  const root = useRef<HTMLDivElement>(null);
  const focus = (): void => root.current?.focus();
  // What had the focus may have gone with the act.
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
