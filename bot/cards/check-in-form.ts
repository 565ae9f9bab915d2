import { FORECASTS } from '../../domain/forecast.ts';
import { sectionsOf, type Section } from '../../domain/goal.ts';
import { OWN_SECTION } from '../../domain/ids.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { LIMITS } from '../../domain/limits.ts';
import { PHASE_STATUSES, type Phase } from '../../domain/phase.ts';
import type { AnswerProblem } from '../../domain/refusal.ts';
import { byUrgency, RISK_LEVELS, RISK_STATES, type Risk } from '../../domain/risk.ts';
import type { CardMessage } from '../teams/messenger.ts';
import type { CheckInSituation } from '../usecases/read-check-in.ts';
import {
  columns,
  container,
  escapeMarkdown,
  execute,
  fieldProblem,
  foldable,
  heading,
  message,
  subtle,
  text,
  title,
  warning,
  type Element,
} from './elements.ts';
import { forecastWord } from './forecast.ts';
import type { Reader } from './reader.ts';
import { field, NEW_RISK, newRiskId, valuesOf, type TypedValues } from './typed-values.ts';

export interface CheckInFormView {
  readonly situation: CheckInSituation;
  /** New for every form, so that a repeated click is told from a second answer. */
  readonly submission: string;
  /** What the person typed, when the form comes back; else the last answer stands in the fields. */
  readonly typed?: TypedValues;
  readonly problems?: readonly AnswerProblem[];
  /** Said on top, for example why nothing was stored. */
  readonly notice?: string;
  /** False when nothing can be saved any more and the form only gives the typed texts back. */
  readonly canSave: boolean;
}

/** How much is asked of each risk that is known already; what is not asked stays as it was. */
const RISK_DEPTHS = ['everything', 'state and preparation', 'state'] as const;
type RiskDepth = (typeof RISK_DEPTHS)[number];

interface Draw {
  readonly values: TypedValues;
  readonly problems: readonly AnswerProblem[];
  readonly reader: Reader;
  /** Whether a field of a known risk is asked. */
  readonly asks: (id: string, from: RiskDepth) => boolean;
}

/** Teams takes about 28 kB; a larger card does not arrive at all. */
const MOST_BYTES = 25_000;

/**
 * One goal's form for the month: forecast first, what is seldom changed folded. A form of many risks
 * asks less of each, so that it still fits into a message.
 */
export function checkInForm(view: CheckInFormView, reader: Reader): CardMessage {
  for (const depth of RISK_DEPTHS) {
    const form = formOf(view, depth, reader);
    if (Buffer.byteLength(JSON.stringify(form.card), 'utf8') <= MOST_BYTES) return form;
  }
  return formOf(view, 'state', reader);
}

function formOf(view: CheckInFormView, depth: RiskDepth, reader: Reader): CardMessage {
  const { situation, submission, canSave } = view;
  const { goal, month } = situation;
  const base = situation.answer ?? situation.previous;
  const draw: Draw = {
    values: view.typed ?? valuesOf(goal, base, reader.format),
    problems: (view.problems ?? []).map((one) => ({
      ...one,
      // The rules name the new risk by the id that it would be stored under.
      field: one.field.replace(`.risks.${newRiskId(submission)}.`, `.risks.${NEW_RISK}.`),
    })),
    reader,
    // What was asked and answered once comes back, however large the form becomes.
    asks: (id, from) =>
      RISK_DEPTHS.indexOf(depth) <= RISK_DEPTHS.indexOf(from) || view.typed?.[id] !== undefined,
  };
  const said = reader.words.bot.form;
  const sections = sectionsOf(goal);
  const risksOf = (section: Section): readonly Risk[] =>
    base?.sections.find((one) => one.section === section.id)?.risks ?? [];
  const body = [
    title(escapeMarkdown(goal.name)),
    subtle(said.title(reader.format.month(month.month))),
    ...(view.notice ? [warning(view.notice)] : []),
    subtle(basis(situation, reader), { spacing: 'Small' }),
    ...sections.flatMap((section) =>
      sections.length === 1
        ? singleSection(section, risksOf(section), draw)
        : oneOfMany(section, risksOf(section), draw, goal.name),
    ),
  ];
  const ids = {
    goal: goal.id,
    month: month.month,
    basedOn: situation.answer?.revision ?? 0,
    submission,
  };
  const actions = [
    ...(canSave ? [execute(said.save, 'submit-check-in', ids, { style: 'positive' })] : []),
    execute(said.back, 'my-goals', { month: month.month }, { associatedInputs: 'none' }),
  ];
  const summary = said.summary(goal.name, reader.format.month(month.month));
  return message(reader, summary, body, actions);
}

