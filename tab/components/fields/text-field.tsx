import type { FocusEventHandler, KeyboardEventHandler, Ref } from 'react';
import { clsx } from 'clsx';
import { useWords } from '../../lib/words/words-context.ts';
import { Field, type FieldProps } from './field.tsx';
import styles from './field.module.css';

/** `word` and `code` are short texts; a code is not checked for spelling. */
type Kind = 'text' | 'area' | 'word' | 'code' | 'figure' | 'count' | 'day' | 'time' | 'search';

interface Props extends FieldProps {
  readonly kind?: Kind;
  readonly value: string;
  /** Language of the value. */
  readonly lang?: string | undefined;
  /** Maximum length. From half of it on, the number of typed characters is shown. */
  readonly max?: number;
  /** `earliest` and `latest` limit a field of the kind `day`. */
  readonly earliest?: string;
  readonly latest?: string;
  readonly readOnly?: boolean;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement>;
  /** Undefined for a read-only field. */
  readonly onChange?: (value: string) => void;
  readonly onFocus?: FocusEventHandler<HTMLInputElement>;
  readonly onBlur?: () => void;
  readonly onKeyDown?: KeyboardEventHandler;
}

const TYPES: Partial<Record<Kind, string>> = { day: 'date', time: 'time', search: 'search' };
const KEYBOARDS: Partial<Record<Kind, 'decimal' | 'numeric'>> = {
  figure: 'decimal',
  count: 'numeric',
};

export function TextField(props: Props) {
  const { kind = 'text', value, lang, max, earliest, latest, ...rest } = props;
  const { readOnly, placeholder, ref, onChange, onFocus, onBlur, onKeyDown, ...field } = rest;
  const counter = max !== undefined && value.length >= max / 2 && (
    <Count used={value.length} most={max} />
  );
  return (
    <Field {...field} counter={counter}>
      {(control) => {
        const shared = {
          ...control,
          ...{ value, lang, readOnly, placeholder, onBlur, onKeyDown },
          className: clsx(styles.input, styles[kind]),
        };
        return kind === 'area' ? (
          <textarea {...shared} onChange={({ target }) => onChange?.(target.value)} />
        ) : (
          <input
            {...shared}
            ref={ref}
            onFocus={onFocus}
            type={TYPES[kind] ?? 'text'}
            min={earliest}
            max={latest}
            inputMode={KEYBOARDS[kind]}
            autoComplete="off"
            spellCheck={kind === 'code' ? false : undefined}
            onChange={({ target }) => onChange?.(target.value)}
          />
        );
      }}
    </Field>
  );
}

function Count({ used, most }: { readonly used: number; readonly most: number }) {
  const { tab, format } = useWords();
  return tab.form.count(format.number(used), format.number(most));
}
