import { useId } from 'react';
import { FORECASTS } from '../../../../domain/goal/forecast.ts';
import { fieldId, shownRisks } from '../../../../domain/check-in/form-fields.ts';
import type { CheckInFormView } from '../../../../contract/check-in/check-in-form.ts';
import { sectionsOf, type Section } from '../../../../domain/goal/goal.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { AnswerRadio, AnswerText, CollapsibleGroup, PartHeading } from './answer-fields.tsx';
import { IndicatorFields } from './indicator-fields.tsx';
import { PhaseFields } from './phase-fields.tsx';
import { RiskFields } from './risk-fields.tsx';

interface Props {
  readonly view: CheckInFormView;
}

/** The forecast first, then its details; with several sections the details are folded. */
export function SectionFields({ view }: Props) {
  const sections = sectionsOf(view.goal);
  return sections.map((section) =>
    sections.length === 1 ? (
      <OnlySection key={section.id} section={section} view={view} />
    ) : (
      <OneOfMany key={section.id} section={section} view={view} />
    ),
  );
}

interface SectionProps extends Props {
  readonly section: Section;
}

const risksOf = ({ answer, previous }: CheckInFormView, { id }: Section) =>
  (answer ?? previous)?.sections.find((one) => one.section === id)?.risks ?? [];

function OnlySection({ section, view }: SectionProps) {
  const texts = useWords().tab.checkIn;
  const risks = risksOf(view, section);
  return (
    <>
      <Forecast section={section} />
      <PhaseFields section={section} />
      <IndicatorFields section={section} previous={view.previous} />
      <Explanation section={section} />
      <CollapsibleGroup
        title={texts.risks(shownRisks(risks).length)}
        prefixes={[`${section.id}.risks`]}
      >
        <RiskFields section={section.id} risks={risks} />
      </CollapsibleGroup>
    </>
  );
}

function OneOfMany({ section, view }: SectionProps) {
  const { checkIn } = useWords().tab;
  const id = useId();
  const folded = ['phases', 'indicators', 'risks'].map((part) => `${section.id}.${part}`);
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>
        <span lang={view.body.contentLanguage}>{section.name ?? view.goal.name}</span>
      </SectionHeading>
      <Forecast section={section} />
      <Explanation section={section} />
      <CollapsibleGroup title={checkIn.details} prefixes={folded}>
        <PhaseFields section={section} />
        <IndicatorFields section={section} previous={view.previous} />
        <PartHeading>{checkIn.risks(shownRisks(risksOf(view, section)).length)}</PartHeading>
        <RiskFields section={section.id} risks={risksOf(view, section)} />
      </CollapsibleGroup>
    </section>
  );
}

function Forecast({ section }: { readonly section: Section }) {
  const { tab, common } = useWords();
  return (
    <AnswerRadio
      required
      field={fieldId.forecast(section.id)}
      label={tab.checkIn.forecast}
      options={FORECASTS.toReversed().map((value) => ({ value, text: common.forecast[value] }))}
    />
  );
}

function Explanation({ section }: { readonly section: Section }) {
  const { checkIn } = useWords().tab;
  return (
    <AnswerText
      kind="area"
      field={fieldId.explanation(section.id)}
      label={checkIn.explanation}
      hint={checkIn.explanationHint}
    />
  );
}
