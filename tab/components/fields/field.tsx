import { useId, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { ConflictingText } from './conflicting-text.tsx';
import { useProblem } from './form-problems.ts';
import base from '../layout/base.module.css';
import styles from './field.module.css';

export interface FieldProps {
  /** A form finds the problem of the field by this name. */
  readonly name?: string;
  readonly label: string;
  /** Language of a label that people wrote; undefined for the tab's own words. */
  readonly labelLang?: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  /** Shown at once, whereas problems of the form are shown only after an attempt to submit it. */
  readonly problem?: string | undefined;
  /** The value that another window saved; undefined when the reader has no choice to make. */
  readonly conflict?: Conflict | undefined;
  /** Puts the label and the control on one line. */
  readonly inline?: boolean | undefined;
  readonly className?: string | undefined;
}

export interface Conflict {
  readonly text: string;
  readonly lang: string;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}

export interface Control {
  readonly id: string;
  readonly 'data-field': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface Props extends FieldProps {
  /** Shown between the control and the problem. */
  readonly counter?: ReactNode;
  readonly children: (control: Control) => ReactNode;
}

/** A control with its label, hint, problem and conflict, connected by ids. */
export function Field(props: Props) {
  const { name, label, labelLang, hint, required, counter, inline, className, children } = props;
  const { conflict } = props;
  const id = useId();
  const problem = useProblem(name) ?? props.problem;
  const notes = [hint && 'hint', counter && 'count', problem && 'problem'];
  const labelled = (
    <label
      htmlFor={id}
      lang={labelLang}
      className={clsx(styles.label, required && styles.required)}
    >
      {label}
    </label>
  );
  return (
    <div
      className={clsx(
        inline ? styles.inline : styles.field,
        conflict && styles.sideBySide,
        className,
      )}
    >
      {hint === undefined ? (
        labelled
      ) : (
        <div>
          {labelled}
          <p id={`${id}-hint`} className={base.quietSmallText}>
            {hint}
          </p>
        </div>
      )}
      {children({
        id,
        'data-field': name,
        'aria-invalid': problem !== undefined,
        'aria-required': required,
        'aria-describedby': noteIds(id, notes),
      })}
      {counter && (
        <p id={`${id}-count`} className={base.quietSmallText}>
          {counter}
        </p>
      )}
      <FieldNotes id={id} problem={problem} conflict={conflict} />
    </div>
  );
}

interface NotesProps {
  readonly id: string;
  readonly problem: string | undefined;
  readonly conflict: Conflict | undefined;
}

/** The problem and the conflict of the field or group that has this id. */
export function FieldNotes({ id, problem, conflict }: NotesProps) {
  return (
    <>
      {problem !== undefined && (
        <p id={`${id}-problem`} className={clsx(base.trouble, styles.problem)}>
          {problem}
        </p>
      )}
      {conflict && (
        <ConflictingText
          {...conflict}
          onChoose={(whose) => {
            const field = document.getElementById(id);
            // The focused button is about to be removed, so focus moves to the field.
            (field?.querySelector('input') ?? field)?.focus();
            conflict.onChoose(whose);
          }}
        />
      )}
    </>
  );
}

export const noteIds = (id: string, notes: readonly unknown[]): string | undefined =>
  clsx(notes.map((note) => typeof note === 'string' && `${id}-${note}`)) || undefined;
