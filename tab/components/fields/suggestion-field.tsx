import { Combobox, Option } from '@fluentui/react-components';
import { Field, type FieldProps } from './field.tsx';
import styles from './suggestion-field.module.css';

export interface Suggestion {
  readonly id: string;
  readonly text: string;
  /** What tells this suggestion from similar ones. */
  readonly details?: string;
  readonly isDisabled?: boolean;
}

interface Props extends FieldProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly suggestions: readonly Suggestion[];
  readonly onChoose: (id: string) => void;
  /** What the search does or did, in words. Read aloud when it changes. */
  readonly status: string;
}

/** A text field whose suggestions come from elsewhere while the reader types. */
export function SuggestionField(props: Props) {
  const { typed, onType, suggestions, onChoose, status, ...field } = props;
  return (
    <Field {...field}>
      {(control) => (
        <>
          <Combobox
            id={control.id}
            aria-describedby={control['aria-describedby']}
            freeform
            inlinePopup
            className={styles.box}
            input={{ className: styles.typed, autoComplete: 'off' }}
            value={typed}
            selectedOptions={[]}
            onChange={({ target }) => onType(target.value)}
            onOptionSelect={(_, { optionValue }) => {
              if (optionValue !== undefined) onChoose(optionValue);
            }}
          >
            {suggestions.map(({ id, text, details, isDisabled = false }) => (
              <Option
                key={id}
                value={id}
                text={details === undefined ? text : `${text}, ${details}`}
                disabled={isDisabled}
              >
                <span>
                  {text}
                  {details !== undefined && <span className={styles.details}>{details}</span>}
                </span>
              </Option>
            ))}
          </Combobox>
          <p role="status" className={styles.status}>
            {status}
          </p>
        </>
      )}
    </Field>
  );
}
