import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type SyntheticEvent } from 'react';
import { clsx } from 'clsx';
import { useSessionText } from '../../lib/drafts/use-session-text.ts';
import { useWords } from '../../lib/words/words-context.ts';
import type { Failure } from '../state/error-text.ts';
import { ActionError } from '../state/action-error.tsx';
import fields from './field.module.css';
import styles from './text-form.module.css';

interface Props {
  /** The draft is stored under this key until it is sent; include the recipient. */
  readonly storageKey: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly maxLength: number;
  readonly busy: boolean;
  /** Of the last attempt to send. */
  readonly error: Failure | undefined;
  /** Resolves to `true` when the text was accepted; only then the field is emptied. */
  readonly send: (text: string) => Promise<boolean>;
}

/** Form for one text: problems are shown before it is sent, and a failed attempt loses nothing. */
export function TextForm({ storageKey, label, hint, button, maxLength, busy, error, send }: Props) {
  const { tab, format } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useSessionText(storageKey);
  const [problem, setProblem] = useState<string>();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (busy) return;
    const written = text.trim();
    const wrong =
      written === ''
        ? tab.questions.empty
        : written.length > maxLength
          ? tab.questions.tooLong(format.number(maxLength))
          : undefined;
    setProblem(wrong);
    if (wrong !== undefined) {
      field.current?.focus();
      return;
    }
    void send(written).then((isTaken) => {
      // Keep what was typed while it was being sent.
      if (isTaken && (field.current?.value.trim() ?? written) === written) setText('');
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        className={clsx(fields.input, styles.field)}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}hint ${id}problem`}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
      />
      <p id={`${id}problem`} className={fields.problem}>
        {problem}
      </p>
      <div className={styles.foot}>
        <Button type="submit" disabledFocusable={busy}>
          {button}
        </Button>
        <ActionError error={error} />
      </div>
    </form>
  );
}
