import { fieldId } from '../../../../domain/check-in/form-fields.ts';
import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import type { Section } from '../../../../domain/goal/goal.ts';
import type { Indicator } from '../../../../domain/goal/indicator.ts';
import { targetWords, describeValue } from '../../../components/words/indicator-words.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { FieldGroup } from '../../../components/fields/choice-fields.tsx';
import { AnswerRadio, AnswerText, PartHeading } from './answer-fields.tsx';
import { useAnswer } from '../form/answer-context.ts';
import base from '../../../components/layout/base.module.css';
import field from '../../../components/fields/field.module.css';
import styles from '../form/form.module.css';

interface Props {
  readonly section: Section;
  readonly previous: CheckInFormView['previous'];
}

export function IndicatorFields({ section, previous }: Props) {
  const { lang } = useAnswer();
  const words = useWords();
  const texts = words.tab.checkIn;
  if (section.indicators.length === 0) return null;
  const values = previous?.sections.find((one) => one.section === section.id)?.indicators;
  return (
    <>
      <PartHeading>{texts.indicators}</PartHeading>
      {section.indicators.map((indicator) => {
        const value = values?.find((one) => one.indicator === indicator.id);
        return (
          <div key={indicator.id} className={styles.item}>
            <IndicatorField section={section.id} indicator={indicator} />
            {previous && (
              <p className={base.quietText}>
                {texts.before(
                  words.format.monthName(previous.month),
                  describeValue(indicator, value, words),
                )}
              </p>
            )}
            {indicator.source !== undefined && (
              <p className={base.quietText} lang={lang}>
                {words.tab.goal.source(indicator.source)}
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}

interface OneProps {
  readonly section: string;
  readonly indicator: Indicator;
}

function IndicatorField({ section, indicator }: OneProps) {
  const { lang } = useAnswer();
  const words = useWords();
  const { tab, common, format } = words;
  const texts = tab.checkIn;
  const value = fieldId.indicator(section, indicator.id, 'value');
  switch (indicator.kind) {
    case 'number':
      return (
        <FieldGroup label={indicator.name} labelLang={lang}>
          <div className={field.row}>
            <AnswerText
              kind="figure"
              field={value}
              label={texts.now(indicator.unit)}
              hint={texts.target(targetWords(indicator, words))}
            />
            <AnswerText
              kind="figure"
              field={fieldId.indicator(section, indicator.id, 'expected')}
              label={texts.expected}
            />
          </div>
        </FieldGroup>
      );
    case 'yes-no':
      return (
        <AnswerRadio
          field={value}
          label={indicator.name}
          isNamed
          options={[
            { value: 'yes', text: common.yes },
            { value: 'no', text: common.no },
          ]}
        />
      );
    case 'decision':
      return (
        <FieldGroup label={indicator.name} labelLang={lang}>
          <AnswerText
            kind="day"
            field={fieldId.indicator(section, indicator.id, 'decidedOn')}
            label={texts.decidedOn}
            hint={texts.decision(indicator.decidedBy, format.day(indicator.due))}
          />
        </FieldGroup>
      );
  }
}
