import { useState } from 'react';
import { Form } from '../../../components/fields/form.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';

const LONGEST_REASON = 1000;

interface Props {
  readonly busy: boolean;
  /** Resolves to `false` when the excuse was not saved; the typed reason then stays. */
  readonly onExcuse: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Excuses a goal from answering. Everyone who sees the row of the goal sees the reason. */
export function ExcuseForm({ busy, onExcuse, onClose }: Props) {
  const { tab, format } = useWords();
  const texts = tab.months;
  const [typed, setTyped] = useState('');
  useLeaveGuard(typed.trim() !== '');
  const reason = typed.trim();
  const isTooLong = reason.length > LONGEST_REASON;
  return (
    <Form
      takesFocus
      problems={{
        ...(reason === '' && { reason: texts.excuseNeeded }),
        ...(isTooLong && { reason: tab.problem['too-long'](format.number(LONGEST_REASON)) }),
      }}
      busy={busy}
      submit={texts.excuse}
      onSubmit={() => onExcuse(reason)}
      cancel={texts.cancel}
      onCancel={onClose}
    >
      <TextField
        name="reason"
        kind="area"
        label={texts.excuseReason}
        required
        value={typed}
        max={LONGEST_REASON}
        onChange={setTyped}
      />
    </Form>
  );
}
