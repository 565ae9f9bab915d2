import { Button } from '@fluentui/react-components';
import { useEffect, useId, useState, type SyntheticEvent } from 'react';
import { clsx } from 'clsx';
import { useFocusFirstInvalid } from '../../../components/fields/use-focus-first-invalid.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import field from '../../../components/fields/field.module.css';
import styles from './excuse-form.module.css';

const LONGEST_REASON = 1000;

interface Props {
  readonly busy: boolean;
  /** Resolves to `false` when it failed; what was typed stays. */
  readonly onExcuse: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Everyone who sees the goal's row sees the reason. */
export function ExcuseForm({ busy, onExcuse, onClose }: Props) {
  const texts = useWords().tab.months;
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  useLeaveGuard(reason.trim() !== '');
  const id = useId();
  const form = useFocusFirstInvalid<HTMLFormElement>(tries);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [form]);
  const isEmpty = reason.trim() === '';
  const isMissing = tries > 0 && isEmpty;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (!isEmpty) void onExcuse(reason.trim());
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <label htmlFor={id} className={field.label}>
        {texts.excuseReason}
      </label>
      <textarea
        id={id}
        className={clsx(field.input, styles.text)}
        maxLength={LONGEST_REASON}
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-problem` : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {isMissing && (
        <p id={`${id}-problem`} className={field.problem}>
          {texts.excuseNeeded}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {texts.excuse}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
