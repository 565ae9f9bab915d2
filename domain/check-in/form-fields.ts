import type { CheckIn, SectionAnswer } from '../goal/check-in.ts';
import type { DraftValues } from './draft.ts';
import { sectionsOf, type Goal } from '../goal/goal.ts';
import type { IndicatorValue } from '../goal/indicator.ts';
import { compareRiskUrgency, type Risk } from '../goal/risk.ts';
import { ANSWER_LIMITS } from '../common/limits.ts';

/** Values by field id. Stored and typed values share a type: a form can be shown with either. */
export type FormValues = DraftValues;

export const NEW_RISK_ID = 'new';

export const newRiskId = (submission: string): string =>
  `r-${submission.slice(0, 8).toLowerCase()}`;

/** Problems name a new risk by the id that it gets when stored. On the form its id is `new`. */
export const toFormPath = (path: string, submission: string): string =>
  path.replace(`.risks.${newRiskId(submission)}.`, `.risks.${NEW_RISK_ID}.`);

export type RiskField =
  'description' | 'preparation' | 'unprepared' | 'likelihood' | 'impact' | 'state';

export const fieldId = {
  forecast: (section: string) => `${section}.forecast`,
  explanation: (section: string) => `${section}.explanation`,
  phase: (section: string, phase: string, part: 'status' | 'percent' | 'count') =>
    `${section}.phases.${phase}.${part}`,
  indicator: (section: string, indicator: string, part: 'value' | 'expected' | 'decidedOn') =>
    `${section}.indicators.${indicator}.${part}`,
  risk: (section: string, risk: string, part: RiskField) => `${section}.risks.${risk}.${part}`,
} as const;

/** The result is in UTF-16 units. */
export const maxTypedLength = (id: string): number =>
  id.endsWith('.explanation') ? ANSWER_LIMITS.explanation : ANSWER_LIMITS.riskText;

/** Leaves out closed risks, which stay in the answer that closed them. */
export const risksToAskAbout = (risks: readonly Risk[]): readonly Risk[] =>
  risks.filter((risk) => risk.state !== 'closed').toSorted(compareRiskUrgency);

/** Writes a number in the reader's language, in a form that `parseFigure` can read. */
export type FormatFigure = (value: number) => string;

export function formValuesOf(
  goal: Goal,
  answer: Pick<CheckIn, 'sections'> | undefined,
  write: FormatFigure,
): FormValues {
  const entries = sectionsOf(goal).flatMap((section) => {
    const given = answer?.sections.find((one) => one.section === section.id);
    return given ? sectionValues(given, write) : [];
  });
  return Object.fromEntries(entries);
}

function sectionValues(answer: SectionAnswer, write: FormatFigure): readonly [string, string][] {
  const { section } = answer;
  return [
    [fieldId.forecast(section), answer.forecast],
    [fieldId.explanation(section), answer.explanation],
    ...answer.phases.flatMap((state): [string, string][] => [
      [fieldId.phase(section, state.phase, 'status'), state.status],
      ...optionalValue(fieldId.phase(section, state.phase, 'percent'), state.percent, write),
      ...optionalValue(fieldId.phase(section, state.phase, 'count'), state.count, write),
    ]),
    ...answer.indicators.flatMap((value) => indicatorValues(section, value, write)),
    ...answer.risks.flatMap((risk): [string, string][] => [
      [fieldId.risk(section, risk.id, 'description'), risk.description],
      [fieldId.risk(section, risk.id, 'preparation'), risk.preparation],
      [fieldId.risk(section, risk.id, 'unprepared'), String(risk.unprepared ?? false)],
      [fieldId.risk(section, risk.id, 'likelihood'), String(risk.likelihood)],
      [fieldId.risk(section, risk.id, 'impact'), String(risk.impact)],
      [fieldId.risk(section, risk.id, 'state'), risk.state],
    ]),
  ];
}

function indicatorValues(
  section: string,
  value: IndicatorValue,
  write: FormatFigure,
): readonly [string, string][] {
  const id = value.indicator;
  switch (value.kind) {
    case 'number':
      return [
        ...optionalValue(fieldId.indicator(section, id, 'value'), value.value, write),
        ...optionalValue(fieldId.indicator(section, id, 'expected'), value.expected, write),
      ];
    case 'yes-no':
      return [[fieldId.indicator(section, id, 'value'), value.value ? 'yes' : 'no']];
    case 'decision':
      return value.decidedOn
        ? [[fieldId.indicator(section, id, 'decidedOn'), value.decidedOn]]
        : [];
  }
}

const optionalValue = (
  id: string,
  value: number | undefined,
  write: FormatFigure,
): readonly [string, string][] => (value === undefined ? [] : [[id, write(value)]]);