function basis({ answer, answeredBy, previous }: CheckInSituation, reader: Reader): string {
  const { format, words } = reader;
  const said = words.bot.form;
  if (answer)
    return said.correcting(
      escapeMarkdown(answeredBy?.name ?? ''),
      format.instant(answer.answeredAt),
    );
  return previous ? said.prefilled(format.instant(previous.answeredAt)) : said.firstTime;
}

function singleSection(section: Section, risks: readonly Risk[], draw: Draw): readonly Element[] {
  const said = draw.reader.words.bot.form;
  return [
    ...forecastInput(section, said.forecast, 'expanded', draw),
    ...phaseInputs(section, draw),
    ...indicatorInputs(section, draw),
    ...explanationInput(section, said.explanation, draw),
    ...foldable(
      said.risks(shownRisks(risks).length),
      `${section.id}-risks`,
      riskInputs(section, risks, draw),
      hasProblem(draw, `${section.id}.risks`),
    ),
  ];
}

function oneOfMany(
  section: Section,
  risks: readonly Risk[],
  draw: Draw,
  goalName: string,
): readonly Element[] {
  const said = draw.reader.words.bot.form;
  const name = section.id === OWN_SECTION ? goalName : (section.name ?? section.id);
  const folded = ['phases', 'indicators', 'risks'];
  return [
    heading(escapeMarkdown(name), { separator: true, spacing: 'Large' }),
    ...forecastInput(section, said.forecastOf(name), 'compact', draw),
    ...explanationInput(section, said.explanationOf(name), draw),
    ...foldable(
      said.details,
      `${section.id}-details`,
      [
        ...phaseInputs(section, draw),
        ...indicatorInputs(section, draw),
        ...riskInputs(section, risks, draw),
      ],
      folded.some((part) => hasProblem(draw, `${section.id}.${part}`)),
    ),
  ];
}

function forecastInput(
  section: Section,
  label: string,
  style: 'expanded' | 'compact',
  draw: Draw,
): readonly Element[] {
  const id = field.forecast(section.id);
  const choices = FORECASTS.toReversed().map((forecast) => ({
    title: forecastWord(forecast, draw.reader),
    value: forecast,
  }));
  return [
    choiceInput(id, label, choices, draw, {
      ...(style === 'expanded' && { style }),
      isRequired: true,
    }),
    ...problemsOf(draw, id),
  ];
}

function explanationInput(section: Section, label: string, draw: Draw): readonly Element[] {
  const id = field.explanation(section.id);
  const said = draw.reader.words.bot.form;
  return [
    textInput(id, label, draw, {
      isMultiline: true,
      maxLength: LIMITS.explanation,
      placeholder: said.explanationHint,
    }),
    ...problemsOf(draw, id),
  ];
}

function phaseInputs(section: Section, draw: Draw): readonly Element[] {
  if (section.phases.length === 0) return [];
  return [
    heading(draw.reader.words.bot.form.phases),
    ...section.phases.flatMap((phase) => phaseInput(section, phase, draw)),
  ];
}

function phaseInput(section: Section, phase: Phase, draw: Draw): readonly Element[] {
  const { words, format } = draw.reader;
  const said = words.bot.form;
  const status = field.phase(section.id, phase.id, 'status');
  const part = phase.counter ? 'count' : 'percent';
  const amount = field.phase(section.id, phase.id, part);
  const amountLabel = phase.counter
    ? said.count(format.number(phase.counter.target), phase.counter.unit)
    : said.percent;
  const choices = PHASE_STATUSES.map((one) => ({
    title: words.common.phaseStatus[one],
    value: one,
  }));
  return [
    columns(
      [[choiceInput(status, said.status(phase.name), choices, draw, { isRequired: true })], '3'],
      [[textInput(amount, amountLabel, draw, { maxLength: 12 })], '2'],
    ),
    ...problemsOf(draw, status, amount),
  ];
}

function indicatorInputs(section: Section, draw: Draw): readonly Element[] {
  if (section.indicators.length === 0) return [];
  return [
    heading(draw.reader.words.bot.form.indicators),
    ...section.indicators.flatMap((indicator) => indicatorInput(section, indicator, draw)),
  ];
}

