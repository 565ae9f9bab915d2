import { sameAnswer } from './answer-changes.ts';
import type { CheckIn, SectionAnswer } from '../goal/check-in.ts';
import type { Month } from '../common/month.ts';

/** After so many identical months the owner is asked what would have to happen for it to change. */
export const MONTHS_UNTIL_REFLECTION = 3;

/** What is stored when nothing has changed: the last answer without what it had closed. */
export const repeatSections = ({ sections }: Pick<CheckIn, 'sections'>): readonly SectionAnswer[] =>
  sections.map((section) => ({
    ...section,
    risks: section.risks.filter((risk) => risk.state !== 'closed'),
  }));

/**
 * How many of the newest months' answers in a row say the same. `history` holds every revision, oldest
 * first; a month's last one counts. 1 for a single answer, 0 without any.
 */
export function identicalMonths(history: readonly CheckIn[]): number {
  const newest = [...new Map<Month, CheckIn>(history.map((one) => [one.month, one])).values()];
  const last = newest.at(-1);
  if (!last) return 0;
  const different = newest.findLastIndex((one) => !sameAnswer(one, last));
  return newest.length - 1 - different;
}
