import { AddButton } from '../../../components/fields/add-button.tsx';
import { FieldGroup } from '../../../components/fields/choice-fields.tsx';
import { RowTools } from '../../../components/fields/row-tools.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useListFocus } from '../../../components/fields/use-list-focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { changed, moved, without, type TextRow } from '../notes/notes-draft.ts';
import base from '../../../components/layout/base.module.css';
import styles from './notes-form.module.css';

interface Props {
  readonly list: 'successes' | 'challenges';
  readonly rows: readonly TextRow[];
  readonly onChange: (rows: readonly TextRow[]) => void;
}

export function TextRows({ list, rows, onChange }: Props) {
  const { themes, themeForm } = useWords().tab;
  const root = useListFocus<HTMLDivElement>(rows.map(({ key }) => key));
  const nameOf = list === 'successes' ? themeForm.success : themeForm.challenge;
  return (
    <FieldGroup label={themes[list]}>
      <div ref={root}>
        <ol className={base.plainList}>
          {rows.map(({ key, text }, index) => (
            <li key={key} className={styles.row}>
              <TextField
                name={`${list}.${key}`}
                kind="area"
                className={styles.grow}
                label={nameOf(index + 1)}
                value={text}
                onChange={(typed) => onChange(changed(rows, key, { text: typed }))}
              />
              <RowTools
                what={nameOf(index + 1)}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={(by) => onChange(moved(rows, key, by))}
                onRemove={() => onChange(without(rows, key))}
              />
            </li>
          ))}
        </ol>
        <AddButton
          name={list}
          onAdd={() => onChange([...rows, { key: crypto.randomUUID(), text: '' }])}
        >
          {list === 'successes' ? themeForm.addSuccess : themeForm.addChallenge}
        </AddButton>
      </div>
    </FieldGroup>
  );
}
