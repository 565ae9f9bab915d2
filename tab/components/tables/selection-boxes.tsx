import { clsx } from 'clsx';
import { useWords } from '../../lib/words/words-context.ts';
import type { Selection } from './use-selection.ts';
import field from '../fields/choice-fields.module.css';
import styles from './selection.module.css';

interface AllProps<Row> {
  readonly of: Selection<Row>;
  readonly isLabelled?: boolean;
}

/** Selects all rows or none. Mixed while only some are selected. */
export function SelectAllBox<Row>({ of: { all, selected, select }, isLabelled }: AllProps<Row>) {
  const { selectAll } = useWords().tab.table;
  const isAll = selected.length === all.length;
  return (
    <SelectBox
      label={selectAll}
      isLabelled={isLabelled}
      checked={isAll}
      mixed={selected.length > 0 && !isAll}
      onChange={(isSelected) => select(all, isSelected)}
    />
  );
}

interface RowProps<Row> {
  readonly of: Selection<Row>;
  readonly row: Row;
}

export function SelectRowBox<Row>({ of: { selected, select, nameOf }, row }: RowProps<Row>) {
  const texts = useWords().tab.table;
  return (
    <SelectBox
      label={texts.select(nameOf(row))}
      checked={selected.includes(row)}
      onChange={(isSelected) => select([row], isSelected)}
    />
  );
}

interface BoxProps {
  readonly label: string;
  readonly isLabelled?: boolean | undefined;
  readonly checked: boolean;
  readonly mixed?: boolean;
  readonly onChange: (checked: boolean) => void;
}

function SelectBox({ label, isLabelled = false, checked, mixed = false, onChange }: BoxProps) {
  return (
    <label className={clsx(styles.target, isLabelled && styles.labelled)}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = mixed;
        }}
        type="checkbox"
        className={field.box}
        aria-label={label}
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      {isLabelled && label}
    </label>
  );
}
