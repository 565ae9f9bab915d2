import { CONTRADICTION_RULES, type Contradiction } from '../../domain/contradictions.ts';
import { sectionsOf, type Goal } from '../../domain/goal.ts';
import { escapeMarkdown } from './elements.ts';
import type { Reader } from './reader.ts';

/** The question in words, with the rule's numbers, ready for a TextBlock. */
export function contradictionInWords(goal: Goal, one: Contradiction, reader: Reader): string {
  const sections = sectionsOf(goal);
  const section = sections.find(({ id }) => id === one.section);
  const line = bare(one, reader, (id) =>
    escapeMarkdown(section?.indicators.find((indicator) => indicator.id === id)?.name ?? id),
  );
  return sections.length > 1 && section?.name ? `${escapeMarkdown(section.name)}: ${line}` : line;
}

function bare(one: Contradiction, { words, format }: Reader, nameOf: (id: string) => string) {
  const said = words.bot.contradiction;
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
      return said.riskRealised(escapeMarkdown(one.description));
  }
}
