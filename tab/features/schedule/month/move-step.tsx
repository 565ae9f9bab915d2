import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
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
import { ActionError } from '../../../components/state/action-error.tsx';
import { useAction } from '../../../lib/api/use-action.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { ScheduleEditor } from '../use-schedule-editor.ts';
import field from '../../../components/fields/field.module.css';
import styles from './move-step.module.css';

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
  const [isUnreadable, setUnreadable] = useState(false);
  useLeaveGuard(day !== (step.day ?? ''));
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const today = dayOf(instantOf(new Date()), editor.view.timeZone);
  const first = firstDayOf(month);
  const save = async (to: string | null): Promise<void> => {
    const done = await action.run(() => editor.changeMonth(month, { days: { [step.id]: to } }));
    if (done) onClose();
    else input.current?.focus();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const parsed = parseDay(day);
    setUnreadable(!parsed);
    if (parsed) void save(parsed);
    else input.current?.focus();
  };
  return (
    <form noValidate onSubmit={submit}>
      <label htmlFor={id} className={field.label}>
        {texts.newDay}
      </label>
      <input
        ref={input}
        id={id}
        type="date"
        className={field.input}
        value={day}
        min={first > today ? first : today}
        // December may close in January.
        max={lastDayOf(addMonths(month, 1))}
        aria-invalid={isUnreadable || action.error !== undefined}
        aria-describedby={`${id}-trouble`}
        onChange={(event) => setDay(event.target.value)}
      />
      <div id={`${id}-trouble`}>
        {isUnreadable && (
          <p role="alert" className={field.problem}>
            {texts.badDay}
          </p>
        )}
        <ActionError error={action.error} stale={texts.conflict} />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={action.busy}>
          {texts.save}
        </Button>
        {step.moved && (
          <Button disabledFocusable={action.busy} onClick={() => void save(null)}>
            {texts.reset}
          </Button>
        )}
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
