import { AddButton } from '../../../components/fields/add-button.tsx';
import { RowTools } from '../../../components/fields/row-tools.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useListFocus } from '../../../components/fields/use-list-focus.ts';
import { NOTES_LIMITS } from '../../../../domain/portfolio/theme-notes.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { changed, moved, without, type LineRow } from '../notes/notes-draft.ts';
import base from '../../../components/layout/base.module.css';
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
  const root = useListFocus<HTMLDivElement>(rows.map(({ key }) => key));
  return (
    <div ref={root}>
      {rows.length > 1 && (
        <ol className={base.plainList}>
          {rows.map((line, index) => (
            <li key={line.key} className={styles.row}>
              <TextField
                name={`${path}.${line.key}`}
                className={styles.grow}
                label={texts.line(index + 1)}
                required
                value={line.name}
                onChange={(name) => onChange(changed(rows, line.key, { name }))}
              />
              <RowTools
                what={nameOf(line, index)}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={(by) => onChange(moved(rows, line.key, by))}
                onRemove={() => onChange(without(rows, line.key))}
              />
            </li>
          ))}
        </ol>
      )}
      <AddButton
        name={`${path}.add`}
        size="small"
        disabled={rows.length >= NOTES_LIMITS.lines}
        onAdd={() => onChange([...rows, { key: crypto.randomUUID(), name: '' }])}
      >
        {texts.addLine}
      </AddButton>
    </div>
  );
}
