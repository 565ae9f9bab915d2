import { Field, type FieldProps } from './field.tsx';
import styles from './field.module.css';

interface Props<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A native select shows the platform's own list on a phone and needs no extra code. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const { value, options, onChange, ...field } = props;
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={styles.input}
          value={value}
          onChange={({ target }) => {
            const chosen = options.find((option) => option.value === target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
