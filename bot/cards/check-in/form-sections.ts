import { FORECASTS } from '../../../domain/goal/forecast.ts';
import type { Section } from '../../../domain/goal/goal.ts';
import type { Indicator } from '../../../domain/goal/indicator.ts';
import { LIMITS } from '../../../domain/common/limits.ts';
import { PHASE_STATUSES, type Phase } from '../../../domain/goal/phase.ts';
import { columns, foldable, heading, type Element } from '../kit/elements.ts';
import { forecastWord } from '../kit/forecast-labels.ts';
import { choiceInput, hasProblem, problemsOf, textInput, type Draw } from './form-fields.ts';
import { fieldId } from '../../../domain/check-in/form-fields.ts';

export function forecastInput(
  section: Section,
  label: string,
  style: 'expanded' | 'compact',
  draw: Draw,
): readonly Element[] {
  const id = fieldId.forecast(section.id);
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

export function explanationInput(section: Section, label: string, draw: Draw): readonly Element[] {
  const id = fieldId.explanation(section.id);
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

export function phaseInputs(section: Section, draw: Draw): readonly Element[] {
  if (section.phases.length === 0) return [];
  const said = draw.reader.words.bot.form;
  const isFinished = (phase: Phase): boolean =>
    draw.values[fieldId.phase(section.id, phase.id, 'status')] === 'done' &&
    !hasProblem(draw, `${section.id}.phases.${phase.id}`);
  const finished = section.phases.filter(isFinished);
  const inputs = (phases: readonly Phase[]): readonly Element[] =>
    phases.flatMap((phase) => phaseInput(section, phase, draw));
  return [
    heading(said.phases),
    ...inputs(section.phases.filter((phase) => !isFinished(phase))),
    ...(finished.length === 0
      ? []
      : foldable(
          said.finishedPhases(finished.length),
          `${section.id}-finished`,
          inputs(finished),
          false,
        )),
  ];
}

function phaseInput(section: Section, phase: Phase, draw: Draw): readonly Element[] {
  const { words, format } = draw.reader;
  const said = words.bot.form;
  const status = fieldId.phase(section.id, phase.id, 'status');
  const part = phase.counter ? 'count' : 'percent';
  const amount = fieldId.phase(section.id, phase.id, part);
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

export function indicatorInputs(section: Section, draw: Draw): readonly Element[] {
  if (section.indicators.length === 0) return [];
  return [
    heading(draw.reader.words.bot.form.indicators),
    ...section.indicators.flatMap((indicator) => indicatorInput(section, indicator, draw)),
  ];
}

function indicatorInput(section: Section, indicator: Indicator, draw: Draw): readonly Element[] {
  const { words, format } = draw.reader;
  const said = words.bot.form;
  const value = fieldId.indicator(section.id, indicator.id, 'value');
  switch (indicator.kind) {
    case 'number': {
      const expected = fieldId.indicator(section.id, indicator.id, 'expected');
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
      const id = fieldId.indicator(section.id, indicator.id, 'decidedOn');
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
