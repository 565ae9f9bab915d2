import { FieldGroup } from '../../../components/fields/choice-fields.tsx';
import { ItemList } from '../../../components/fields/lists/item-list.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { emptyIndicator, type IndicatorDraft } from '../notes/notes-draft.ts';
import styles from './notes-form.module.css';

interface Props {
  readonly rows: readonly IndicatorDraft[];
  readonly onChange: (rows: readonly IndicatorDraft[]) => void;
}

export function IndicatorRows({ rows, onChange }: Props) {
  const { themes, themeForm } = useWords().tab;
  return (
    <FieldGroup label={themes.indicators} hint={rows.length > 0 ? themeForm.periodHint : undefined}>
      <ItemList
        items={rows}
        keyOf={({ key }) => key}
        nameOf={(_, index) => themeForm.indicator(index + 1)}
        onChange={onChange}
        add={{
          name: 'indicators',
          text: themeForm.addIndicator,
          onAdd: () => onChange([...rows, emptyIndicator(`k-${crypto.randomUUID().slice(0, 8)}`)]),
        }}
      >
        {({ item, index, change, tools }) => (
          <FieldGroup label={themeForm.indicator(index + 1)} className={styles.indicator}>
            <IndicatorFields row={item} onChange={change} />
            {tools}
          </FieldGroup>
        )}
      </ItemList>
    </FieldGroup>
  );
}
