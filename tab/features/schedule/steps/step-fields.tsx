import { Button } from '@fluentui/react-components';
import { AUDIENCES } from '../../../../domain/reminders/reminders.ts';
import { FieldGroup } from '../../../components/fields/choice-fields.tsx';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import type { StepDraft } from './steps-draft.ts';
import styles from './step-fields.module.css';

const KINDS = ['working-day', 'after-first', 'before-closing'] as const;

interface Props {
  readonly step: StepDraft;
  /** Position in the list, from 1. */
  readonly number: number;
  readonly onChange: (change: Partial<StepDraft>) => void;
  readonly onRemove: () => void;
}

export function StepFields({ step, number, onChange, onRemove }: Props) {
  const { tab, common } = useWords();
  const texts = tab.schedule;
  return (
    <FieldGroup label={texts.step(number)} className={styles.group}>
      <div className={styles.fields}>
        <TextField
          name={step.id}
          kind="count"
          label={texts.number}
          required
          value={step.count}
          onChange={(count) => onChange({ count })}
        />
        <SelectField
          label={texts.rule}
          value={step.kind}
          options={KINDS.map((kind) => ({ value: kind, text: texts.ruleKind[kind] }))}
          onChange={(kind) => onChange({ kind })}
        />
        <SelectField
          label={texts.audience}
          value={step.audience}
          options={AUDIENCES.map((audience) => ({
            value: audience,
            text: common.reminders.audience[audience],
          }))}
          onChange={(audience) => onChange({ audience })}
        />
        <Button aria-label={texts.removeStep(number)} onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
    </FieldGroup>
  );
}
