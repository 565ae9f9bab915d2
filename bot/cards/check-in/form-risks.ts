import type { Section } from '../../../domain/goal/goal.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { RISK_LEVELS, RISK_STATES, type Risk } from '../../../domain/goal/risk.ts';
import * as kit from '../kit/elements.ts';
import {
  choiceInput,
  hasProblem,
  findFieldProblems,
  textInput,
  type FieldContext,
} from './form-fields.ts';
import {
  fieldId,
  NEW_RISK_ID,
  risksToAskAbout,
  type RiskField,
} from '../../../domain/check-in/form-fields.ts';

const PARTS = ['description', 'preparation', 'likelihood', 'impact'] as const;

export function riskInputs(
  section: Section,
  risks: readonly Risk[],
  fields: FieldContext,
): readonly kit.CardElement[] {
  const { words } = fields.reader;
  const labels = words.bot.form;
  const states = kit.toChoices(RISK_STATES, words.common.riskState);
  const id = (risk: string, part: RiskField): string => fieldId.risk(section.id, risk, part);
  const shown = risksToAskAbout(risks);
  const asked = shown.filter((risk) => fields.isAsked(id(risk.id, 'state'), 'state'));
  const leftOut = shown.length - asked.length;
  return [
    ...asked.flatMap((risk, index) => {
      const which = labels.riskNumber(index + 1);
      return [
        ...(fields.isAsked(id(risk.id, 'description'), 'everything')
          ? [
              textInput(id(risk.id, 'description'), which, fields, {
                isMultiline: true,
                maxLength: ANSWER_LIMITS.riskText,
                separator: true,
              }),
            ]
          : [
              kit.textBlock(kit.escapeMarkdown(risk.description), {
                separator: true,
                weight: 'Bolder',
              }),
            ]),
        choiceInput(id(risk.id, 'state'), labels.ofRisk(labels.riskState, which), states, fields),
        ...(fields.isAsked(id(risk.id, 'preparation'), 'state and preparation')
          ? preparationInputs(section, risk.id, which, fields)
          : []),
        ...(fields.isAsked(id(risk.id, 'likelihood'), 'everything')
          ? [levelInputs(section, risk.id, which, fields)]
          : []),
        ...findFieldProblems(
          fields,
          id(risk.id, 'state'),
          ...PARTS.map((part) => id(risk.id, part)),
        ),
      ];
    }),
    ...(leftOut > 0 ? [kit.subtleText(labels.risksKept(leftOut))] : []),
    kit.container(
      [
        textInput(id(NEW_RISK_ID, 'description'), labels.newRisk, fields, {
          isMultiline: true,
          maxLength: ANSWER_LIMITS.riskText,
          ...(fields.isAsked(id(NEW_RISK_ID, 'description'), 'state and preparation') && {
            placeholder: labels.newRiskHint,
          }),
        }),
        ...preparationInputs(section, NEW_RISK_ID, labels.newRisk, fields),
        levelInputs(section, NEW_RISK_ID, labels.newRisk, fields),
        ...findFieldProblems(
          fields,
          ...PARTS.map((part) => id(NEW_RISK_ID, part)),
          `${section.id}.risks`,
        ),
      ],
      { separator: true },
    ),
  ];
}

/** If nobody has prepared for the risk, the person must say so: an empty field does not count as an answer. */
function preparationInputs(
  section: Section,
  risk: string,
  which: string,
  fields: FieldContext,
): readonly kit.CardElement[] {
  const labels = fields.reader.words.bot.form;
  const preparation = fieldId.risk(section.id, risk, 'preparation');
  const unprepared = fieldId.risk(section.id, risk, 'unprepared');
  const isEmpty = (fields.values[preparation] ?? '').trim() === '';
  return [
    textInput(preparation, labels.ofRisk(labels.preparation, which), fields, {
      isMultiline: true,
      maxLength: ANSWER_LIMITS.riskText,
    }),
    ...(isEmpty && (fields.isAsked(unprepared, 'everything') || hasProblem(fields, preparation))
      ? [
          {
            type: 'Input.Toggle',
            id: unprepared,
            label: labels.ofRisk(labels.unprepared, which),
            title: fields.reader.words.common.yes,
            value: fields.values[unprepared] ?? 'false',
          },
        ]
      : []),
  ];
}

function levelInputs(
  section: Section,
  risk: string,
  which: string,
  fields: FieldContext,
): kit.CardElement {
  const { words } = fields.reader;
  const labels = words.bot.form;
  const levels = kit.toChoices(RISK_LEVELS, words.common.riskLevel);
  const input = (part: 'likelihood' | 'impact'): kit.CardElement =>
    choiceInput(
      fieldId.risk(section.id, risk, part),
      labels.ofRisk(labels[part], which),
      levels,
      fields,
    );
  return kit.columns([[input('likelihood')], 'stretch'], [[input('impact')], 'stretch']);
}
