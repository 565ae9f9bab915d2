import { useId } from 'react';
import { clsx } from 'clsx';
import { useForm } from '../form/form-context.ts';
import base from '../../../components/layout/base.module.css';
import fields from '../../../components/fields/field.module.css';
import styles from './register-field.module.css';

interface Props {
  /** Field path, by which problems are found. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'area' | 'figure' | 'day' | 'word';
  readonly onChange: (value: string) => void;
}

export function Field({ field, label, value, hint, kind = 'text', onChange }: Props) {
  const { view, problems } = useForm();
  const id = useId();
  const problem = problems.get(field);
  const shared = {
    id,
    value,
    'data-field': field,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-hint ${id}-problem`,
  };
  const isText = kind === 'text' || kind === 'area';
  const lang = isText || kind === 'word' ? view.body.contentLanguage : undefined;
  return (
    <div className={clsx(styles.field, isText && styles.wide)}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      {kind === 'area' ? (
        <textarea
          {...shared}
          lang={lang}
          className={clsx(fields.input, styles.text, styles.area)}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          {...shared}
          lang={lang}
          type={kind === 'day' ? 'date' : 'text'}
          inputMode={kind === 'figure' ? 'decimal' : undefined}
          autoComplete="off"
          className={clsx(fields.input, isText && styles.text, kind === 'figure' && styles.figure)}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={base.quietSmallText}>
          {hint}
        </p>
      )}
      <Problem id={`${id}-problem`} field={field} />
    </div>
  );
}

export function Problem({ field, id }: { readonly field: string; readonly id?: string }) {
  const problem = useForm().problems.get(field);
  return problem === undefined ? null : (
    <p id={id} className={fields.problem}>
      {problem}
    </p>
  );
}
