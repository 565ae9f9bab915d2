import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScheduledStepView } from '../../../../contract/reminders/schedule.ts';
import {
  addMonths,
  dayOf,
  firstDayOf,
  instantOf,
  lastDayOf,
  parseDay,
  type Month,
} from '../../../../domain/common/month.ts';
import { Form } from '../../../components/fields/form.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useAction } from '../../../lib/api/use-action.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { ScheduleEditor } from '../use-schedule-editor.ts';

interface Props {
  readonly step: ScheduledStepView;
  readonly month: Month;
  readonly editor: ScheduleEditor;
  readonly onClose: () => void;
}

/** Moves one step of one month. The server checks the day. */
export function MoveStep({ step, month, editor, onClose }: Props) {
  const texts = useWords().tab.schedule;
  const action = useAction();
  const [day, setDay] = useState<string>(step.day ?? '');
  useLeaveGuard(day !== (step.day ?? ''));
  const today = dayOf(instantOf(new Date()), editor.view.timeZone);
  const first = firstDayOf(month);
  const parsed = parseDay(day);
  const save = async (to: string | null): Promise<boolean> => {
    const done = await action.run(() => editor.changeMonth(month, { days: { [step.id]: to } }));
    if (done) onClose();
    return done;
  };
  /** Why the server refused the day. */
  const reason = action.error?.status === 422 ? action.error.detail : undefined;
  return (
    <Form
      takesFocus
      problems={parsed ? {} : { day: texts.badDay }}
      busy={action.busy}
      error={reason === undefined ? action.error : undefined}
      conflict={texts.conflict}
      submit={texts.save}
      onSubmit={() => (parsed ? save(parsed) : undefined)}
      cancel={texts.cancel}
      onCancel={onClose}
      buttons={
        step.moved && (
          <Button disabledFocusable={action.busy} onClick={() => void save(null)}>
            {texts.reset}
          </Button>
        )
      }
    >
      <TextField
        name="day"
        kind="day"
        label={texts.newDay}
        required
        value={day}
        problem={reason}
        earliest={first > today ? first : today}
        // A month may close in the following month, for example December in January.
        latest={lastDayOf(addMonths(month, 1))}
        onChange={setDay}
      />
    </Form>
  );
}
