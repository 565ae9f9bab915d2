import { useState } from 'react';
import type { MonthDays } from '../../../../domain/months/month-days.ts';
import type { Failure } from '../../../components/state/error-text.ts';
import { Form } from '../../../components/fields/form.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { readDays, type DaysCheck, type DaysDraft, type DaysField } from './days-draft.ts';
import styles from './days-form.module.css';

interface Props {
  /** Editable fields; the others are shown as text. */
  readonly fields: readonly DaysField[];
  readonly initial: MonthDays;
  readonly check: DaysCheck;
  /** Consequences of saving, computed from the days as typed. */
  readonly notes: (draft: DaysDraft) => readonly string[];
  readonly submit: string;
  readonly busy: boolean;
  readonly error: Failure | undefined;
  readonly onSave: (days: MonthDays) => void;
  readonly onCancel: () => void;
}

export function DaysForm(props: Props) {
  const { fields, initial, check, notes, submit, busy, error, onSave, onCancel } = props;
  const texts = useWords().tab.months;
  const [draft, setDraft] = useState<DaysDraft>(initial);
  const { days, missing } = readDays(draft);
  const found = days && check(days);
  return (
    <Form
      takesFocus
      problems={
        missing
          ? Object.fromEntries(missing.map((field) => [field, texts.badDay]))
          : found && { [found.field]: texts.why[found.why] }
      }
      busy={busy}
      error={error}
      conflict={texts.stale}
      submit={submit}
      onSubmit={() => {
        if (days) onSave(days);
      }}
      cancel={texts.cancel}
      onCancel={onCancel}
    >
      <div className={styles.fields}>
        {fields.map((field) => (
          <TextField
            key={field}
            name={field}
            kind="day"
            label={texts[field]}
            required
            value={draft[field]}
            className={styles.field}
            onChange={(value) => setDraft({ ...draft, [field]: value })}
          />
        ))}
      </div>
      {notes(draft).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </Form>
  );
}
