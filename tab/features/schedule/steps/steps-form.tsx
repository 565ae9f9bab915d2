import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import type { ScheduleView } from '../../../../contract/reminders/schedule.ts';
import { SCHEDULE_PATH } from '../../../../contract/addresses/api-paths.ts';
import { useFocusFirstInvalid } from '../../../components/fields/use-focus-first-invalid.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { ScheduleError } from '../schedule-error.tsx';
import { StepFields } from './step-fields.tsx';
import {
  hasTime,
  requestOf,
  unreadableSteps,
  withChange,
  withoutStep,
  withStep,
  type ScheduleDraft,
} from './steps-draft.ts';
import type { ScheduleEditor } from '../use-schedule-editor.ts';
import base from '../../../components/layout/base.module.css';
import field from '../../../components/fields/field.module.css';
import styles from './steps-form.module.css';

interface Props {
  readonly editor: ScheduleEditor;
  readonly draft: ScheduleDraft;
  readonly onChange: (draft: ScheduleDraft) => void;
  readonly onClose: (how: 'saved' | 'cancelled') => void;
}

export function StepsForm({ editor, draft, onChange, onClose }: Props) {
  const texts = useWords().tab.schedule;
  const action = useAction();
  const [tries, setTries] = useState(0);
  const id = useId();
  const form = useFocusFirstInvalid<HTMLFormElement>(tries);
  const adder = useRef<HTMLDivElement>(null);
  const time = useRef<HTMLInputElement>(null);
  useEffect(() => time.current?.focus(), []);

  const aboutTime = action.error?.code === 'schedule-time-outside';
  const badTime = tries > 0 && !hasTime(draft);
  const badSteps = tries > 0 ? unreadableSteps(draft) : [];
  const save = async (): Promise<void> => {
    const done = await action.run(() =>
      editor.save((client, version) => {
        const request = requestOf(draft, version);
        return request
          ? client.put<ScheduleView>(SCHEDULE_PATH, request)
          : Promise.resolve(editor.view);
      }),
    );
    if (done) onClose('saved');
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (draft.steps.length === 0) adder.current?.querySelector('button')?.focus();
    else if (requestOf(draft, undefined)) void save();
  };
  useEffect(() => {
    if (aboutTime) time.current?.focus();
  }, [aboutTime]);

  return (
    <form ref={form} noValidate onSubmit={submit}>
      <div className={styles.time}>
        <label htmlFor={id} className={field.label}>
          {texts.time}
        </label>
        <input
          ref={time}
          id={id}
          type="time"
          className={field.input}
          value={draft.time}
          aria-invalid={badTime || aboutTime}
          aria-describedby={`${id}-trouble`}
          onChange={(event) => onChange({ ...draft, time: event.target.value })}
        />
        <div id={`${id}-trouble`}>
          {badTime && <p className={field.problem}>{texts.badTime}</p>}
          <ScheduleError error={aboutTime ? action.error : undefined} />
        </div>
      </div>
      <ol className={base.plainList}>
        {draft.steps.map((step, index) => (
          <li key={step.id}>
            <StepFields
              step={step}
              number={index + 1}
              isUnreadable={badSteps.includes(step.id)}
              onChange={(change) => onChange(withChange(draft, step.id, change))}
              onRemove={() => {
                onChange(withoutStep(draft, step.id));
                time.current?.focus();
              }}
            />
          </li>
        ))}
      </ol>
      <p id={`${id}-steps`} className={field.problem}>
        {draft.steps.length === 0 && texts.noSteps}
      </p>
      <div ref={adder}>
        <Button
          aria-describedby={`${id}-steps`}
          onClick={() => onChange(withStep(draft, `step-${crypto.randomUUID().slice(0, 8)}`))}
        >
          {texts.add}
        </Button>
      </div>
      <ScheduleError error={aboutTime ? undefined : action.error} typed />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={action.busy}>
          {texts.save}
        </Button>
        <Button onClick={() => onClose('cancelled')}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
