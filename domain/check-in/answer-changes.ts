import { isEqual } from '../common/is-equal.ts';
import type { CheckIn, SectionAnswer } from '../goal/check-in.ts';
import type { Forecast } from '../goal/forecast.ts';
import type { IndicatorValue } from '../goal/indicator.ts';
import type { PhaseState } from '../goal/phase.ts';
import type { Risk } from '../goal/risk.ts';

export type AnswerChange = { readonly section: string } & (
  | { readonly kind: 'forecast'; readonly from: Forecast; readonly to: Forecast }
  | { readonly kind: 'explanation' }
  | {
      readonly kind: 'phase';
      readonly phase: string;
      readonly from?: PhaseState;
      readonly to: PhaseState;
    }
  | {
      readonly kind: 'indicator';
      readonly indicator: string;
      readonly from?: IndicatorValue;
      readonly to?: IndicatorValue;
    }
  | { readonly kind: 'risk-added'; readonly risk: Risk }
  | { readonly kind: 'risk-changed'; readonly from: Risk; readonly risk: Risk }
  | { readonly kind: 'risk-removed'; readonly risk: Risk }
);

type AnswerSections = Pick<CheckIn, 'sections'>;

export function changesBetween(
  before: AnswerSections | undefined,
  after: AnswerSections,
): readonly AnswerChange[] {
  if (before === undefined) return [];
  return after.sections.flatMap((section) => {
    const old = before.sections.find((one) => one.section === section.section);
    return old ? sectionChanges(old, section) : [];
  });
}

function sectionChanges(before: SectionAnswer, after: SectionAnswer): readonly AnswerChange[] {
  const section = after.section;
  const changes: AnswerChange[] = [];
  if (before.forecast !== after.forecast)
    changes.push({ section, kind: 'forecast', from: before.forecast, to: after.forecast });
  if (before.explanation !== after.explanation) changes.push({ section, kind: 'explanation' });
  for (const to of after.phases) {
    const from = before.phases.find((one) => one.phase === to.phase);
    if (!isEqual(from, to))
      changes.push({ section, kind: 'phase', phase: to.phase, ...(from && { from }), to });
  }
  return [
    ...changes,
    ...indicatorChanges(section, before.indicators, after.indicators),
    ...riskChanges(section, before.risks, after.risks),
  ];
}

function indicatorChanges(
  section: string,
  before: readonly IndicatorValue[],
  after: readonly IndicatorValue[],
): readonly AnswerChange[] {
  const indicators = new Set([...after, ...before].map((value) => value.indicator));
  return [...indicators].flatMap((indicator): AnswerChange[] => {
    const from = ifDecided(before.find((one) => one.indicator === indicator));
    const to = ifDecided(after.find((one) => one.indicator === indicator));
    if (isEqual(from, to)) return [];
    return [{ section, kind: 'indicator', indicator, ...(from && { from }), ...(to && { to }) }];
  });
}

const ifDecided = (value: IndicatorValue | undefined): IndicatorValue | undefined =>
  value?.kind === 'decision' && value.decidedOn === undefined ? undefined : value;

function riskChanges(
  section: string,
  before: readonly Risk[],
  after: readonly Risk[],
): readonly AnswerChange[] {
  const changes: AnswerChange[] = [];
  for (const risk of after) {
    const from = before.find((one) => one.id === risk.id);
    if (!from) changes.push({ section, kind: 'risk-added', risk });
    else if (!isEqual(from, risk)) changes.push({ section, kind: 'risk-changed', from, risk });
  }
  // The answer that closes a risk lists the closing. Its absence from later answers is no change.
  for (const risk of before)
    if (risk.state !== 'closed' && !after.some((one) => one.id === risk.id))
      changes.push({ section, kind: 'risk-removed', risk });
  return changes;
}

export const isSameAnswer = (a: AnswerSections, b: AnswerSections): boolean =>
  isEqual(a.sections, b.sections);