function indicatorInput(section: Section, indicator: Indicator, draw: Draw): readonly Element[] {
  const { words, format } = draw.reader;
  const said = words.bot.form;
  const value = field.indicator(section.id, indicator.id, 'value');
  switch (indicator.kind) {
    case 'number': {
      const expected = field.indicator(section.id, indicator.id, 'expected');
      const label = said.figure(indicator.name, indicator.unit, format.number(indicator.target));
      return [
        columns(
          [[textInput(value, label, draw, { maxLength: 20 })], '3'],
          [[textInput(expected, said.expected, draw, { maxLength: 20 })], '2'],
        ),
        ...problemsOf(draw, value, expected),
      ];
    }
    case 'yes-no': {
      const choices = [
        { title: words.common.yes, value: 'yes' },
        { title: words.common.no, value: 'no' },
      ];
      return [choiceInput(value, indicator.name, choices, draw), ...problemsOf(draw, value)];
    }
    case 'decision': {
      const id = field.indicator(section.id, indicator.id, 'decidedOn');
      const label = said.decidedOn(indicator.name, indicator.decidedBy, format.day(indicator.due));
      return [
        {
          type: 'Input.Date',
          id,
          label,
          ...(/^\d{4}-\d{2}-\d{2}$/.test(draw.values[id] ?? '') && { value: draw.values[id] }),
        },
        ...problemsOf(draw, id),
      ];
    }
  }
}

/** A risk that is closed needs no more asking; it stays in the answer that closed it. */
export const shownRisks = (risks: readonly Risk[]): readonly Risk[] =>
  risks.filter((risk) => risk.state !== 'closed').toSorted(byUrgency);

function riskInputs(section: Section, risks: readonly Risk[], draw: Draw): readonly Element[] {
  const { words } = draw.reader;
  const said = words.bot.form;
  const states = RISK_STATES.map((state) => ({
    title: words.common.riskState[state],
    value: state,
  }));
  const id = (risk: string, part: Parameters<typeof field.risk>[2]): string =>
    field.risk(section.id, risk, part);
  return [
    ...shownRisks(risks).flatMap((risk) => [
      text(escapeMarkdown(risk.description), { separator: true, weight: 'Bolder' }),
      choiceInput(id(risk.id, 'state'), said.riskState, states, draw),
      ...(draw.asks(id(risk.id, 'preparation'), 'state and preparation')
        ? [preparationInput(id(risk.id, 'preparation'), draw)]
        : []),
      ...(draw.asks(id(risk.id, 'likelihood'), 'everything')
        ? [levelInputs(section, risk.id, draw)]
        : []),
      ...problemsOf(
        draw,
        id(risk.id, 'state'),
        id(risk.id, 'preparation'),
        id(risk.id, 'likelihood'),
        id(risk.id, 'impact'),
      ),
    ]),
    container(
      [
        textInput(id(NEW_RISK, 'description'), said.newRisk, draw, {
          isMultiline: true,
          maxLength: LIMITS.riskText,
          placeholder: said.newRiskHint,
        }),
        preparationInput(id(NEW_RISK, 'preparation'), draw),
        levelInputs(section, NEW_RISK, draw),
        ...problemsOf(
          draw,
          id(NEW_RISK, 'description'),
          id(NEW_RISK, 'preparation'),
          id(NEW_RISK, 'likelihood'),
          id(NEW_RISK, 'impact'),
          `${section.id}.risks`,
        ),
      ],
      { separator: true },
    ),
  ];
}

const preparationInput = (id: string, draw: Draw): Element =>
  textInput(id, draw.reader.words.bot.form.preparation, draw, {
    isMultiline: true,
    maxLength: LIMITS.riskText,
  });

function levelInputs(section: Section, risk: string, draw: Draw): Element {
  const { words } = draw.reader;
  const levels = RISK_LEVELS.map((level) => ({
    title: words.common.riskLevel[level],
    value: String(level),
  }));
  const input = (part: 'likelihood' | 'impact'): Element =>
    choiceInput(field.risk(section.id, risk, part), words.bot.form[part], levels, draw);
  return columns([[input('likelihood')], 'stretch'], [[input('impact')], 'stretch']);
}

function choiceInput(
  id: string,
  label: string,
  choices: readonly Element[],
  draw: Draw,
  more: Element = {},
): Element {
  const value = draw.values[id];
  const known = choices.some((choice) => choice.value === value);
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    choices,
    ...(known && { value }),
    ...(more.isRequired === true && { errorMessage: draw.reader.words.bot.problem.required('') }),
    ...more,
  };
}

function textInput(id: string, label: string, draw: Draw, more: Element): Element {
  const value = draw.values[id];
  return {
    type: 'Input.Text',
    id,
    label,
    ...(value !== undefined && value !== '' && { value }),
    ...more,
  };
}

const hasProblem = ({ problems }: Draw, prefix: string): boolean =>
  problems.some(({ field: at }) => at === prefix || at.startsWith(`${prefix}.`));

function problemsOf({ problems, reader }: Draw, ...ids: readonly string[]): readonly Element[] {
  return problems
    .filter(({ field: at }) => ids.includes(at))
    .map(({ problem, limit }) =>
      fieldProblem(
        reader.words.bot.problem[problem](limit === undefined ? '' : reader.format.number(limit)),
      ),
    );
}
