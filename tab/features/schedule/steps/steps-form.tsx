import type { ScheduleView } from '../../../../contract/reminders/schedule.ts';
import { SCHEDULE_PATH } from '../../../../contract/addresses/api-paths.ts';
import { AddButton } from '../../../components/fields/add-button.tsx';
import { Form } from '../../../components/fields/form.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useListFocus } from '../../../components/fields/use-list-focus.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { StepFields } from './step-fields.tsx';
import {
  COUNTS,
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

interface Props {
  readonly editor: ScheduleEditor;
  readonly draft: ScheduleDraft;
  readonly onChange: (draft: ScheduleDraft) => void;
  readonly onClose: (how: 'saved' | 'cancelled') => void;
}

export function StepsForm({ editor, draft, onChange, onClose }: Props) {
  const texts = useWords().tab.schedule;
  const action = useAction();
  const { steps } = draft;
  const list = useListFocus<HTMLDivElement>(steps.map(({ id }) => id));
  const isAboutTime = action.error?.code === 'schedule-time-outside';
  const badNumber = ({ kind }: (typeof steps)[number]): string =>
    texts.badNumber(COUNTS[kind].from, COUNTS[kind].to);
  const save = async (): Promise<boolean> => {
    const done = await action.run(() =>
      editor.save((client, version) => {
        const request = requestOf(draft, version);
        return request
          ? client.put<ScheduleView>(SCHEDULE_PATH, request)
          : Promise.resolve(editor.view);
      }),
    );
    if (done) onClose('saved');
    return done;
  };
  return (
    <Form
      takesFocus
      problems={{
        ...(!hasTime(draft) && { time: texts.badTime }),
        ...Object.fromEntries(unreadableSteps(draft).map((step) => [step.id, badNumber(step)])),
        ...(steps.length === 0 && { steps: texts.noSteps }),
      }}
      busy={action.busy}
      error={isAboutTime ? undefined : action.error}
      conflict={texts.conflict}
      submit={texts.save}
      onSubmit={save}
      cancel={texts.cancel}
      onCancel={() => onClose('cancelled')}
    >
      <TextField
        name="time"
        kind="time"
        label={texts.time}
        required
        value={draft.time}
        problem={isAboutTime ? action.error?.detail : undefined}
        onChange={(time) => onChange({ ...draft, time })}
      />
      <div ref={list}>
        <ol className={base.plainList}>
          {steps.map((step, index) => (
            <li key={step.id}>
              <StepFields
                step={step}
                number={index + 1}
                onChange={(change) => onChange(withChange(draft, step.id, change))}
                onRemove={() => onChange(withoutStep(draft, step.id))}
              />
            </li>
          ))}
        </ol>
        <AddButton
          name="steps"
          onAdd={() => onChange(withStep(draft, `step-${crypto.randomUUID().slice(0, 8)}`))}
        >
          {texts.add}
        </AddButton>
      </div>
    </Form>
  );
}
