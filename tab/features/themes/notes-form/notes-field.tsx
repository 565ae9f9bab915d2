import { useId } from 'react';
import { clsx } from 'clsx';
import { useWords } from '../../../lib/words/words-context.ts';
import type { FieldProblems } from '../notes/notes-draft.ts';
import base from '../../../components/layout/base.module.css';
import field from '../../../components/fields/field.module.css';
import styles from './notes-field.module.css';

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
  const { tab, format } = useWords();
  const id = useId();
  const shared = {
    id,
    value,
    className: clsx(field.input, size === 'narrow' ? styles.short : base.fullWidth),
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem ? `${id}-trouble` : undefined,
  };
  return (
    <div className={clsx(styles.root, isText ? styles.text : styles[size ?? 'wide'])}>
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
