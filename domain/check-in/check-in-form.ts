import type { CheckIn, SectionAnswer } from '../goal/check-in.ts';
import {
  field,
  NEW_RISK,
  newRiskId,
  shownRisks,
  type RiskPart,
  type TypedValues,
} from './form-fields.ts';
import { parseFigure } from '../common/parse-figure.ts';
import { isForecast } from '../goal/forecast.ts';
import { sectionsOf, type Goal, type Section } from '../goal/goal.ts';
import type { Indicator, IndicatorValue } from '../goal/indicator.ts';
import { parseDay } from '../common/month.ts';
import { isPhaseStatus, type Phase, type PhaseState } from '../goal/phase.ts';
import type { AnswerProblem, AnswerProblemKind } from '../common/problem.ts';
import { RISK_LEVELS, RISK_STATES, type Risk, type RiskLevel } from '../goal/risk.ts';

export interface ParsedAnswer {
  readonly sections: readonly SectionAnswer[];
  /** What could not be read at all; the domain's rules come on top. */
  readonly problems: readonly AnswerProblem[];
}

/**
 * Reads the form's fields into an answer to `goal`. `base` is the answer that the form was drawn
 * from: what the form does not ask (a risk's description, closed risks) comes from it.
 */
export function parseAnswer(
  goal: Goal,
  typed: TypedValues,
  base: Pick<CheckIn, 'sections'> | undefined,
  submission: string,
): ParsedAnswer {
  const problems: AnswerProblem[] = [];
  const complain = (id: string, problem: AnswerProblemKind): void => {
    problems.push({ field: id, problem });
  };
  const read: Read = { typed, complain, submission };
  const sections = sectionsOf(goal).map((section) =>
    parseSection(
      section,
      base?.sections.find((one) => one.section === section.id),
      read,
    ),
  );
  return { sections, problems };
}

interface Read {
  readonly typed: TypedValues;
  readonly complain: (id: string, problem: AnswerProblemKind) => void;
  readonly submission: string;
}

function parseSection(
  section: Section,
  base: SectionAnswer | undefined,
  read: Read,
): SectionAnswer {
  const forecast = read.typed[field.forecast(section.id)] ?? '';
  if (!isForecast(forecast))
    read.complain(field.forecast(section.id), forecast === '' ? 'required' : 'not-a-choice');
  return {
    section: section.id,
    forecast: isForecast(forecast) ? forecast : 'uncertain',
    explanation: (read.typed[field.explanation(section.id)] ?? '').trim(),
    phases: section.phases.map((phase) => parsePhase(section, phase, read)),
    indicators: section.indicators.flatMap((indicator) => parseIndicator(section, indicator, read)),
    risks: parseRisks(section, base?.risks ?? [], read),
  };
}

function parsePhase(section: Section, phase: Phase, read: Read): PhaseState {
  const at = field.phase(section.id, phase.id, 'status');
  const status = read.typed[at] ?? '';
  if (!isPhaseStatus(status)) read.complain(at, status === '' ? 'required' : 'not-a-choice');
  const part = phase.counter ? 'count' : 'percent';
  const amount = figure(field.phase(section.id, phase.id, part), read);
  return {
    phase: phase.id,
    status: isPhaseStatus(status) ? status : 'not-started',
    ...(amount !== undefined && { [part]: amount }),
  };
}

function parseIndicator(
  section: Section,
  indicator: Indicator,
  read: Read,
): readonly IndicatorValue[] {
  const at = field.indicator(section.id, indicator.id, 'value');
  switch (indicator.kind) {
    case 'number': {
      const value = figure(at, read);
      const estimate = field.indicator(section.id, indicator.id, 'expected');
      const expected = figure(estimate, read);
      if (value === undefined) {
        if (expected !== undefined) read.complain(at, 'required');
        return [];
      }
      return [
        {
          kind: 'number',
          indicator: indicator.id,
          value,
          ...(expected !== undefined && { expected }),
        },
      ];
    }
    case 'yes-no': {
      const value = read.typed[at] ?? '';
      if (value === '') return [];
      if (value !== 'yes' && value !== 'no') read.complain(at, 'not-a-choice');
      return [{ kind: 'yes-no', indicator: indicator.id, value: value === 'yes' }];
    }
    case 'decision': {
      const id = field.indicator(section.id, indicator.id, 'decidedOn');
      const day = read.typed[id] ?? '';
      const decidedOn = parseDay(day);
      if (day !== '' && !decidedOn) read.complain(id, 'not-a-day');
      return [{ kind: 'decision', indicator: indicator.id, ...(decidedOn && { decidedOn }) }];
    }
  }
}

/** The figure in a field; `undefined` when it is empty or, with a complaint, when it is none. */
function figure(id: string, read: Read): number | undefined {
  const typed = (read.typed[id] ?? '').trim();
  if (typed === '') return undefined;
  const value = parseFigure(typed);
  if (value === undefined) read.complain(id, 'not-a-number');
  return value;
}

function parseRisks(section: Section, base: readonly Risk[], read: Read): readonly Risk[] {
  const kept = shownRisks(base).map((risk): Risk => {
    const get = (part: RiskPart): string | undefined =>
      read.typed[field.risk(section.id, risk.id, part)];
    const state = get('state');
    const known = RISK_STATES.find((one) => one === state);
    if (state !== undefined && !known)
      read.complain(field.risk(section.id, risk.id, 'state'), 'not-a-choice');
    const { unprepared: wasUnprepared = false, ...rest } = risk;
    const preparation = (get('preparation') ?? risk.preparation).trim();
    const isUnprepared = preparation === '' && saysUnprepared(get('unprepared'), wasUnprepared);
    return {
      ...rest,
      description: (get('description') ?? risk.description).trim(),
      preparation,
      ...(isUnprepared && { unprepared: true }),
      state: known ?? risk.state,
      likelihood: level(section, risk.id, 'likelihood', read) ?? risk.likelihood,
      impact: level(section, risk.id, 'impact', read) ?? risk.impact,
    };
  });
  const added = newRisk(section, read);
  return added ? [...kept, added] : kept;
}

const saysUnprepared = (typed: string | undefined, was: boolean): boolean =>
  typed === undefined ? was : typed === 'true';

function newRisk(section: Section, read: Read): Risk | undefined {
  const get = (part: RiskPart): string =>
    (read.typed[field.risk(section.id, NEW_RISK, part)] ?? '').trim();
  const description = get('description');
  const preparation = get('preparation');
  if (description === '') {
    if (preparation !== '')
      read.complain(field.risk(section.id, NEW_RISK, 'description'), 'required');
    return undefined;
  }
  const likelihood = level(section, NEW_RISK, 'likelihood', read);
  const impact = level(section, NEW_RISK, 'impact', read);
  if (!likelihood) read.complain(field.risk(section.id, NEW_RISK, 'likelihood'), 'required');
  if (!impact) read.complain(field.risk(section.id, NEW_RISK, 'impact'), 'required');
  return {
    id: newRiskId(read.submission),
    description,
    preparation,
    ...(preparation === '' && get('unprepared') === 'true' && { unprepared: true }),
    likelihood: likelihood ?? 3,
    impact: impact ?? 3,
    state: 'open',
  };
}

function level(
  section: Section,
  risk: string,
  part: 'likelihood' | 'impact',
  read: Read,
): RiskLevel | undefined {
  const id = field.risk(section.id, risk, part);
  const typed = read.typed[id] ?? '';
  if (typed === '') return undefined;
  const known = RISK_LEVELS.find((one) => String(one) === typed);
  if (!known) read.complain(id, 'not-a-choice');
  return known;
}
