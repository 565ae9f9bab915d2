import type { CheckIn, SectionAnswer } from '../goal/check-in.ts';
import {
  fieldId,
  NEW_RISK_ID,
  newRiskId,
  risksToAskAbout,
  type RiskField,
  type FormValues,
} from './form-fields.ts';
import { parseFigure } from '../common/text/parse-figure.ts';
import { isForecast } from '../goal/forecast.ts';
import { sectionsOf, type Goal, type Section } from '../goal/goal.ts';
import type { Indicator, IndicatorValue } from '../goal/indicator.ts';
import { parseDay } from '../common/month.ts';
import { isPhaseStatus, type Phase, type PhaseState } from '../goal/phase.ts';
import type { AnswerProblem, AnswerProblemKind } from '../common/problem.ts';
import { RISK_LEVELS, RISK_STATES, type Risk, type RiskLevel } from '../goal/risk.ts';

export interface ParsedAnswer {
  readonly sections: readonly SectionAnswer[];
  readonly problems: readonly AnswerProblem[];
}

/** The form was filled from `base`. Values that the form does not show are taken from `base`. */
export function parseAnswer(
  goal: Goal,
  typed: FormValues,
  base: Pick<CheckIn, 'sections'> | undefined,
  submission: string,
): ParsedAnswer {
  const problems: AnswerProblem[] = [];
  const reportProblem = (id: string, problem: AnswerProblemKind): void => {
    problems.push({ field: id, problem });
  };
  const reader: FormReader = { typed, reportProblem, submission };
  const sections = sectionsOf(goal).map((section) =>
    parseSection(
      section,
      base?.sections.find((one) => one.section === section.id),
      reader,
    ),
  );
  return { sections, problems };
}

interface FormReader {
  readonly typed: FormValues;
  readonly reportProblem: (id: string, problem: AnswerProblemKind) => void;
  readonly submission: string;
}

function parseSection(
  section: Section,
  base: SectionAnswer | undefined,
  reader: FormReader,
): SectionAnswer {
  const forecast = reader.typed[fieldId.forecast(section.id)] ?? '';
  if (!isForecast(forecast))
    reader.reportProblem(
      fieldId.forecast(section.id),
      forecast === '' ? 'required' : 'not-a-choice',
    );
  return {
    section: section.id,
    forecast: isForecast(forecast) ? forecast : 'uncertain',
    explanation: (reader.typed[fieldId.explanation(section.id)] ?? '').trim(),
    phases: section.phases.map((phase) => parsePhase(section, phase, reader)),
    indicators: section.indicators.flatMap((indicator) =>
      parseIndicator(section, indicator, reader),
    ),
    risks: parseRisks(section, base?.risks ?? [], reader),
  };
}

function parsePhase(section: Section, phase: Phase, reader: FormReader): PhaseState {
  const at = fieldId.phase(section.id, phase.id, 'status');
  const status = reader.typed[at] ?? '';
  if (!isPhaseStatus(status)) reader.reportProblem(at, status === '' ? 'required' : 'not-a-choice');
  const part = phase.counter ? 'count' : 'percent';
  const amount = readFigure(fieldId.phase(section.id, phase.id, part), reader);
  return {
    phase: phase.id,
    status: isPhaseStatus(status) ? status : 'not-started',
    ...(amount !== undefined && { [part]: amount }),
  };
}

