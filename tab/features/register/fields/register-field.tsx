import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useFieldStyles } from '../../../components/fields/field-styles.ts';
import { useForm } from '../form/form-context.ts';

const useStyles = makeStyles({
  field: { paddingBlock: tokens.spacingVerticalXS, minWidth: 0 },
  wide: { flexBasis: '100%' },
  text: { display: 'block', width: '100%', maxWidth: '46em' },
  area: { minHeight: '5em', resize: 'vertical', lineHeight: tokens.lineHeightBase400 },
  figure: { width: '9em' },
  hint: { color: tokens.colorNeutralForeground2, margin: 0, fontSize: tokens.fontSizeBase200 },
});

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
  const styles = useStyles();
  const fields = useFieldStyles();
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
    <div className={mergeClasses(styles.field, isText && styles.wide)}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      {kind === 'area' ? (
        <textarea
          {...shared}
          lang={lang}
          className={mergeClasses(fields.input, styles.text, styles.area)}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          {...shared}
          lang={lang}
          type={kind === 'day' ? 'date' : 'text'}
          inputMode={kind === 'figure' ? 'decimal' : undefined}
          autoComplete="off"
          className={mergeClasses(
            fields.input,
            isText && styles.text,
            kind === 'figure' && styles.figure,
          )}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <Problem id={`${id}-problem`} field={field} />
    </div>
  );
}

export function Problem({ field, id }: { readonly field: string; readonly id?: string }) {
  const fields = useFieldStyles();
  const problem = useForm().problems.get(field);
  return problem === undefined ? null : (
    <p id={id} className={fields.problem}>
      {problem}
    </p>
  );
}
