import type { Section } from '../../../domain/goal/goal.ts';
import { LIMITS } from '../../../domain/common/limits.ts';
import { RISK_LEVELS, RISK_STATES, type Risk } from '../../../domain/goal/risk.ts';
import { columns, container, escapeMarkdown, subtle, text, type Element } from '../kit/elements.ts';
import { choiceInput, hasProblem, problemsOf, textInput, type Draw } from './form-fields.ts';
import {
  fieldId,
  NEW_RISK,
  shownRisks,
  type RiskPart,
} from '../../../domain/check-in/form-fields.ts';

export function riskInputs(
  section: Section,
  risks: readonly Risk[],
  draw: Draw,
): readonly Element[] {
  const { words } = draw.reader;
  const said = words.bot.form;
  const states = RISK_STATES.map((state) => ({
    title: words.common.riskState[state],
    value: state,
  }));
  const id = (risk: string, part: RiskPart): string => fieldId.risk(section.id, risk, part);
  const shown = shownRisks(risks);
  const asked = shown.filter((risk) => draw.asks(id(risk.id, 'state'), 'state'));
  const left = shown.length - asked.length;
  return [
    ...asked.flatMap((risk, index) => {
      const which = said.riskNumber(index + 1);
      return [
        ...(draw.asks(id(risk.id, 'description'), 'everything')
          ? [
              textInput(id(risk.id, 'description'), which, draw, {
                isMultiline: true,
                maxLength: LIMITS.riskText,
                separator: true,
              }),
            ]
          : [text(escapeMarkdown(risk.description), { separator: true, weight: 'Bolder' })]),
        choiceInput(id(risk.id, 'state'), said.ofRisk(said.riskState, which), states, draw),
        ...(draw.asks(id(risk.id, 'preparation'), 'state and preparation')
          ? preparationInputs(section, risk.id, which, draw)
          : []),
        ...(draw.asks(id(risk.id, 'likelihood'), 'everything')
          ? [levelInputs(section, risk.id, which, draw)]
          : []),
        ...problemsOf(
          draw,
          id(risk.id, 'state'),
          id(risk.id, 'description'),
          id(risk.id, 'preparation'),
          id(risk.id, 'likelihood'),
          id(risk.id, 'impact'),
        ),
      ];
    }),
    ...(left > 0 ? [subtle(said.risksKept(left))] : []),
    container(
      [
        textInput(id(NEW_RISK, 'description'), said.newRisk, draw, {
          isMultiline: true,
          maxLength: LIMITS.riskText,
          ...(draw.asks(id(NEW_RISK, 'description'), 'state and preparation') && {
            placeholder: said.newRiskHint,
          }),
        }),
        ...preparationInputs(section, NEW_RISK, said.newRisk, draw),
        levelInputs(section, NEW_RISK, said.newRisk, draw),
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

/** Where there is no preparation, one has to say so: silence about a risk is no answer. */
function preparationInputs(
  section: Section,
  risk: string,
  which: string,
  draw: Draw,
): readonly Element[] {
  const said = draw.reader.words.bot.form;
  const preparation = fieldId.risk(section.id, risk, 'preparation');
  const unprepared = fieldId.risk(section.id, risk, 'unprepared');
  const isEmpty = (draw.values[preparation] ?? '').trim() === '';
  return [
    textInput(preparation, said.ofRisk(said.preparation, which), draw, {
      isMultiline: true,
      maxLength: LIMITS.riskText,
    }),
    ...(isEmpty && (draw.asks(unprepared, 'everything') || hasProblem(draw, preparation))
      ? [
          {
            type: 'Input.Toggle',
            id: unprepared,
            label: said.ofRisk(said.unprepared, which),
            title: draw.reader.words.common.yes,
            value: draw.values[unprepared] ?? 'false',
          },
        ]
      : []),
  ];
}

function levelInputs(section: Section, risk: string, which: string, draw: Draw): Element {
  const { words } = draw.reader;
  const said = words.bot.form;
  const levels = RISK_LEVELS.map((level) => ({
    title: words.common.riskLevel[level],
    value: String(level),
  }));
  const input = (part: 'likelihood' | 'impact'): Element =>
    choiceInput(fieldId.risk(section.id, risk, part), said.ofRisk(said[part], which), levels, draw);
  return columns([[input('likelihood')], 'stretch'], [[input('impact')], 'stretch']);
}
