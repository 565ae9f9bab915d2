import { CONTRADICTION_RULES, type Contradiction } from '../../domain/contradictions.ts';
import { sectionsOf, type Goal } from '../../domain/goal.ts';
import type { Words } from '../lib/words/words.ts';

type Speaks = Pick<Words, 'tab' | 'format'>;

/** What speaks against a forecast, in words and with the rule's numbers. */
export function contradictionWords(goal: Goal, one: Contradiction, words: Speaks): string {
  const sections = sectionsOf(goal);
  const section = sections.find(({ id }) => id === one.section);
  const line = bare(
    one,
    words,
    (id) => section?.indicators.find((indicator) => indicator.id === id)?.name ?? id,
  );
  return sections.length > 1 && section?.name ? `${section.name}: ${line}` : line;
}

function bare(one: Contradiction, { tab, format }: Speaks, nameOf: (id: string) => string) {
  const said = tab.contradiction;
  switch (one.kind) {
    case 'indicator-fails':
      return said.indicatorFails(nameOf(one.indicator));
    case 'pace':
      return said.pace(
        format.percent(one.done),
        format.percent(one.projected),
        format.percent(100 * CONTRADICTION_RULES.paceEnough),
      );
    case 'phases-open':
      return said.phasesOpen(one.count);
    case 'no-meeting-left':
      return one.lastMeeting === undefined
        ? said.noMeeting(nameOf(one.indicator))
        : said.noMeetingLeft(nameOf(one.indicator), format.day(one.lastMeeting));
    case 'last-meeting-near':
      return said.lastMeetingNear(nameOf(one.indicator), format.day(one.lastMeeting));
    case 'risk-realised':
      return said.riskRealised(one.description);
  }
}
