import { Button, type ButtonProps } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useFocusAfter } from '../../lib/focus/focus.ts';
import base from '../layout/base.module.css';
import styles from './confirm-button.module.css';

interface Props {
  readonly text: string;
  /** The accessible name, for a page on which several buttons have the same text. */
  readonly label?: string;
  readonly question: string;
  readonly confirmText: string;
  readonly cancelText: string;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}

/** Pressing the button replaces it with a question; the action runs only when the reader confirms. */
export function ConfirmButton({
  text,
  label,
  question,
  confirmText,
  cancelText,
  appearance,
  disabled,
  onConfirm,
}: Props) {
  const [asking, setAsking] = useState(false);
  const id = useId();
  const root = useFocusAfter<HTMLDivElement>(asking ? 'asking' : 'answered');
  const close = (): void => setAsking(false);
  return (
    <div ref={root} className={asking ? styles.asking : styles.resting}>
      {asking ? (
        <div
          role="group"
          className={styles.group}
          aria-labelledby={id}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <p id={id} className={styles.question}>
            {question}
          </p>
          <div className={base.buttons}>
            <Button
              appearance="primary"
              aria-describedby={id}
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {confirmText}
            </Button>
            <Button onClick={close}>{cancelText}</Button>
          </div>
        </div>
      ) : (
        <Button
          appearance={appearance ?? 'secondary'}
          disabledFocusable={disabled === true}
          aria-label={label}
          onClick={() => setAsking(true)}
        >
          {text}
        </Button>
      )}
    </div>
  );
}
