import { SelectField } from '../../../components/fields/select-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import type { IndicatorDraft } from '../notes/notes-draft.ts';
import { SeriesFields } from './series-fields.tsx';
import styles from './notes-form.module.css';

const DIRECTIONS = ['none', 'at-least', 'at-most'] as const;

interface Props {
  readonly row: IndicatorDraft;
  readonly onChange: (change: Partial<IndicatorDraft>) => void;
}

export function IndicatorFields({ row, onChange }: Props) {
  const texts = useWords().tab.themeForm;
  const path = row.key;
  return (
    <>
      <div className={styles.row}>
        <TextField
          name={`${path}.name`}
          className={styles.grow}
          label={texts.name}
          required
          value={row.name}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          name={`${path}.unit`}
          kind="word"
          className={styles.short}
          label={texts.unit}
          required
          value={row.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <SeriesFields row={row} onChange={onChange} />
      <div className={styles.row}>
        <SelectField
          name={`${path}.direction`}
          label={texts.direction}
          value={row.direction}
          options={DIRECTIONS.map((value) => ({ value, text: texts.directions[value] }))}
          onChange={(direction) => onChange({ direction })}
        />
        <TextField
          name={`${path}.target`}
          kind="figure"
          label={texts.target}
          value={row.target}
          onChange={(target) => onChange({ target })}
        />
        <TextField
          name={`${path}.source`}
          className={styles.grow}
          label={texts.source}
          value={row.source}
          onChange={(source) => onChange({ source })}
        />
      </div>
      <TextField
        name={`${path}.note`}
        kind="area"
        label={texts.note}
        value={row.note}
        onChange={(note) => onChange({ note })}
      />
    </>
  );
}
