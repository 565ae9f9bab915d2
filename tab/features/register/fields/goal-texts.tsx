import type { ComponentProps } from 'react';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useGoalForm } from '../form/goal-form-context.ts';
import styles from './part-list.module.css';

type Props = ComponentProps<typeof TextField>;
type Texts<Part extends string> = Readonly<Record<Part, string>>;

/** A field of the goal; its texts are in the organisation's language. */
export function GoalText(props: Props) {
  const { contentLanguage } = useGoalForm().view.body;
  const { kind = 'text' } = props;
  const isText = kind === 'text' || kind === 'area' || kind === 'word';
  return (
    <TextField
      {...props}
      lang={isText ? contentLanguage : undefined}
      className={isText && kind !== 'word' ? styles.wide : styles.narrow}
    />
  );
}

/** Returns a function that draws a field of one part of the goal. `path`: the field path of the part. */
export const fieldsOf =
  <Part extends string>(
    path: string,
    values: Texts<Part>,
    onChange: (change: Partial<Texts<Part>>) => void,
  ) =>
  (part: Part, label: string, more: Partial<Props> = {}) => (
    <GoalText
      {...more}
      key={part}
      name={`${path}${part}`}
      label={label}
      value={values[part]}
      onChange={(value) => onChange(withText(part, value))}
    />
  );

const withText = <Part extends string>(part: Part, value: string): Partial<Texts<Part>> => {
  const change: Partial<Record<Part, string>> = {};
  change[part] = value;
  return change;
};
