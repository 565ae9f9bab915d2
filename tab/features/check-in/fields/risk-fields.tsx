import {
  fieldId,
  NEW_RISK_ID,
  risksToAskAbout,
  type RiskField,
} from '../../../../domain/check-in/form-fields.ts';
import { RISK_LEVELS, RISK_STATES, type Risk } from '../../../../domain/goal/risk.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { FieldGroup } from '../../../components/fields/choice-fields.tsx';
import { AnswerCheck, AnswerSelect, AnswerText } from './answer-fields.tsx';
import { useAnswer } from '../form/answer-context.ts';
import field from '../../../components/fields/field.module.css';
import styles from '../form/form.module.css';

interface Props {
  readonly section: string;
  /** The risks of the answer that the form starts from. */
  readonly risks: readonly Risk[];
}

/** Open risks, and fields for a new one. */
export function RiskFields({ section, risks }: Props) {
  const { checkIn } = useWords().tab;
  return (
    <>
      {risksToAskAbout(risks).map((risk, index) => (
        <RiskGroup key={risk.id} section={section} risk={risk.id} title={checkIn.risk(index + 1)} />
      ))}
      <RiskGroup section={section} risk={NEW_RISK_ID} title={checkIn.newRisk} />
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
  const { values } = useAnswer();
  const id = (part: RiskField): string => fieldId.risk(section, risk, part);
  const isNew = risk === NEW_RISK_ID;
  const levels = RISK_LEVELS.map((level) => ({
    value: String(level),
    text: common.riskLevel[level],
  }));
  const isUnprepared = (values[id('preparation')] ?? '').trim() === '';
  const isBegun = !isNew || (values[id('description')] ?? '').trim() !== '';
  return (
    <FieldGroup label={title} className={styles.item} {...(isNew && { name: `${section}.risks` })}>
      <AnswerText
        kind="area"
        field={id('description')}
        label={texts.description}
        {...(isNew && { hint: texts.newRiskHint })}
      />
      <AnswerText kind="area" field={id('preparation')} label={texts.preparation} />
      {isUnprepared && isBegun && <AnswerCheck field={id('unprepared')} label={texts.unprepared} />}
      <div className={field.row}>
        {!isNew && (
          <AnswerSelect
            field={id('state')}
            label={texts.riskState}
            options={RISK_STATES.map((value) => ({ value, text: common.riskState[value] }))}
          />
        )}
        <AnswerSelect field={id('likelihood')} label={texts.likelihood} options={levels} />
        <AnswerSelect field={id('impact')} label={texts.impact} options={levels} />
      </div>
    </FieldGroup>
  );
}
