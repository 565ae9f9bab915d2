import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { blockNavigation } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';
import styles from './leave-guard.module.css';

/** Asks before unsaved changes are lost: by a link, the back button, or closing the window. */
export function LeaveGuard({ isDirty }: { readonly isDirty: boolean }) {
  const texts = useWords().tab.register.form;
  const [target, setTarget] = useState<string>();
  const panel = useRef<HTMLDivElement>(null);
  const release = useRef<() => void>(undefined);
  const id = useId();
  useEffect(() => {
    if (!isDirty) return;
    const onClose = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', onClose);
    const letGo = blockNavigation(setTarget);
    release.current = letGo;
    return () => {
      window.removeEventListener('beforeunload', onClose);
      letGo();
    };
  }, [isDirty]);
  useEffect(() => {
    if (target !== undefined) panel.current?.querySelector('button')?.focus();
  }, [target]);
  if (target === undefined || !isDirty) return null;
  return (
    <div ref={panel} role="group" aria-labelledby={id} className={styles.panel}>
      <p id={id} className={styles.text}>
        {texts.unsaved}
      </p>
      <div className={base.buttons}>
        <Button appearance="primary" aria-describedby={id} onClick={() => setTarget(undefined)}>
          {texts.stay}
        </Button>
        <Button
          onClick={() => {
            release.current?.();
            window.location.assign(target);
          }}
        >
          {texts.leave}
        </Button>
      </div>
    </div>
  );
}
