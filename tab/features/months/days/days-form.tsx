import { Button } from '@fluentui/react-components';
import { useEffect, useId, useState, type SyntheticEvent } from 'react';
import { parseDay } from '../../../../domain/common/month.ts';
import type { MonthDays } from '../../../../domain/months/month-days.ts';
import type { DaysProblemKind } from '../../../../domain/common/problem.ts';
import { ActionError } from '../../../components/state/action-error.tsx';
import { StalePanel, staleRows } from '../../../components/state/stale-panel.tsx';
import { useEdit } from '../../../lib/edit/use-edit.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useFocusFirstInvalid } from '../../../components/fields/use-focus-first-invalid.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { readDays, type DaysCheck, type DaysDraft, type DaysField } from './days-draft.ts';
import base from '../../../components/layout/base.module.css';
import field from '../../../components/fields/field.module.css';
import styles from './days-form.module.css';

interface Props {
  /** Editable fields; the others are shown as text. */
  readonly fields: readonly DaysField[];
  readonly stored: MonthDays;
  /** Whether this page has stored them. */
  readonly isOwn: boolean;
  readonly check: DaysCheck;
  /** Consequences of saving, computed from the days as typed. */
  readonly notes: (draft: DaysDraft) => readonly string[];
  readonly submit: string;
  readonly save: (days: MonthDays) => Promise<void>;
  readonly onCancel: () => void;
}

export function DaysForm(props: Props) {
  const { fields, stored, isOwn, check, notes, submit, save, onCancel } = props;
  const { tab, format } = useWords();
  const texts = tab.months;
  const { opensOn, dueOn, closesOn } = stored;
  const edit = useEdit<DaysDraft>({ opensOn, dueOn, closesOn }, isOwn);
  const { draft, action } = edit;
  useLeaveGuard(edit.isChanged);
  const [tries, setTries] = useState(0);
  const [problems, setProblems] = useState<Problems>({});
  const form = useFocusFirstInvalid<HTMLFormElement>(tries);
  useEffect(() => form.current?.querySelector('input')?.focus(), [form]);
  const trySave = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTries((count) => count + 1);
    const { days, missing } = readDays(draft);
    const found = days && check(days);
    if (missing) setProblems(Object.fromEntries(missing.map((field) => [field, 'missing'])));
    else setProblems(found ? { [found.field]: found.why } : {});
    if (days && !found)
      void edit.save(async () => {
        await save(days);
        return draft;
      });
  };
  return (
    <form ref={form} noValidate onSubmit={trySave}>
      <div className={styles.fields}>
        {fields.map((field) => (
          <DayField
            key={field}
            label={texts[field]}
            value={draft[field]}
            problem={problems[field]}
            onChange={(value) => edit.change({ ...draft, [field]: value })}
          />
        ))}
      </div>
      {notes(draft).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <StalePanel
        rows={staleRows(edit, (days, name) => {
          const one = fields.find((each) => each === name);
          const day = one && parseDay(days[one]);
          return one && { label: texts[one], text: day ? format.day(day) : days[one] };
        })}
        onChoose={edit.choose}
      />
      {edit.conflicts.length === 0 && <ActionError error={action.error} stale={texts.stale} />}
      <div className={base.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={action.busy}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

type Problems = Readonly<Partial<Record<DaysField, DaysProblemKind | 'missing'>>>;

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly problem: Problems[DaysField];
  readonly onChange: (value: string) => void;
}

function DayField({ label, value, problem, onChange }: DayFieldProps) {
  const texts = useWords().tab.months;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={field.input}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <p id={`${id}-problem`} className={field.problem}>
          {problem === 'missing' ? texts.badDay : texts.why[problem]}
        </p>
      )}
    </div>
  );
}
