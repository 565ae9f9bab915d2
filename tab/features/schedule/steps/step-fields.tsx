import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { clsx } from 'clsx';
import { AUDIENCES } from '../../../../domain/reminders/reminders.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { COUNTS, type StepDraft } from './steps-draft.ts';
import field from '../../../components/fields/field.module.css';
import styles from './step-fields.module.css';

const KINDS = ['working-day', 'after-first', 'before-closing'] as const;

interface Props {
  readonly step: StepDraft;
  /** Position in the list, from 1. */
  readonly number: number;
  readonly isUnreadable: boolean;
  readonly onChange: (change: Partial<StepDraft>) => void;
  readonly onRemove: () => void;
}

export function StepFields({ step, number, isUnreadable, onChange, onRemove }: Props) {
  const { tab, common } = useWords();
  const texts = tab.schedule;
  const id = useId();
  const { from, to } = COUNTS[step.kind];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{texts.step(number)}</legend>
      <div className={styles.fields}>
        <span className={styles.number}>
          <label htmlFor={id} className={field.label}>
            {texts.number}
          </label>
          <input
            id={id}
            inputMode="numeric"
            className={clsx(field.input, field.count)}
            value={step.count}
            aria-invalid={isUnreadable}
            aria-describedby={isUnreadable ? `${id}-trouble` : undefined}
            onChange={(event) => onChange({ count: event.target.value })}
          />
        </span>
        <SelectField
          inline
          label={texts.rule}
          value={step.kind}
          options={KINDS.map((kind) => ({ value: kind, text: texts.ruleKind[kind] }))}
          onChange={(kind) => onChange({ kind })}
        />
        <SelectField
          inline
          label={texts.audience}
          value={step.audience}
          options={AUDIENCES.map((audience) => ({
            value: audience,
            text: common.reminders.audience[audience],
          }))}
          onChange={(audience) => onChange({ audience })}
        />
        <Button size="small" aria-label={texts.removeStep(number)} onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
      {isUnreadable && (
        <p id={`${id}-trouble`} className={field.problem}>
          {texts.badNumber(from, to)}
        </p>
      )}
    </fieldset>
  );
}
