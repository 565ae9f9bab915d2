import { FORECASTS } from '../../../domain/goal/forecast.ts';
import type { Section } from '../../../domain/goal/goal.ts';
import type { Indicator } from '../../../domain/goal/indicator.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { PHASE_STATUSES, type Phase } from '../../../domain/goal/phase.ts';
import {
  toChoices,
  columns,
  foldableSection,
  headingText,
  type CardElement,
} from '../kit/elements.ts';
import {
  choiceInput,
  hasProblem,
  findFieldProblems,
  textInput,
  type FieldContext,
} from './form-fields.ts';
import { fieldId } from '../../../domain/check-in/form-fields.ts';

export function forecastInput(
  section: Section,
  label: string,
  style: 'expanded' | 'compact',
  fields: FieldContext,
): readonly CardElement[] {
  const id = fieldId.forecast(section.id);
  const choices = toChoices(FORECASTS.toReversed(), fields.reader.words.common.forecast);
  return [
    choiceInput(id, label, choices, fields, {
      ...(style === 'expanded' && { style }),
      isRequired: true,
    }),
    ...findFieldProblems(fields, id),
  ];
}

export function explanationInput(
  section: Section,
  label: string,
  fields: FieldContext,
): readonly CardElement[] {
  const id = fieldId.explanation(section.id);
  const labels = fields.reader.words.bot.form;
  return [
    textInput(id, label, fields, {
      isMultiline: true,
      maxLength: ANSWER_LIMITS.explanation,
      placeholder: labels.explanationHint,
    }),
    ...findFieldProblems(fields, id),
  ];
}

export function phaseInputs(section: Section, fields: FieldContext): readonly CardElement[] {
  if (section.phases.length === 0) return [];
  const labels = fields.reader.words.bot.form;
  const isFinished = (phase: Phase): boolean =>
    fields.values[fieldId.phase(section.id, phase.id, 'status')] === 'done' &&
    !hasProblem(fields, `${section.id}.phases.${phase.id}`);
  const finished = section.phases.filter(isFinished);
  const inputs = (phases: readonly Phase[]): readonly CardElement[] =>
    phases.flatMap((phase) => phaseInput(section, phase, fields));
  return [
    headingText(labels.phases),
    ...inputs(section.phases.filter((phase) => !isFinished(phase))),
    ...(finished.length === 0
      ? []
      : foldableSection(
          labels.finishedPhases(finished.length),
          `${section.id}-finished`,
          inputs(finished),
          false,
        )),
  ];
}

function phaseInput(section: Section, phase: Phase, fields: FieldContext): readonly CardElement[] {
  const { words, format } = fields.reader;
  const labels = words.bot.form;
  const status = fieldId.phase(section.id, phase.id, 'status');
  const part = phase.counter ? 'count' : 'percent';
  const amount = fieldId.phase(section.id, phase.id, part);
  const amountLabel = phase.counter
    ? labels.count(format.number(phase.counter.target), phase.counter.unit)
    : labels.percent;
  const choices = toChoices(PHASE_STATUSES, words.common.phaseStatus);
  return [
    columns(
      [
        [choiceInput(status, labels.status(phase.name), choices, fields, { isRequired: true })],
        '3',
      ],
      [[textInput(amount, amountLabel, fields, { maxLength: 12 })], '2'],
    ),
    ...findFieldProblems(fields, status, amount),
  ];
}

export function indicatorInputs(section: Section, fields: FieldContext): readonly CardElement[] {
  if (section.indicators.length === 0) return [];
  return [
    headingText(fields.reader.words.bot.form.indicators),
    ...section.indicators.flatMap((indicator) => indicatorInput(section, indicator, fields)),
  ];
}

function indicatorInput(
  section: Section,
  indicator: Indicator,
  fields: FieldContext,
): readonly CardElement[] {
  const { words, format } = fields.reader;
  const labels = words.bot.form;
  const value = fieldId.indicator(section.id, indicator.id, 'value');
  switch (indicator.kind) {
    case 'number': {
      const expected = fieldId.indicator(section.id, indicator.id, 'expected');
      const label = labels.figure(indicator.name, indicator.unit, format.number(indicator.target));
      return [
        columns(
          [[textInput(value, label, fields, { maxLength: 20 })], '3'],
          [[textInput(expected, labels.expected, fields, { maxLength: 20 })], '2'],
        ),
        ...findFieldProblems(fields, value, expected),
      ];
    }
    case 'yes-no': {
      const choices = [
        { title: words.common.yes, value: 'yes' },
        { title: words.common.no, value: 'no' },
      ];
      return [
        choiceInput(value, indicator.name, choices, fields),
        ...findFieldProblems(fields, value),
      ];
    }
    case 'decision': {
      const id = fieldId.indicator(section.id, indicator.id, 'decidedOn');
      const label = labels.decidedOn(
        indicator.name,
        indicator.decidedBy,
        format.day(indicator.due),
      );
      return [
        {
          type: 'Input.Date',
          id,
          label,
          ...(/^\d{4}-\d{2}-\d{2}$/.test(fields.values[id] ?? '') && { value: fields.values[id] }),
        },
        ...findFieldProblems(fields, id),
      ];
    }
  }
}
