import { Button } from '@fluentui/react-components';
import { useWords } from '../../../lib/words/words-context.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { ListProblem } from './list-problem.tsx';
import {
  changed,
  emptyIndicator,
  moved,
  without,
  type FieldProblems,
  type IndicatorDraft,
} from '../notes/notes-draft.ts';
import { RowTools } from './row-tools.tsx';
import { useRowFocus } from './use-row-focus.ts';
import styles from './notes-form.module.css';

interface Props {
  readonly rows: readonly IndicatorDraft[];
  readonly problems: FieldProblems;
  readonly onChange: (rows: readonly IndicatorDraft[]) => void;
}

export function IndicatorRows({ rows, problems, onChange }: Props) {
  const { themes, themeForm } = useWords().tab;
  const root = useRowFocus<HTMLFieldSetElement>(rows.length);
  return (
    <fieldset ref={root} className={styles.group}>
      <legend className={styles.title}>{themes.indicators}</legend>
      {rows.length > 0 && <p className={styles.hint}>{themeForm.periodHint}</p>}
      <ol className={styles.list}>
        {rows.map((row, index) => (
          <li key={row.key}>
            <fieldset className={styles.indicator}>
              <legend className={styles.part}>{themeForm.indicator(index + 1)}</legend>
              <IndicatorFields
                row={row}
                problems={problems}
                onChange={(change) => onChange(changed(rows, row.key, change))}
              />
              <RowTools
                what={themeForm.indicator(index + 1)}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={(by) => onChange(moved(rows, row.key, by))}
                onRemove={() => onChange(without(rows, row.key))}
              />
            </fieldset>
          </li>
        ))}
      </ol>
      <ListProblem problem={problems.get('indicators')} />
      <Button
        data-add=""
        onClick={() => onChange([...rows, emptyIndicator(`k-${crypto.randomUUID().slice(0, 8)}`)])}
      >
        {themeForm.addIndicator}
      </Button>
    </fieldset>
  );
}
