import {
  CONTRADICTION_RULES,
  type Contradiction,
} from '../../../domain/check-in/contradictions.ts';
import { sectionsOf, type Goal } from '../../../domain/goal/goal.ts';
import { contradictionLine } from '../../../i18n/contradiction-sentence.ts';
import { escapeMarkdown } from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';

/** Returns a sentence with the numbers that the rule compared, escaped for a TextBlock. */
export function describeContradiction(
  goal: Goal,
  contradiction: Contradiction,
  reader: Reader,
): string {
  const sections = sectionsOf(goal);
  const section = sections.find(({ id }) => id === contradiction.section);
  const line = contradictionLine(contradiction, {
    words: reader.words.bot.contradiction,
    format: reader.format,
    paceEnough: CONTRADICTION_RULES.paceEnough,
    nameOf: (id) =>
      escapeMarkdown(section?.indicators.find((indicator) => indicator.id === id)?.name ?? id),
    written: escapeMarkdown,
  });
  return sections.length > 1 && section?.name ? `${escapeMarkdown(section.name)}: ${line}` : line;
}
