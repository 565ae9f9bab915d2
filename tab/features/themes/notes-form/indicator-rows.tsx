import { AddButton } from '../../../components/fields/add-button.tsx';
import { FieldGroup } from '../../../components/fields/choice-fields.tsx';
import { RowTools } from '../../../components/fields/row-tools.tsx';
import { useListFocus } from '../../../components/fields/use-list-focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import {
  changed,
  emptyIndicator,
  moved,
  without,
  type IndicatorDraft,
} from '../notes/notes-draft.ts';
import base from '../../../components/layout/base.module.css';
import styles from './notes-form.module.css';

interface Props {
  readonly rows: readonly IndicatorDraft[];
  readonly onChange: (rows: readonly IndicatorDraft[]) => void;
}

export function IndicatorRows({ rows, onChange }: Props) {
  const { themes, themeForm } = useWords().tab;
  const root = useListFocus<HTMLDivElement>(rows.map(({ key }) => key));
  return (
    <FieldGroup label={themes.indicators} hint={rows.length > 0 ? themeForm.periodHint : undefined}>
      <div ref={root}>
        <ol className={base.plainList}>
          {rows.map((row, index) => (
            <li key={row.key}>
              <FieldGroup label={themeForm.indicator(index + 1)} className={styles.indicator}>
                <IndicatorFields
                  row={row}
                  onChange={(change) => onChange(changed(rows, row.key, change))}
                />
                <RowTools
                  what={themeForm.indicator(index + 1)}
                  isFirst={index === 0}
                  isLast={index === rows.length - 1}
                  onMove={(by) => onChange(moved(rows, row.key, by))}
                  onRemove={() => onChange(without(rows, row.key))}
                />
              </FieldGroup>
            </li>
          ))}
        </ol>
        <AddButton
          name="indicators"
          onAdd={() => onChange([...rows, emptyIndicator(`k-${crypto.randomUUID().slice(0, 8)}`)])}
        >
          {themeForm.addIndicator}
        </AddButton>
      </div>
    </FieldGroup>
  );
}
