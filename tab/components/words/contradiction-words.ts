import {
  CONTRADICTION_RULES,
  type Contradiction,
} from '../../../domain/check-in/contradictions.ts';
import { sectionsOf, type Goal } from '../../../domain/goal/goal.ts';
import { contradictionLine } from '../../../i18n/contradiction-sentence.ts';
import type { Words } from '../../lib/words/words-context.ts';

/** What speaks against a forecast, in words and with the rule's numbers. */
export function contradictionWords(
  goal: Goal,
  one: Contradiction,
  { tab, format }: Pick<Words, 'tab' | 'format'>,
): string {
  const sections = sectionsOf(goal);
  const section = sections.find(({ id }) => id === one.section);
  const line = contradictionLine(one, {
    said: tab.contradiction,
    format,
    paceEnough: CONTRADICTION_RULES.paceEnough,
    nameOf: (id) => section?.indicators.find((indicator) => indicator.id === id)?.name ?? id,
    written: (text) => text,
  });
  return sections.length > 1 && section?.name ? `${section.name}: ${line}` : line;
}