function parseIndicator(
  section: Section,
  indicator: Indicator,
  reader: FormReader,
): readonly IndicatorValue[] {
  const at = fieldId.indicator(section.id, indicator.id, 'value');
  switch (indicator.kind) {
    case 'number': {
      const value = readFigure(at, reader);
      const estimate = fieldId.indicator(section.id, indicator.id, 'expected');
      const expected = readFigure(estimate, reader);
      if (value === undefined) {
        if (expected !== undefined) reader.reportProblem(at, 'required');
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
      const value = reader.typed[at] ?? '';
      if (value === '') return [];
      if (value !== 'yes' && value !== 'no') reader.reportProblem(at, 'not-a-choice');
      return [{ kind: 'yes-no', indicator: indicator.id, value: value === 'yes' }];
    }
    case 'decision': {
      const id = fieldId.indicator(section.id, indicator.id, 'decidedOn');
      const day = reader.typed[id] ?? '';
      const decidedOn = parseDay(day);
      if (day !== '' && !decidedOn) reader.reportProblem(id, 'not-a-day');
      return [{ kind: 'decision', indicator: indicator.id, ...(decidedOn && { decidedOn }) }];
    }
  }
}

/** Reports a problem if the typed text is not a number. */
function readFigure(id: string, reader: FormReader): number | undefined {
  const typed = (reader.typed[id] ?? '').trim();
  if (typed === '') return undefined;
  const value = parseFigure(typed);
  if (value === undefined) reader.reportProblem(id, 'not-a-number');
  return value;
}

function parseRisks(section: Section, base: readonly Risk[], reader: FormReader): readonly Risk[] {
  const existing = risksToAskAbout(base).map((risk): Risk => {
    const get = (part: RiskField): string | undefined =>
      reader.typed[fieldId.risk(section.id, risk.id, part)];
    const state = get('state');
    const newState = RISK_STATES.find((choice) => choice === state);
    if (state !== undefined && !newState)
      reader.reportProblem(fieldId.risk(section.id, risk.id, 'state'), 'not-a-choice');
    const { unprepared: wasUnprepared = false, ...rest } = risk;
    const preparation = (get('preparation') ?? risk.preparation).trim();
    const isUnprepared = preparation === '' && readUnprepared(get('unprepared'), wasUnprepared);
    return {
      ...rest,
      description: (get('description') ?? risk.description).trim(),
      preparation,
      ...(isUnprepared && { unprepared: true }),
      state: newState ?? risk.state,
      likelihood: readLevel(section, risk.id, 'likelihood', reader) ?? risk.likelihood,
      impact: readLevel(section, risk.id, 'impact', reader) ?? risk.impact,
    };
  });
  const added = readNewRisk(section, reader);
  return added ? [...existing, added] : existing;
}

const readUnprepared = (typed: string | undefined, was: boolean): boolean =>
  typed === undefined ? was : typed === 'true';

function readNewRisk(section: Section, reader: FormReader): Risk | undefined {
  const get = (part: RiskField): string =>
    (reader.typed[fieldId.risk(section.id, NEW_RISK_ID, part)] ?? '').trim();
  const description = get('description');
  const preparation = get('preparation');
  if (description === '') {
    if (preparation !== '')
      reader.reportProblem(fieldId.risk(section.id, NEW_RISK_ID, 'description'), 'required');
    return undefined;
  }
  const likelihood = readLevel(section, NEW_RISK_ID, 'likelihood', reader);
  const impact = readLevel(section, NEW_RISK_ID, 'impact', reader);
  if (!likelihood)
    reader.reportProblem(fieldId.risk(section.id, NEW_RISK_ID, 'likelihood'), 'required');
  if (!impact) reader.reportProblem(fieldId.risk(section.id, NEW_RISK_ID, 'impact'), 'required');
  return {
    id: newRiskId(reader.submission),
    description,
    preparation,
    ...(preparation === '' && get('unprepared') === 'true' && { unprepared: true }),
    likelihood: likelihood ?? 3,
    impact: impact ?? 3,
    state: 'open',
  };
}

function readLevel(
  section: Section,
  risk: string,
  part: 'likelihood' | 'impact',
  reader: FormReader,
): RiskLevel | undefined {
  const id = fieldId.risk(section.id, risk, part);
  const typed = reader.typed[id] ?? '';
  if (typed === '') return undefined;
  const level = RISK_LEVELS.find((choice) => String(choice) === typed);
  if (!level) reader.reportProblem(id, 'not-a-choice');
  return level;
}
