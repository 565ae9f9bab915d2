import {
  CONTRADICTION_THRESHOLDS,
  type Contradiction,
} from '../../../domain/check-in/contradictions.ts';
import { sectionsOf, type Goal } from '../../../domain/goal/goal.ts';
import { describeContradiction as describeIn } from '../../../i18n/contradiction-sentence.ts';
import { escapeMarkdown } from '../kit/elements.ts';
import type { Reader } from '../kit/reader.ts';

/** Returns a sentence with the numbers that contradict the forecast, escaped for a TextBlock. */
export function describeContradiction(
  goal: Goal,
  contradiction: Contradiction,
  reader: Reader,
): string {
  const sections = sectionsOf(goal);
  const section = sections.find(({ id }) => id === contradiction.section);
  const line = describeIn(contradiction, {
    words: reader.words.bot.contradiction,
    format: reader.format,
    paceEnough: CONTRADICTION_THRESHOLDS.paceEnough,
    nameOf: (id) =>
      escapeMarkdown(section?.indicators.find((indicator) => indicator.id === id)?.name ?? id),
    written: escapeMarkdown,
  });
  return sections.length > 1 && section?.name ? `${escapeMarkdown(section.name)}: ${line}` : line;
}
