import { parseDay, yearOf, type Month } from '../../../../domain/common/month.ts';
import type { MonthDays } from '../../../../domain/months/month-days.ts';
import { Form } from '../../../components/fields/form.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { StalePanel, staleRows } from '../../../components/state/stale-panel.tsx';
import { useEdit } from '../../../lib/edit/use-edit.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useLastChange } from '../../../lib/edit/use-last-change.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { readDays, type DaysCheck, type DaysDraft, type DaysField } from './days-draft.ts';
import styles from './days-form.module.css';

interface Props {
  readonly month: Month;
  /** Editable fields; the others are shown as text. */
  readonly fields: readonly DaysField[];
  readonly stored: MonthDays;
  /** Whether `stored` was saved by this page. */
  readonly isOwn: boolean;
  readonly check: DaysCheck;
  /** Consequences of saving, computed from the days as typed. */
  readonly notes: (draft: DaysDraft) => readonly string[];
  readonly submit: string;
  readonly save: (days: MonthDays) => Promise<void>;
  readonly onCancel: () => void;
}

export function DaysForm(props: Props) {
  const { month, fields, stored, isOwn, check, notes, submit, save, onCancel } = props;
  const { tab, format } = useWords();
  const texts = tab.months;
  const { opensOn, dueOn, closesOn } = stored;
  const edit = useEdit<DaysDraft>({ opensOn, dueOn, closesOn }, isOwn);
  const { draft } = edit;
  const last = useLastChange(edit.conflicts.length > 0, {
    year: yearOf(month),
    what: 'months',
    isIn: (entry) => entry.month === month && entry.goal === undefined,
  });
  useLeaveGuard(edit.isChanged);
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
      busy={edit.action.busy}
      error={edit.error}
      conflict={texts.stale}
      submit={submit}
      onSubmit={() =>
        edit.save(async () => {
          if (days) await save(days);
          return draft;
        })
      }
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
        rows={staleRows(edit, (one, name) => {
          const field = fields.find((each) => each === name);
          const day = field && parseDay(one[field]);
          return field && { label: texts[field], text: day ? format.day(day) : one[field] };
        })}
        {...last}
        onChoose={edit.choose}
      />
    </Form>
  );
}
