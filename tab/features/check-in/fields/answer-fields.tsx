import { clsx } from 'clsx';
import { useState, type ReactNode } from 'react';
import { CheckboxField, RadioField } from '../../../components/fields/choice-fields.tsx';
import { SelectField, type Option } from '../../../components/fields/select-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import {
  hasConflict,
  useAnswer,
  useAnswerField,
  wasInitiallyChanged,
} from '../form/answer-context.ts';
import base from '../../../components/layout/base.module.css';
import styles from '../form/form.module.css';

interface Props {
  readonly field: string;
  readonly label: string;
  readonly required?: boolean;
}

interface TextProps extends Props {
  readonly kind: 'area' | 'figure' | 'day';
  readonly hint?: string;
}

export function AnswerText({ field, kind, ...rest }: TextProps) {
  const { lang, leave } = useAnswer();
  return (
    <TextField
      {...rest}
      {...useAnswerField(field)}
      kind={kind}
      lang={kind === 'area' ? lang : undefined}
      onBlur={leave}
    />
  );
}

interface ChoiceProps extends Props {
  readonly options: readonly Option[];
}

interface RadioProps extends ChoiceProps {
  /** Whether people wrote the label, in the organisation's language. */
  readonly isNamed?: boolean;
  readonly children?: ReactNode;
}

export function AnswerRadio({ field, isNamed, options, ...rest }: RadioProps) {
  const { lang } = useAnswer();
  return (
    <RadioField
      {...rest}
      {...useAnswerField(field, textIn(options))}
      inline
      labelLang={isNamed ? lang : undefined}
      options={options}
    />
  );
}

/** A native list, for many options. */
export function AnswerSelect({ field, options, ...rest }: ChoiceProps) {
  const answer = useAnswerField(field, textIn(options));
  const nothing = { value: '', text: '–' };
  return (
    <SelectField
      {...rest}
      {...answer}
      options={answer.value === '' ? [nothing, ...options] : options}
    />
  );
}

export function AnswerCheck({ field, label }: Props) {
  const { common } = useWords();
  const { value, onChange, ...answer } = useAnswerField(field, (one) =>
    one === 'true' ? common.yes : common.no,
  );
  return (
    <CheckboxField
      {...answer}
      label={label}
      checked={value === 'true'}
      onChange={(checked) => onChange(String(checked))}
    />
  );
}

const textIn =
  (options: readonly Option[]) =>
  (value: string): string =>
    options.find((option) => option.value === value)?.text ?? value;

interface CollapsibleGroupProps {
  readonly title: string;
  /** Field ids of the group start with one of these. */
  readonly prefixes: readonly string[];
  readonly children: ReactNode;
}

/** Starts folded, unless the draft changes one of its fields or one of them has a conflict. */
export function CollapsibleGroup({ title, prefixes, children }: CollapsibleGroupProps) {
  const answer = useAnswer();
  const [isUnfolded, setUnfolded] = useState(() => wasInitiallyChanged(answer, prefixes));
  return (
    <details
      open={isUnfolded || hasConflict(answer, prefixes)}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary className={clsx(base.strong, styles.summary)}>{title}</summary>
      {children}
    </details>
  );
}

export function PartHeading({ children }: { readonly children: ReactNode }) {
  const { heading: Heading } = useAnswer();
  return <Heading className={clsx(base.subheading, styles.heading)}>{children}</Heading>;
}
