import { useId } from 'react';
import { useWords } from '../../../lib/words/words-context.ts';
import type { FieldProblems, IndicatorDraft } from '../notes/notes-draft.ts';
import { NotesField } from './notes-field.tsx';
import { SeriesFields } from './series-fields.tsx';
import field from '../../../components/fields/field.module.css';
import styles from './notes-form.module.css';

const DIRECTIONS = ['none', 'at-least', 'at-most'] as const;

interface Props {
  readonly row: IndicatorDraft;
  readonly problems: FieldProblems;
  readonly onChange: (change: Partial<IndicatorDraft>) => void;
}

export function IndicatorFields({ row, problems, onChange }: Props) {
  const texts = useWords().tab.themeForm;
  const id = useId();
  const problem = (part: string): ReturnType<FieldProblems['get']> =>
    problems.get(`${row.key}.${part}`);
  const direction = problem('direction');
  return (
    <>
      <div className={styles.fields}>
        <NotesField
          label={texts.name}
          value={row.name}
          problem={problem('name')}
          onChange={(name) => onChange({ name })}
        />
        <NotesField
          label={texts.unit}
          size="narrow"
          value={row.unit}
          problem={problem('unit')}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <SeriesFields row={row} problems={problems} onChange={onChange} />
      <div className={styles.fields}>
        <div>
          <label htmlFor={id} className={field.label}>
            {texts.direction}
          </label>
          <select
            id={id}
            className={field.input}
            value={row.direction}
            aria-invalid={direction !== undefined}
            aria-describedby={direction ? `${id}-trouble` : undefined}
            onChange={(event) => {
              const chosen = DIRECTIONS.find((one) => one === event.target.value);
              if (chosen) onChange({ direction: chosen });
            }}
          >
            {DIRECTIONS.map((value) => (
              <option key={value} value={value}>
                {texts.directions[value]}
              </option>
            ))}
          </select>
          {direction && (
            <p id={`${id}-trouble`} className={field.problem}>
              {texts.problem[direction.problem]('')}
            </p>
          )}
        </div>
        <NotesField
          isFigure
          label={texts.target}
          size="narrow"
          value={row.target}
          problem={problem('target')}
          onChange={(target) => onChange({ target })}
        />
        <NotesField
          label={texts.source}
          value={row.source}
          problem={problem('source')}
          onChange={(source) => onChange({ source })}
        />
      </div>
      <NotesField
        isText
        label={texts.note}
        value={row.note}
        problem={problem('note')}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
