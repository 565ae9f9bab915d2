import type { CheckIn, SectionAnswer } from '../goal/check-in.ts';
import { isForecast, compareForecasts } from '../goal/forecast.ts';
import { sectionsOf, type Goal, type Section } from '../goal/goal.ts';
import type { IndicatorValue } from '../goal/indicator.ts';
import {
  findTooManyProblems,
  findFigureProblems,
  createRequiredProblem,
  findRequiredTextProblems,
  findTextProblems,
} from '../common/field-problems.ts';
import { isSlug } from '../common/ids.ts';
import { ANSWER_LIMITS, jsonLength } from '../common/limits.ts';
import { parseDay, type Day } from '../common/month.ts';
import { isPhaseStatus, type PhaseState } from '../goal/phase.ts';
import type { AnswerProblem, AnswerProblemKind } from '../common/problem.ts';
import { RISK_LEVELS, RISK_STATES, type Risk } from '../goal/risk.ts';

/** `today` is in the organisation's zone. `previous` is the newest answer of an earlier month. */
export function findAnswerProblems(
  goal: Goal,
  answers: readonly SectionAnswer[],
  today: Day,
  previous?: Pick<CheckIn, 'sections'>,
): readonly AnswerProblem[] {
  const sections = sectionsOf(goal);
  return [
    ...unknownOrRepeated(
      'sections',
      answers.map((answer) => answer.section),
      sections.map((section) => section.id),
    ),
    ...sections.flatMap((section) => {
      const answer = answers.find((one) => one.section === section.id);
      if (!answer) return [createRequiredProblem(section.id)];
      const before = previous?.sections.find((one) => one.section === section.id);
      return [...sectionProblems(section, answer, today), ...reasonProblems(answer, before)];
    }),
    ...sizeProblems(answers),
  ];
}

/** Sections within their limits can still be too large together. Reports the largest section. */
function sizeProblems(answers: readonly SectionAnswer[]): readonly AnswerProblem[] {
  if (jsonLength(answers) <= ANSWER_LIMITS.whole) return [];
  const [largest] = answers.toSorted((a, b) => jsonLength(b) - jsonLength(a));
  return largest
    ? [problem(`${largest.section}.explanation`, 'too-much', ANSWER_LIMITS.whole)]
    : [];
}

export const findReflectionProblems = (text: string): readonly AnswerProblem[] =>
  findTextProblems('reflection', text, ANSWER_LIMITS.reflection);

function sectionProblems(
  section: Section,
  answer: SectionAnswer,
  today: Day,
): readonly AnswerProblem[] {
  const at = section.id;
  return [
    ...(isForecast(answer.forecast) ? [] : [problem(`${at}.forecast`, 'not-a-choice')]),
    ...explanationProblems(at, answer),
    ...unknownOrRepeated(
      `${at}.phases`,
      answer.phases.map((state) => state.phase),
      section.phases.map((phase) => phase.id),
    ),
    ...section.phases.flatMap((phase) => {
      const state = answer.phases.find((one) => one.phase === phase.id);
      const field = `${at}.phases.${phase.id}`;
      return state
        ? phaseProblems(field, state, phase.counter !== undefined)
        : [createRequiredProblem(`${field}.status`)];
    }),
    ...unknownOrRepeated(
      `${at}.indicators`,
      answer.indicators.map((value) => value.indicator),
      section.indicators.map((indicator) => indicator.id),
    ),
    ...section.indicators.flatMap((indicator) => {
      const value = answer.indicators.find((one) => one.indicator === indicator.id);
      const field = `${at}.indicators.${indicator.id}`;
      if (value === undefined) return [];
      return value.kind === indicator.kind
        ? valueProblems(field, value, today)
        : [problem(field, 'unknown')];
    }),
    ...riskProblems(`${at}.risks`, answer.risks),
  ];
}

function reasonProblems(
  answer: SectionAnswer,
  before: SectionAnswer | undefined,
): readonly AnswerProblem[] {
  if (!before || !isForecast(answer.forecast)) return [];
  const isWorse = compareForecasts(before.forecast, answer.forecast) === 'worse';
  const isOld = answer.explanation.trim() === before.explanation.trim();
  const isMissing = answer.explanation.trim() === '';
  return isWorse && isOld && !isMissing
    ? [problem(`${answer.section}.explanation`, 'reason-needed')]
    : [];
}

