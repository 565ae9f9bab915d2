import { sectionsOf, type Goal } from '../../../../domain/goal/goal.ts';
import { NEW_RISK_ID } from '../../../../domain/check-in/form-fields.ts';
import { parseDay } from '../../../../domain/common/month.ts';
import type { FieldText } from '../../../components/state/stale-panel.tsx';
import type { TabWords } from '../../../lib/words/words-context.ts';

/** The label and text of a form field, given its id, such as `own.phases.p1.percent`. */
export function fieldInWords(
  goal: Goal,
  field: string,
  value: string,
  { tab, common, format }: TabWords,
): FieldText {
  const texts = tab.checkIn;
  const sections = sectionsOf(goal);
  const [section, list = '', id = '', part = ''] = field.split('.');
  const own = sections.find((one) => one.id === section);
  const phase = own?.phases.find((one) => one.id === id);
  const indicator = own?.indicators.find((one) => one.id === id);
  const labels: Readonly<Record<string, string>> = {
    forecast: texts.forecast,
    explanation: texts.explanation,
    percent: texts.percent,
    expected: texts.expected,
    decidedOn: texts.decidedOn,
    description: texts.description,
    preparation: texts.preparation,
    unprepared: texts.unprepared,
    likelihood: texts.likelihood,
    impact: texts.impact,
    state: texts.riskState,
  };
  const codes: Readonly<Record<string, string>> = {
    ...common.forecast,
    ...common.phaseStatus,
    ...common.riskState,
    ...(['likelihood', 'impact'].includes(part) && common.riskLevel),
    yes: common.yes,
    no: common.no,
    true: common.yes,
    false: common.no,
  };
  const subGoal = goal.subGoals.find((one) => one.id === section);
  const label = [
    ...(sections.length > 1 ? [subGoal?.name ?? tab.goal.whole] : []),
    ...[phase?.name ?? indicator?.name ?? (id === NEW_RISK_ID ? texts.newRisk : '')],
    labels[part === '' ? list : part] ?? '',
  ];
  const day = part === 'decidedOn' ? parseDay(value) : undefined;
  const isWritten = ['explanation', 'description', 'preparation'].includes(part || list);
  return {
    label: label.filter(Boolean).join(': '),
    text: day ? format.day(day) : isWritten ? value : (codes[value] ?? value),
  };
}
