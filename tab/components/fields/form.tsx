import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { clsx } from 'clsx';
import { useWords } from '../../lib/words/words-context.ts';
import { ActionError } from '../state/action-error.tsx';
import type { Failure } from '../state/error-text.ts';
import { ShownProblemsProvider, type Problems } from './form-problems.ts';
import { focusFirst, leadToFault, namesOfFields, namesOfPartlyTypedDays } from './form-elements.ts';
import base from '../layout/base.module.css';
import styles from './form.module.css';

interface Props {
  /** Accessible name of the form. */
  readonly label?: string;
  /** Current problems. A field shows its problem after an attempt to submit that included the field. */
  readonly problems?: Problems | undefined;
  readonly busy?: boolean | undefined;
  /** Error of the last attempt to submit. */
  readonly error?: Failure | undefined;
  /** Replaces the server's message when another person has saved meanwhile. */
  readonly conflict?: string;
  readonly submit: string;
  readonly appearance?: 'primary' | 'secondary';
  /** Called only when there are no problems. If it resolves to `false`, a field that the server refused is focused. */
  readonly onSubmit: () => Promise<boolean | undefined> | void;
  readonly cancel?: string;
  readonly onCancel?: () => void;
  /** Further buttons and notes, shown after the form's own buttons. */
  readonly buttons?: ReactNode;
  /** Shown above the buttons. */
  readonly foot?: ReactNode;
  /** The first field takes the focus when the form appears. */
  readonly takesFocus?: boolean;
  /** Keeps the buttons in reach while the form is scrolled. */
  readonly isLong?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

const NONE: ReadonlySet<string> = new Set();
const NO_PROBLEMS: Problems = {};

export function Form(props: Props) {
  const { label, problems = NO_PROBLEMS, busy = false, error, conflict, submit, onSubmit } = props;
  const {
    cancel,
    onCancel,
    buttons,
    foot,
    takesFocus = false,
    isLong,
    className,
    children,
  } = props;
  const { tab } = useWords();
  const root = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(NONE);
  const [partlyTyped, setPartlyTyped] = useState<readonly string[]>([]);
  const [attempts, setAttempts] = useState(0);
  const isSending = useRef(false);
  const shown: Problems = {
    ...Object.fromEntries(Object.entries(problems).filter(([name]) => tried.has(name))),
    ...Object.fromEntries(partlyTyped.map((name) => [name, tab.problem['not-a-day']('')])),
    ...Object.fromEntries((error?.problems ?? []).map(({ field, message }) => [field, message])),
  };
  const count = Object.values(shown).filter((problem) => problem !== undefined).length;

  useEffect(() => {
    if (takesFocus) focusFirst(root.current, 'input, textarea, select, button');
  }, [takesFocus]);
  // An effect, because invalid fields are marked only when they are rendered.
  useEffect(() => {
    if (attempts > 0) leadToFault(root.current);
  }, [attempts]);

  const send = async (): Promise<void> => {
    if (busy || isSending.current || !root.current) return;
    const days = namesOfPartlyTypedDays(root.current);
    const wrong = Object.keys(problems).filter((name) => problems[name] !== undefined);
    setPartlyTyped(days);
    if (wrong.length + days.length > 0) {
      setTried(new Set([...namesOfFields(root.current), ...wrong]));
      setAttempts(attempts + 1);
      return;
    }
    isSending.current = true;
    try {
      const isDone = await onSubmit();
      if (isDone) setTried(NONE);
      else if (isDone === false) setAttempts((count) => count + 1);
    } finally {
      isSending.current = false;
    }
  };
  return (
    <ShownProblemsProvider value={shown}>
      <form
        ref={root}
        noValidate
        aria-label={label}
        className={clsx(styles.form, className)}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className={styles.legend}>{tab.form.required}</p>
        {children}
        <div
          data-form-foot={isLong ? '' : undefined}
          className={clsx(styles.foot, isLong && styles.sticky)}
        >
          <p role="status" className={clsx(base.text, base.trouble, styles.problems)}>
            {count > 0 && tab.form.problems(count)}
          </p>
          {foot}
          <ActionError error={error} conflict={conflict} />
          <div className={styles.buttons}>
            <Button
              type="submit"
              appearance={props.appearance ?? 'primary'}
              disabledFocusable={busy}
            >
              {submit}
            </Button>
            {cancel !== undefined && <Button onClick={onCancel}>{cancel}</Button>}
            {buttons}
          </div>
        </div>
      </form>
    </ShownProblemsProvider>
  );
}
