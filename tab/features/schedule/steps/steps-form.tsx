import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { useFocusFirstInvalid } from '../../../components/fields/use-focus-first-invalid.ts';
import { ActionError } from '../../../components/state/action-error.tsx';
import { StalePanel, staleRows } from '../../../components/state/stale-panel.tsx';
import { useEdit } from '../../../lib/edit/use-edit.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { StepFields } from './step-fields.tsx';
import {
  draftOf,
  fieldInWords,
  hasTime,
  requestOf,
  unreadableSteps,
  withChange,
  withoutStep,
  withStep,
} from './steps-draft.ts';
import type { ScheduleEditor } from '../use-schedule-editor.ts';
import base from '../../../components/layout/base.module.css';
import field from '../../../components/fields/field.module.css';
import styles from './steps-form.module.css';

interface Props {
  readonly editor: ScheduleEditor;
  readonly onClose: () => void;
}

export function StepsForm({ editor, onClose }: Props) {
  const words = useWords();
  const texts = words.tab.schedule;
  const edit = useEdit(draftOf(editor.view), editor.isOwn);
  const { draft, action, change: onChange } = edit;
  useLeaveGuard(edit.isChanged);
  const [tries, setTries] = useState(0);
  const id = useId();
  const form = useFocusFirstInvalid<HTMLFormElement>(tries);
  const adder = useRef<HTMLDivElement>(null);
  const time = useRef<HTMLInputElement>(null);
  useEffect(() => time.current?.focus(), []);

  const aboutTime = action.error?.code === 'schedule-time-outside';
  const badTime = tries > 0 && !hasTime(draft);
  const badSteps = tries > 0 ? unreadableSteps(draft) : [];
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTries((count) => count + 1);
    const request = requestOf(draft, editor.view.version);
    if (draft.steps.length === 0) adder.current?.querySelector('button')?.focus();
    else if (request)
      void edit
        .save(async () => draftOf(await editor.saveSteps(request)))
        .then((isSaved) => {
          if (isSaved) onClose();
        });
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
          <ActionError error={aboutTime ? action.error : undefined} />
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
      <StalePanel
        rows={staleRows(edit, (one, field) => fieldInWords(one, field, words))}
        keptBy={editor.view.keptBy}
        keptAt={editor.view.keptAt}
        onChoose={edit.choose}
      />
      {edit.conflicts.length === 0 && (
        <ActionError error={aboutTime ? undefined : action.error} stale={texts.conflict} />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={action.busy}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
