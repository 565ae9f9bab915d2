import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { leave, stay, useWantedAddress } from '../../lib/navigation/leave-guard.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import panel from '../../components/layout/panel.module.css';
import styles from './leave-question.module.css';

/** Appears when the reader leaves a form with unsaved changes. */
export function LeaveQuestion() {
  const texts = useFirstViewWords().tab.leave;
  const wanted = useWantedAddress();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (wanted !== undefined) box.current?.querySelector('button')?.focus();
  }, [wanted]);
  if (wanted === undefined) return null;
  return (
    <div ref={box} role="group" aria-labelledby={id} className={clsx(panel.frame, styles.panel)}>
      <p id={id} className={base.paragraph}>
        {texts.unsaved}
      </p>
      <div className={base.buttons}>
        <Button appearance="primary" aria-describedby={id} onClick={stay}>
          {texts.stay}
        </Button>
        <Button onClick={leave}>{texts.leave}</Button>
      </div>
    </div>
  );
}
