import { useId } from 'react';
import styles from './check-and-radio.module.css';

interface Option {
  readonly text: string;
  readonly hint?: string;
  readonly lang?: string;
  readonly checked: boolean;
}

interface CheckProps extends Option {
  /** Id of the element that describes the problem. */
  readonly problem?: string;
  readonly onChange: (checked: boolean) => void;
}

/** A native checkbox: platform behaviour, and no code to load. */
export function CheckChoice({ onChange, problem, ...option }: CheckProps) {
  return (
    <Row
      type="checkbox"
      option={option}
      onChange={onChange}
      {...(problem !== undefined && { problem })}
    />
  );
}

interface RadioProps extends Option {
  readonly name: string;
  readonly onChoose: () => void;
}

export function RadioChoice({ name, onChoose, ...option }: RadioProps) {
  return <Row type="radio" name={name} option={option} onChange={onChoose} />;
}

interface RowProps {
  readonly type: 'checkbox' | 'radio';
  readonly name?: string;
  readonly problem?: string;
  readonly option: Option;
  readonly onChange: (checked: boolean) => void;
}

function Row({ type, name, problem, option, onChange }: RowProps) {
  const id = useId();
  const { text, hint, lang, checked } = option;
  const described = [problem, hint === undefined ? undefined : `${id}-hint`].filter(Boolean);
  return (
    <div className={styles.row}>
      <input
        id={id}
        type={type}
        name={name}
        className={styles.box}
        checked={checked}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div className={styles.words}>
        <label htmlFor={id} lang={lang} className={styles.label}>
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
