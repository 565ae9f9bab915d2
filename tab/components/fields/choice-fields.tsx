import { useId, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { FieldNotes, noteIds, type FieldProps } from './field.tsx';
import { useProblem } from './form-problems.ts';
import type { Option } from './select-field.tsx';
import base from '../layout/base.module.css';
import field from './field.module.css';
import styles from './choice-fields.module.css';

interface Choice<Value extends string> extends Option<Value> {
  readonly hint?: string | undefined;
}

interface CheckProps extends Omit<FieldProps, 'required' | 'inline' | 'className'> {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A native checkbox behaves as the platform does and needs no extra code. */
export function CheckboxField(props: CheckProps) {
  const { name, label, labelLang, hint, checked, conflict, onChange } = props;
  const id = useId();
  const problem = useProblem(name) ?? props.problem;
  return (
    <div>
      <ChoiceRow
        id={id}
        type="checkbox"
        choice={{ value: 'true', text: label, hint, lang: labelLang }}
        data-field={name}
        checked={checked}
        problem={problem && `${id}-problem`}
        onChange={onChange}
      />
      <FieldNotes id={id} problem={problem} conflict={conflict} />
    </div>
  );
}

interface ChecksProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  readonly value: readonly Value[];
  /** Makes the group foldable. The folded group shows this text: how many options are chosen. */
  readonly folded?: string;
  readonly onChange: (value: readonly Value[]) => void;
}

export function ChecksField<Value extends string>(props: ChecksProps<Value>) {
  const { options, value, folded, onChange, ...group } = props;
  const id = useId();
  const problem = useProblem(group.name) ?? group.problem;
  const rows = options.map((choice) => (
    <ChoiceRow
      key={choice.value}
      type="checkbox"
      choice={choice}
      checked={value.includes(choice.value)}
      problem={problem && `${id}-problem`}
      onChange={(isIn) =>
        onChange(
          options
            .map((one) => one.value)
            .filter((one) => (one === choice.value ? isIn : value.includes(one))),
        )
      }
    />
  ));
  if (folded === undefined)
    return (
      <FieldGroup {...group} id={id}>
        {rows}
      </FieldGroup>
    );
  return (
    <details className={styles.group}>
      <summary>
        <span className={clsx(base.strong, styles.title)}>{group.label}</span>{' '}
        <span className={base.quiet}>{folded}</span>
      </summary>
      <div role="group" aria-label={group.label}>
        {rows}
      </div>
    </details>
  );
}

interface RadioProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  /** Undefined while nothing is chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Shown beside the options. */
  readonly children?: ReactNode;
}

export function RadioField<Value extends string>(props: RadioProps<Value>) {
  const { value, options, inline, onChange, children, ...group } = props;
  const id = useId();
  const rows = options.map((choice) => (
    <ChoiceRow
      key={choice.value}
      type="radio"
      name={id}
      required={group.required}
      choice={choice}
      checked={choice.value === value}
      onChange={() => onChange(choice.value)}
    />
  ));
  return (
    <FieldGroup {...group} id={id}>
      {inline ? (
        <div className={field.row}>
          <div className={styles.choices}>{rows}</div>
          {children}
        </div>
      ) : (
        rows
      )}
    </FieldGroup>
  );
}

interface GroupProps extends FieldProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** Several fields under a common title. */
export function FieldGroup(props: GroupProps) {
  const { name, label, labelLang, hint, required, conflict, className, children } = props;
  const own = useId();
  const id = props.id ?? own;
  const problem = useProblem(name) ?? props.problem;
  return (
    <fieldset
      id={id}
      className={clsx(styles.group, className)}
      data-field={name}
      data-fault={problem === undefined ? undefined : ''}
      aria-describedby={noteIds(id, [hint && 'hint', problem && 'problem'])}
    >
      <legend
        lang={labelLang}
        className={clsx(base.strong, styles.title, required && field.required)}
      >
        {label}
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={base.quietText}>
          {hint}
        </p>
      )}
      {children}
      <FieldNotes id={id} problem={problem} conflict={conflict} />
    </fieldset>
  );
}

interface ChoiceRowProps<Value extends string> {
  readonly id?: string;
  readonly type: 'checkbox' | 'radio';
  readonly name?: string;
  readonly 'data-field'?: string | undefined;
  readonly required?: boolean | undefined;
  readonly choice: Choice<Value>;
  readonly checked: boolean;
  /** Id of the element that describes the problem. */
  readonly problem?: string | undefined;
  readonly onChange: (checked: boolean) => void;
}

/** One checkbox or radio button with its label. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { choice, problem, onChange, ...input } = props;
  const own = useId();
  const id = input.id ?? own;
  const { text, hint, lang } = choice;
  return (
    <div className={styles.row}>
      <input
        {...input}
        id={id}
        className={styles.box}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={clsx(problem, hint !== undefined && `${id}-hint`) || undefined}
        onChange={({ target }) => onChange(target.checked)}
      />
      <div className={styles.words}>
        <label htmlFor={id} lang={lang} className={base.sentenceCase}>
          {text}
        </label>
        {hint !== undefined && (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        )}
      </div>
    </div>
  );
}
