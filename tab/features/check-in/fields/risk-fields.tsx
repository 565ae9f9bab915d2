import { clsx } from 'clsx';
import {
  fieldId,
  NEW_RISK_ID,
  risksToAskAbout,
  type RiskField,
} from '../../../../domain/check-in/form-fields.ts';
import { RISK_LEVELS, RISK_STATES, type Risk } from '../../../../domain/goal/risk.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { AreaField, CheckField, SelectField } from './check-in-fields.tsx';
import { useForm } from '../form/form-context.ts';
import fields from '../../../components/fields/field.module.css';
import styles from '../form/form.module.css';

interface Props {
  readonly section: string;
  /** The risks of the answer that the form starts from. */
  readonly risks: readonly Risk[];
}

/** Open risks, and fields for a new one. */
export function RiskFields({ section, risks }: Props) {
  const { checkIn } = useWords().tab;
  const problem = useForm().problems.get(`${section}.risks`);
  return (
    <>
      {risksToAskAbout(risks).map((risk, index) => (
        <RiskGroup key={risk.id} section={section} risk={risk.id} title={checkIn.risk(index + 1)} />
      ))}
      <RiskGroup section={section} risk={NEW_RISK_ID} title={checkIn.newRisk} />
      {problem !== undefined && <p className={fields.problem}>{problem}</p>}
    </>
  );
}

interface GroupProps {
  readonly section: string;
  readonly risk: string;
  readonly title: string;
}

function RiskGroup({ section, risk, title }: GroupProps) {
  const { tab, common } = useWords();
  const texts = tab.checkIn;
  const { values } = useForm();
  const id = (part: RiskField): string => fieldId.risk(section, risk, part);
  const isNew = risk === NEW_RISK_ID;
  const levels = RISK_LEVELS.map((level) => ({
    value: String(level),
    text: common.riskLevel[level],
  }));
  const isUnprepared = (values[id('preparation')] ?? '').trim() === '';
  const isBegun = !isNew || (values[id('description')] ?? '').trim() !== '';
  return (
    <fieldset className={clsx(styles.group, styles.item)}>
      <legend className={styles.legend}>{title}</legend>
      <AreaField
        small
        field={id('description')}
        label={texts.description}
        {...(isNew && { hint: texts.newRiskHint })}
      />
      <AreaField small field={id('preparation')} label={texts.preparation} />
      {isUnprepared && isBegun && <CheckField field={id('unprepared')} label={texts.unprepared} />}
      <div className={styles.line}>
        {!isNew && (
          <SelectField
            field={id('state')}
            label={texts.riskState}
            options={RISK_STATES.map((value) => ({ value, text: common.riskState[value] }))}
          />
        )}
        <SelectField field={id('likelihood')} label={texts.likelihood} options={levels} />
        <SelectField field={id('impact')} label={texts.impact} options={levels} />
      </div>
    </fieldset>
  );
}
