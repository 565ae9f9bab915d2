import { Button } from '@fluentui/react-components';
import { clsx } from 'clsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { ListProblem } from './list-problem.tsx';
import { changed, moved, without, type FieldProblems, type TextRow } from '../notes/notes-draft.ts';
import { NotesField } from './notes-field.tsx';
import { RowTools } from './row-tools.tsx';
import { useRowFocus } from './use-row-focus.ts';
import styles from './notes-form.module.css';

interface Props {
  readonly list: 'successes' | 'challenges';
  readonly rows: readonly TextRow[];
  readonly problems: FieldProblems;
  readonly onChange: (rows: readonly TextRow[]) => void;
}

export function TextRows({ list, rows, problems, onChange }: Props) {
  const { themes, themeForm } = useWords().tab;
  const root = useRowFocus<HTMLFieldSetElement>(rows.length);
  const nameOf = list === 'successes' ? themeForm.success : themeForm.challenge;
  return (
    <fieldset ref={root} className={styles.group}>
      <legend className={styles.title}>{themes[list]}</legend>
      <ol className={styles.list}>
        {rows.map(({ key, text }, index) => (
          <li key={key} className={clsx(styles.row, styles.textRow)}>
            <NotesField
              isText
              label={nameOf(index + 1)}
              value={text}
              problem={problems.get(`${list}.${key}`)}
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
      <ListProblem problem={problems.get(list)} />
      <Button
        data-add=""
        onClick={() => onChange([...rows, { key: crypto.randomUUID(), text: '' }])}
      >
        {list === 'successes' ? themeForm.addSuccess : themeForm.addChallenge}
      </Button>
    </fieldset>
  );
}
