import type { CheckIn, SectionAnswer } from '../../domain/check-in.ts';
import type { Goal } from '../../domain/goal.ts';
import { sectionsOf } from '../../domain/goal.ts';
import type { IndicatorValue } from '../../domain/indicator.ts';
import type { Format } from '../../i18n/format.ts';

/**
 * What stands in a form's fields, as text, under the fields' ids. An answer's values and the ones
 * that a person typed are the same thing to the form, so a refused form comes back as it was typed.
 */
export type TypedValues = Readonly<Record<string, string>>;

export const NEW_RISK = 'new';

/** The id that a form's new risk gets: from the submission, so that a repeated click names the same. */
export const newRiskId = (submission: string): string =>
  `r-${submission.slice(0, 8).toLowerCase()}`;

/** Ids of fields; the domain's problems name the same paths. */
export const field = {
  forecast: (section: string) => `${section}.forecast`,
  explanation: (section: string) => `${section}.explanation`,
  phase: (section: string, phase: string, part: 'status' | 'percent' | 'count') =>
    `${section}.phases.${phase}.${part}`,
  indicator: (section: string, indicator: string, part: 'value' | 'expected' | 'decidedOn') =>
    `${section}.indicators.${indicator}.${part}`,
  risk: (
    section: string,
    risk: string,
    part: 'description' | 'preparation' | 'unprepared' | 'likelihood' | 'impact' | 'state',
  ) => `${section}.risks.${risk}.${part}`,
} as const;

/** The fields of a form that starts from `answer`. */
export function valuesOf(
  goal: Goal,
  answer: Pick<CheckIn, 'sections'> | undefined,
  format: Format,
): TypedValues {
  const entries = sectionsOf(goal).flatMap((section) => {
    const given = answer?.sections.find((one) => one.section === section.id);
    return given ? sectionValues(given, format) : [];
  });
  return Object.fromEntries(entries);
}

function sectionValues(answer: SectionAnswer, format: Format): readonly [string, string][] {
  const { section } = answer;
  return [
    [field.forecast(section), answer.forecast],
    [field.explanation(section), answer.explanation],
    ...answer.phases.flatMap((state): [string, string][] => [
      [field.phase(section, state.phase, 'status'), state.status],
      ...optional(field.phase(section, state.phase, 'percent'), state.percent, format),
      ...optional(field.phase(section, state.phase, 'count'), state.count, format),
    ]),
    ...answer.indicators.flatMap((value) => indicatorValues(section, value, format)),
    ...answer.risks.flatMap((risk): [string, string][] => [
      [field.risk(section, risk.id, 'description'), risk.description],
      [field.risk(section, risk.id, 'preparation'), risk.preparation],
      [field.risk(section, risk.id, 'unprepared'), String(risk.unprepared ?? false)],
      [field.risk(section, risk.id, 'likelihood'), String(risk.likelihood)],
      [field.risk(section, risk.id, 'impact'), String(risk.impact)],
      [field.risk(section, risk.id, 'state'), risk.state],
    ]),
  ];
}

function indicatorValues(
  section: string,
  value: IndicatorValue,
  format: Format,
): readonly [string, string][] {
  const id = value.indicator;
  switch (value.kind) {
    case 'number':
      return [
        ...optional(field.indicator(section, id, 'value'), value.value, format),
        ...optional(field.indicator(section, id, 'expected'), value.expected, format),
      ];
    case 'yes-no':
      return [[field.indicator(section, id, 'value'), value.value ? 'yes' : 'no']];
    case 'decision':
      return value.decidedOn ? [[field.indicator(section, id, 'decidedOn'), value.decidedOn]] : [];
  }
}

const optional = (
  id: string,
  value: number | undefined,
  format: Format,
): readonly [string, string][] => (value === undefined ? [] : [[id, format.input(value)]]);
