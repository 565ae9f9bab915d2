import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { pageIdentity, pathToPage, type Page } from '../../../contract/routes.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { NoticeContextProvider, type Notice } from '../../lib/edit/use-notice.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { ActionError } from '../../components/state/action-error.tsx';
import base from '../../components/layout/base.module.css';
import styles from './notice-provider.module.css';

interface Props {
  readonly page?: Page | undefined;
  readonly children: ReactNode;
}

interface ShownNotice {
  readonly number: number;
  readonly text: string;
  readonly undo?: (() => Promise<unknown>) | undefined;
  /** Identity of the page that the notice belongs to. */
  readonly of: string;
}

/** Shows a notice of the last action at the foot of the window, with a button to undo the action. */
export function NoticeProvider({ page, children }: Props) {
  const [shown, setShown] = useState<ShownNotice>();
  const here = page && pageIdentity(page);
  const [last, setLast] = useState(here);
  if (last !== here) {
    setLast(here);
    // An action may itself have led to this page; its notice stays.
    if (shown && shown.of !== here) setShown(undefined);
  }
  const notice = useMemo(
    (): Notice => ({
      notify: (text, undo) =>
        setShown((before) => ({
          number: (before?.number ?? 0) + 1,
          text,
          undo,
          of: pageIdentity(pathToPage(window.location.hash)),
        })),
      clear: () => setShown(undefined),
    }),
    [],
  );
  return (
    <NoticeContextProvider value={notice}>
      {children}
      <NoticeLine shown={shown} notice={notice} />
    </NoticeContextProvider>
  );
}

interface LineProps {
  readonly shown: ShownNotice | undefined;
  readonly notice: Notice;
}

function NoticeLine({ shown, notice }: LineProps) {
  const { undone } = useFirstViewWords().tab.undo;
  const status = useRef<HTMLDivElement>(null);
  // The action may have removed the focused element; then the notice takes the focus.
  useEffect(() => {
    const focusIfLost = (): void => {
      if (document.activeElement === document.body) status.current?.focus({ preventScroll: true });
    };
    if (!shown) return;
    focusIfLost();
    // Waits, because a form closes only after its action.
    const timer = setTimeout(focusIfLost);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div className={clsx(base.notOnPaper, styles.line, shown && styles.shown)}>
      <div className={clsx(base.pageWidth, styles.row)}>
        {/* Rendered while still empty: otherwise screen readers do not announce the first text. */}
        <div ref={status} role="status" tabIndex={-1}>
          {shown?.text}
        </div>
        {shown?.undo && (
          <Undo key={shown.number} undo={shown.undo} onUndone={() => notice.notify(undone)} />
        )}
      </div>
    </div>
  );
}

interface UndoProps {
  readonly undo: () => Promise<unknown>;
  readonly onUndone: () => void;
}

function Undo({ undo, onUndone }: UndoProps) {
  const texts = useFirstViewWords().tab.undo;
  const action = useAction();
  const takeBack = async (): Promise<void> => {
    const isUndone = await action.run(async () => {
      await undo();
    });
    if (isUndone) onUndone();
  };
  return (
    <>
      <Button size="small" disabledFocusable={action.busy} onClick={() => void takeBack()}>
        {texts.undo}
      </Button>
      <ActionError error={action.error} />
    </>
  );
}
