import { isSameAnswer } from './answer-changes.ts';
import type { CheckIn, SectionAnswer } from '../goal/check-in.ts';
import type { Month } from '../common/month.ts';

export const MONTHS_UNTIL_REFLECTION = 3;

export const sectionsToRepeat = ({
  sections,
}: Pick<CheckIn, 'sections'>): readonly SectionAnswer[] =>
  sections.map((section) => ({
    ...section,
    risks: section.risks.filter((risk) => risk.state !== 'closed'),
  }));

/** `history` starts with the oldest answer. Only the last revision of each month counts. */
export function countIdenticalMonths(history: readonly CheckIn[]): number {
  const newest = [
    ...new Map<Month, CheckIn>(history.map((checkIn) => [checkIn.month, checkIn])).values(),
  ];
  const last = newest.at(-1);
  if (!last) return 0;
  const different = newest.findLastIndex((checkIn) => !isSameAnswer(checkIn, last));
  return newest.length - 1 - different;
}
