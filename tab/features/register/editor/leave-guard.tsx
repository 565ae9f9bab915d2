import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { blockNavigation } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';

const useStyles = makeStyles({
  panel: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `2px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { marginBlock: `0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Asks before unsaved changes are lost: by a link, the back button, or closing the window. */
export function LeaveGuard({ isDirty }: { readonly isDirty: boolean }) {
  const styles = useStyles();
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
      <div className={styles.buttons}>
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
