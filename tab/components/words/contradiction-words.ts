import {
  CONTRADICTION_THRESHOLDS,
  type Contradiction,
} from '../../../domain/check-in/contradictions.ts';
import { sectionsOf, type Goal } from '../../../domain/goal/goal.ts';
import { describeContradiction } from '../../../i18n/contradiction-sentence.ts';
import type { TabWords } from '../../lib/words/words-context.ts';

export function contradictionSentence(
  goal: Goal,
  one: Contradiction,
  { tab, format }: Pick<TabWords, 'tab' | 'format'>,
): string {
  const sections = sectionsOf(goal);
  const section = sections.find(({ id }) => id === one.section);
  const line = describeContradiction(one, {
    words: tab.contradiction,
    format,
    paceEnough: CONTRADICTION_THRESHOLDS.paceEnough,
    nameOf: (id) => section?.indicators.find((indicator) => indicator.id === id)?.name ?? id,
    written: (text) => text,
  });
  return sections.length > 1 && section?.name ? `${section.name}: ${line}` : line;
}
