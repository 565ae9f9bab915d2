import {
  CONTRADICTION_THRESHOLDS,
  type Contradiction,
} from '../../../domain/check-in/contradictions.ts';
import { sectionsOf, type Goal } from '../../../domain/goal/goal.ts';
import { describeContradiction } from '../../../i18n/contradiction-sentence.ts';
import { escapeMarkdown } from '../kit/elements.ts';
import type { Reader } from '../kit/reader-words.ts';

/** Includes the rule's numbers; escaped for a TextBlock. */
export function contradictionInWords(
  goal: Goal,
  contradiction: Contradiction,
  reader: Reader,
): string {
  const sections = sectionsOf(goal);
  const section = sections.find(({ id }) => id === contradiction.section);
  const line = describeContradiction(contradiction, {
    words: reader.words.bot.contradiction,
    format: reader.format,
    paceEnough: CONTRADICTION_THRESHOLDS.paceEnough,
    nameOf: (id) =>
      escapeMarkdown(section?.indicators.find((indicator) => indicator.id === id)?.name ?? id),
    written: escapeMarkdown,
  });
  return sections.length > 1 && section?.name ? `${escapeMarkdown(section.name)}: ${line}` : line;
}