function explanationProblems(at: string, answer: SectionAnswer): readonly AnswerProblem[] {
  const needed = answer.forecast === 'uncertain' || answer.forecast === 'will-not-be-met';
  const check = needed ? findRequiredTextProblems : findTextProblems;
  return check(`${at}.explanation`, answer.explanation, ANSWER_LIMITS.explanation);
}

function phaseProblems(
  field: string,
  state: PhaseState,
  counted: boolean,
): readonly AnswerProblem[] {
  return [
    ...(isPhaseStatus(state.status) ? [] : [problem(`${field}.status`, 'not-a-choice')]),
    ...wholeProblems(`${field}.percent`, state.percent, 100),
    ...(state.count !== undefined && !counted
      ? [problem(`${field}.count`, 'unknown')]
      : wholeProblems(`${field}.count`, state.count, ANSWER_LIMITS.counter)),
  ];
}

function wholeProblems(
  field: string,
  value: number | undefined,
  max: number,
): readonly AnswerProblem[] {
  if (value === undefined) return [];
  if (!Number.isFinite(value)) return [problem(field, 'not-a-number')];
  if (value < 0) return [problem(field, 'too-small', 0)];
  if (value > max) return [problem(field, 'too-large', max)];
  return Number.isInteger(value) ? [] : [problem(field, 'not-whole')];
}

function valueProblems(field: string, value: IndicatorValue, today: Day): readonly AnswerProblem[] {
  switch (value.kind) {
    case 'number':
      return [
        ...findFigureProblems(`${field}.value`, value.value),
        ...findFigureProblems(`${field}.expected`, value.expected),
      ];
    case 'yes-no':
      return typeof value.value === 'boolean' ? [] : [problem(`${field}.value`, 'not-a-choice')];
    case 'decision': {
      if (value.decidedOn === undefined) return [];
      if (parseDay(value.decidedOn) === undefined)
        return [problem(`${field}.decidedOn`, 'not-a-day')];
      return value.decidedOn > today ? [problem(`${field}.decidedOn`, 'day-in-future')] : [];
    }
  }
}

function riskProblems(field: string, risks: readonly Risk[]): readonly AnswerProblem[] {
  const levels: readonly number[] = RISK_LEVELS;
  const ids = risks.map((risk) => risk.id);
  return [
    ...findTooManyProblems(field, risks, ANSWER_LIMITS.risksPerSection),
    ...unknownOrRepeated(field, ids, ids),
    ...risks.flatMap((risk) => [
      ...(isSlug(risk.id) ? [] : [problem(field, 'unknown')]),
      ...findRequiredTextProblems(
        `${field}.${risk.id}.description`,
        risk.description,
        ANSWER_LIMITS.riskText,
      ),
      ...findTextProblems(
        `${field}.${risk.id}.preparation`,
        risk.preparation,
        ANSWER_LIMITS.riskText,
      ),
      ...(risk.state !== 'closed' && risk.preparation.trim() === '' && risk.unprepared !== true
        ? [problem(`${field}.${risk.id}.preparation`, 'preparation-needed')]
        : []),
      ...(levels.includes(risk.likelihood)
        ? []
        : [problem(`${field}.${risk.id}.likelihood`, 'not-a-choice')]),
      ...(levels.includes(risk.impact)
        ? []
        : [problem(`${field}.${risk.id}.impact`, 'not-a-choice')]),
      ...(RISK_STATES.includes(risk.state)
        ? []
        : [problem(`${field}.${risk.id}.state`, 'not-a-choice')]),
    ]),
  ];
}

function unknownOrRepeated(
  field: string,
  given: readonly string[],
  allowed: readonly string[],
): readonly AnswerProblem[] {
  const wrong = given.filter((id, index) => !allowed.includes(id) || given.indexOf(id) !== index);
  return wrong.length === 0 ? [] : [problem(field, 'unknown')];
}

function problem(field: string, kind: AnswerProblemKind, limit?: number): AnswerProblem {
  return limit === undefined ? { field, problem: kind } : { field, problem: kind, limit };
}
