import { useId, useState, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { CheckChoice, RadioChoice } from '../../../components/fields/check-and-radio.tsx';
import { ConflictingText } from '../../../components/fields/conflicting-text.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { wasInitiallyChanged, needsAttention, useForm } from '../form/form-context.ts';
import styles from '../form/form.module.css';
import fields from '../../../components/fields/field.module.css';

interface FieldProps {
  readonly field: string;
  readonly label: string;
  /** Whether people wrote the label, in the organisation's language. */
  readonly isNamed?: boolean;
}

interface TextProps extends FieldProps {
  readonly kind?: 'text' | 'figure' | 'day';
  readonly hint?: string;
}

/** A one-line field for text, a number or a day. */
export function TextField({ field, label, hint, kind = 'text', isNamed }: TextProps) {
  const { values, problems, lang, type, leave } = useForm();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={fields.label} lang={isNamed ? lang : undefined}>
        {label}
      </label>
      <input
        id={id}
        type={kind === 'day' ? 'date' : 'text'}
        inputMode={kind === 'figure' ? 'decimal' : undefined}
        data-field={field}
        autoComplete="off"
        className={clsx(fields.input, kind === 'figure' && styles.figure)}
        value={values[field] ?? ''}
        aria-invalid={problems.has(field)}
        aria-describedby={`${id}-notes`}
        onChange={({ target }) => type(field, target.value)}
        onBlur={leave}
      />
      <FieldNotes id={id} field={field} hint={hint} />
    </div>
  );
}

interface AreaProps extends FieldProps {
  readonly hint?: string;
  readonly small?: boolean;
}

/** A multi-line field in the organisation's language. */
export function AreaField({ field, label, hint, small = false }: AreaProps) {
  const { values, problems, lang, type, leave } = useForm();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <textarea
        id={id}
        lang={lang}
        className={clsx(fields.input, styles.area, small && styles.small)}
        value={values[field] ?? ''}
        aria-invalid={problems.has(field)}
        aria-describedby={`${id}-notes`}
        onChange={({ target }) => type(field, target.value)}
        onBlur={leave}
      />
      <FieldNotes id={id} field={field} hint={hint} />
    </div>
  );
}

interface ChoicesProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** Radio buttons; each option may have extra content beside it. */
export function RadioField({
  field,
  label,
  isNamed,
  options,
  children,
}: ChoicesProps & { readonly children?: ReactNode }) {
  const { values, problems, lang, type } = useForm();
  const id = useId();
  return (
    <fieldset
      className={styles.group}
      aria-describedby={`${id}-notes`}
      data-invalid={problems.has(field)}
    >
      <legend className={styles.legend} lang={isNamed ? lang : undefined}>
        {label}
      </legend>
      <div className={styles.line}>
        <div className={styles.choices}>
          {options.map(({ value, text }) => (
            <RadioChoice
              key={value}
              name={id}
              text={text}
              checked={values[field] === value}
              onChoose={() => type(field, value)}
            />
          ))}
        </div>
        {children}
      </div>
      <FieldNotes id={id} field={field} shown={(value) => textOf(options, value)} />
    </fieldset>
  );
}

/** A native list, for many options. */
export function SelectField({ field, label, options }: ChoicesProps) {
  const { values, problems, type } = useForm();
  const id = useId();
  const value = values[field] ?? '';
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <select
        id={id}
        className={fields.input}
        value={value}
        aria-invalid={problems.has(field)}
        aria-describedby={`${id}-notes`}
        onChange={({ target }) => type(field, target.value)}
      >
        {value === '' && <option value="">–</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <FieldNotes id={id} field={field} shown={(one) => textOf(options, one)} />
    </div>
  );
}

export function CheckField({ field, label }: FieldProps) {
  const { values, type } = useForm();
  const { common } = useWords();
  const id = useId();
  return (
    <div id={id} tabIndex={-1}>
      <CheckChoice
        text={label}
        checked={values[field] === 'true'}
        onChange={(checked) => type(field, String(checked))}
      />
      <FieldNotes
        id={id}
        field={field}
        shown={(value) => (value === 'true' ? common.yes : common.no)}
      />
    </div>
  );
}

const textOf = (options: ChoicesProps['options'], value: string): string =>
  options.find((option) => option.value === value)?.text ?? value;

interface FieldNotesProps {
  readonly id: string;
  readonly field: string;
  readonly hint?: string | undefined;
  /** Formats the value for display. */
  readonly shown?: (value: string) => string;
}

/** Hint, problem, and the conflicting value of another window. */
function FieldNotes({ id, field, hint, shown = (value) => value }: FieldNotesProps) {
  const { problems, conflicts, lang, choose } = useForm();
  const theirs = conflicts[field];
  const problem = problems.get(field);
  return (
    <>
      <div id={`${id}-notes`}>
        {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
        {problem !== undefined && <p className={fields.problem}>{problem}</p>}
      </div>
      {theirs !== undefined && (
        <ConflictingText
          text={shown(theirs)}
          lang={lang}
          onChoose={(whose) => {
            // The focused buttons are removed.
            (document.getElementById(id) ?? document.getElementsByName(id)[0])?.focus();
            choose(field, whose);
          }}
        />
      )}
    </>
  );
}

interface CollapsibleGroupProps {
  readonly title: string;
  /** Field ids of the group start with one of these. */
  readonly prefixes: readonly string[];
  readonly children: ReactNode;
}

/** Folded unless a draft has values in it or one of its fields is invalid. */
export function CollapsibleGroup({ title, prefixes, children }: CollapsibleGroupProps) {
  const form = useForm();
  const [isUnfolded, setUnfolded] = useState(() => wasInitiallyChanged(form, prefixes));
  return (
    <details
      open={isUnfolded || needsAttention(form, prefixes)}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}

export function PartHeading({ children }: { readonly children: ReactNode }) {
  const { heading: Heading } = useForm();
  return <Heading className={styles.heading}>{children}</Heading>;
}
