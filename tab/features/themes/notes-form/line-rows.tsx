import { Button } from '@fluentui/react-components';
import { NOTES_LIMITS } from '../../../../domain/portfolio/theme-notes.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { changed, moved, without, type FieldProblems, type LineRow } from '../notes/notes-draft.ts';
import { NotesField } from './notes-field.tsx';
import { RowTools } from './row-tools.tsx';
import { useRowFocus } from './use-row-focus.ts';
import styles from './notes-form.module.css';

interface Props {
  readonly rows: readonly LineRow[];
  readonly nameOf: (line: LineRow, index: number) => string;
  readonly problemOf: (key: string) => ReturnType<FieldProblems['get']>;
  readonly onChange: (rows: readonly LineRow[]) => void;
}

/** Name fields for lines drawn together; a single line needs no name. */
export function LineRows({ rows, nameOf, problemOf, onChange }: Props) {
  const texts = useWords().tab.themeForm;
  const root = useRowFocus<HTMLDivElement>(rows.length);
  return (
    <div ref={root}>
      {rows.length > 1 && (
        <ol className={styles.list}>
          {rows.map((line, index) => (
            <li key={line.key} className={styles.row}>
              <div className={styles.fields}>
                <NotesField
                  label={texts.line(index + 1)}
                  value={line.name}
                  problem={problemOf(line.key)}
                  onChange={(name) => onChange(changed(rows, line.key, { name }))}
                />
                <RowTools
                  what={nameOf(line, index)}
                  isFirst={index === 0}
                  isLast={index === rows.length - 1}
                  onMove={(by) => onChange(moved(rows, line.key, by))}
                  onRemove={() => onChange(without(rows, line.key))}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      <Button
        data-add=""
        size="small"
        disabledFocusable={rows.length >= NOTES_LIMITS.lines}
        onClick={() => onChange([...rows, { key: crypto.randomUUID(), name: '' }])}
      >
        {texts.addLine}
      </Button>
    </div>
  );
}
