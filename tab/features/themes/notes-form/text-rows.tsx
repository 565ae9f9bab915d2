import { FieldGroup } from '../../../components/fields/choice-fields.tsx';
import { ItemList } from '../../../components/fields/lists/item-list.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import type { TextRow } from '../notes/notes-draft.ts';
import styles from './notes-form.module.css';

interface Props {
  readonly list: 'successes' | 'challenges';
  readonly rows: readonly TextRow[];
  readonly onChange: (rows: readonly TextRow[]) => void;
}

export function TextRows({ list, rows, onChange }: Props) {
  const { themes, themeForm } = useWords().tab;
  const nameOf = list === 'successes' ? themeForm.success : themeForm.challenge;
  return (
    <FieldGroup label={themes[list]}>
      <ItemList
        items={rows}
        keyOf={({ key }) => key}
        nameOf={(_, index) => nameOf(index + 1)}
        onChange={onChange}
        itemClass={styles.row}
        add={{
          name: list,
          text: list === 'successes' ? themeForm.addSuccess : themeForm.addChallenge,
          onAdd: () => onChange([...rows, { key: crypto.randomUUID(), text: '' }]),
        }}
      >
        {({ item: { key, text }, index, change, tools }) => (
          <>
            <TextField
              name={`${list}.${key}`}
              kind="area"
              className={styles.grow}
              label={nameOf(index + 1)}
              value={text}
              onChange={(typed) => change({ text: typed })}
            />
            {tools}
          </>
        )}
      </ItemList>
    </FieldGroup>
  );
}
