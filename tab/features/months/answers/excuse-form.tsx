import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { GoalAnswerView } from '../../../../contract/months/months.ts';
import { Form } from '../../../components/fields/form.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useFocusBack } from '../../../lib/focus/focus.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { Excuses } from './use-excuses.ts';

const LONGEST_REASON = 1000;

interface Props {
  readonly excuses: Excuses;
  readonly rows: readonly GoalAnswerView[];
  readonly onClose: () => void;
}

/** Excuses goals from answering. Everyone who sees the row of a goal sees the reason. */
export function ExcuseForm({ excuses, rows, onClose }: Props) {
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
      busy={excuses.busy}
      submit={texts.excuse}
      onSubmit={async () => {
        const isDone = await excuses.excuse(rows, reason);
        if (isDone) onClose();
        return isDone;
      }}
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

/** Excuses all selected goals with one reason. */
export function ExcuseSelected({ excuses, rows }: Omit<Props, 'onClose'>) {
  const texts = useWords().tab.months;
  const [isOpen, setOpen] = useState(false);
  const opener = useFocusBack<HTMLDivElement>(isOpen);
  return isOpen ? (
    <ExcuseForm excuses={excuses} rows={rows} onClose={() => setOpen(false)} />
  ) : (
    <div ref={opener}>
      <Button appearance="primary" onClick={() => setOpen(true)}>
        {texts.excuseSelected}
      </Button>
    </div>
  );
}
