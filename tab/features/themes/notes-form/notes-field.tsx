import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { useFieldStyles } from '../../../components/fields/field-styles.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { FieldProblems } from '../notes/notes-draft.ts';

const useStyles = makeStyles({
  root: { minWidth: 0, maxWidth: '100%' },
  text: { flexGrow: 1, '@media (max-width: 480px)': { flexBasis: '100%' } },
  wide: { flexGrow: 1, flexBasis: '14em' },
  narrow: { maxWidth: '14em' },
  input: { width: '100%' },
  short: { width: '7em' },
});

interface Props {
  readonly label: string;
  /** Language of the label, when it is not the reader's. */
  readonly lang?: string;
  readonly value: string;
  readonly problem: ReturnType<FieldProblems['get']>;
  readonly size?: 'narrow' | 'wide';
  /** Numeric keyboard on phones. */
  readonly isFigure?: boolean;
  /** Multi-line. */
  readonly isText?: boolean;
  readonly onChange: (value: string) => void;
}

export function NotesField({
  label,
  lang,
  value,
  problem,
  size,
  isFigure = false,
  isText = false,
  onChange,
}: Props) {
  const styles = useStyles();
  const field = useFieldStyles();
  const { tab, format } = useWords();
  const id = useId();
  const shared = {
    id,
    value,
    className: mergeClasses(field.input, size === 'narrow' ? styles.short : styles.input),
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem ? `${id}-trouble` : undefined,
  };
  return (
    <div className={mergeClasses(styles.root, isText ? styles.text : styles[size ?? 'wide'])}>
      <label htmlFor={id} lang={lang} className={field.label}>
        {label}
      </label>
      {isText ? (
        <textarea {...shared} rows={2} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          inputMode={isFigure ? 'decimal' : 'text'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {problem && (
        <p id={`${id}-trouble`} className={field.problem}>
          {tab.themeForm.problem[problem.problem](format.number(problem.limit ?? 0))}
        </p>
      )}
    </div>
  );
}
