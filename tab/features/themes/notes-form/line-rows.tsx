import { ItemList } from '../../../components/fields/lists/item-list.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { NOTES_LIMITS } from '../../../../domain/portfolio/theme-notes.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { LineRow } from '../notes/notes-draft.ts';
import styles from './notes-form.module.css';

interface Props {
  /** Field path of the indicator. */
  readonly path: string;
  readonly rows: readonly LineRow[];
  readonly nameOf: (line: LineRow, index: number) => string;
  readonly onChange: (rows: readonly LineRow[]) => void;
}

/** Name fields for the lines of one chart; a single line needs no name. */
export function LineRows({ path, rows, nameOf, onChange }: Props) {
  const texts = useWords().tab.themeForm;
  return (
    <ItemList
      items={rows}
      keyOf={({ key }) => key}
      nameOf={nameOf}
      onChange={onChange}
      itemClass={styles.row}
      add={{
        name: `${path}.add`,
        text: texts.addLine,
        size: 'small',
        isFull: rows.length >= NOTES_LIMITS.lines,
        onAdd: () => onChange([...rows, { key: crypto.randomUUID(), name: '' }]),
      }}
    >
      {({ item: { key, name }, index, change, tools }) =>
        rows.length > 1 && (
          <>
            <TextField
              name={`${path}.${key}`}
              className={styles.grow}
              label={texts.line(index + 1)}
              required
              value={name}
              onChange={(typed) => change({ name: typed })}
            />
            {tools}
          </>
        )
      }
    </ItemList>
  );
}
