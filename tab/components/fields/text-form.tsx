import { useRef } from 'react';
import { useSessionText } from '../../lib/drafts/use-session-text.ts';
import { useWords } from '../../lib/words/words-context.ts';
import type { Failure } from '../state/error-text.ts';
import { Form } from './form.tsx';
import { TextField } from './text-field.tsx';
import base from '../layout/base.module.css';

interface Props {
  /** The draft is stored under this key until it is sent, so the key must contain the recipient. */
  readonly storageKey: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly maxLength: number;
  readonly busy: boolean;
  /** Error of the last attempt to send. */
  readonly error: Failure | undefined;
  /** Resolves to `true` when the text was accepted; only then the field is emptied. */
  readonly send: (text: string) => Promise<boolean>;
}

/** A form for one text; the text stays in the form when sending fails. */
export function TextForm(props: Props) {
  const { storageKey, label, hint, button, maxLength, busy, error, send } = props;
  const { tab, format } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useSessionText(storageKey);
  const text = typed.trim();
  const submit = async (): Promise<boolean> => {
    const isTaken = await send(text);
    // Empties the field, unless the reader typed more while the text was being sent.
    if (isTaken && root.current?.querySelector('textarea')?.value.trim() === text) setTyped('');
    return isTaken;
  };
  return (
    <div ref={root} className={base.notOnPaper}>
      <Form
        problems={{
          ...(text === '' && { text: tab.questions.empty }),
          ...(text.length > maxLength && {
            text: tab.questions.tooLong(format.number(maxLength)),
          }),
        }}
        busy={busy}
        error={error}
        submit={button}
        appearance="secondary"
        onSubmit={submit}
      >
        <TextField
          name="text"
          kind="area"
          label={label}
          hint={hint}
          required
          value={typed}
          max={maxLength}
          onChange={setTyped}
        />
      </Form>
    </div>
  );
}
