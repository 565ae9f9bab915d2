import { AddButton } from '../../../components/fields/lists/add-button.tsx';
import { Form } from '../../../components/fields/form.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useListFocus } from '../../../components/fields/lists/use-list-focus.ts';
import { StalePanel, staleRows } from '../../../components/state/stale-panel.tsx';
import { useEdit } from '../../../lib/edit/use-edit.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { StepFields } from './step-fields.tsx';
import {
  COUNTS,
  toScheduleDraft,
  fieldInWords,
  hasTime,
  toScheduleRequest,
  unreadableSteps,
  withChange,
  withoutStep,
  withStep,
} from './steps-draft.ts';
import type { ScheduleEditor } from '../use-schedule-editor.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly editor: ScheduleEditor;
  readonly onClose: () => void;
}

export function StepsForm({ editor, onClose }: Props) {
  const words = useWords();
  const texts = words.tab.schedule;
  const edit = useEdit(toScheduleDraft(editor.view), editor.isOwn);
  const { draft, error, change: onChange } = edit;
  useLeaveGuard(edit.isChanged);
  const { steps } = draft;
  const list = useListFocus<HTMLDivElement>(steps.map(({ id }) => id));
  const isAboutTime = error?.code === 'schedule-time-outside';
  const badNumber = ({ kind }: (typeof steps)[number]): string =>
    texts.badNumber(COUNTS[kind].from, COUNTS[kind].to);
  const save = async (): Promise<boolean> => {
    const done = await edit.save(async () => {
      const request = toScheduleRequest(draft, editor.view.version);
      return request ? toScheduleDraft(await editor.saveSteps(request)) : draft;
    });
    if (done) onClose();
    return done;
  };
  return (
    <Form
      isLong
      takesFocus
      problems={{
        ...(!hasTime(draft) && { time: texts.badTime }),
        ...Object.fromEntries(unreadableSteps(draft).map((step) => [step.id, badNumber(step)])),
        ...(steps.length === 0 && { steps: texts.noSteps }),
      }}
      busy={edit.action.busy}
      error={isAboutTime ? undefined : error}
      conflict={texts.conflict}
      submit={texts.save}
      onSubmit={save}
      cancel={texts.cancel}
      onCancel={onClose}
    >
      <TextField
        name="time"
        kind="time"
        label={texts.time}
        required
        value={draft.time}
        problem={isAboutTime ? error?.detail : undefined}
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
      <StalePanel
        rows={staleRows(edit, (one, field) => fieldInWords(one, field, words))}
        keptBy={editor.view.keptBy}
        keptAt={editor.view.keptAt}
        onChoose={edit.choose}
      />
    </Form>
  );
}
