import type { Contradiction } from '../domain/check-in/contradictions.ts';
import type { contradiction } from './fi/contradictions.ts';
import type { Format } from './format/format.ts';

interface SentenceParts {
  readonly words: typeof contradiction;
  readonly format: Format;
  /** Of what is planned, 0-1: the rule's number. */
  readonly paceEnough: number;
  readonly nameOf: (indicator: string) => string;
  /** What people wrote, as the surface wants it. */
  readonly written: (text: string) => string;
}

/** What speaks against a forecast, for a card and for a page. */
export function contradictionLine(one: Contradiction, speaks: SentenceParts): string {
  const { words: said, format, paceEnough, nameOf, written } = speaks;
  switch (one.kind) {
    case 'indicator-fails':
      return said.indicatorFails(nameOf(one.indicator));
    case 'pace':
      return said.pace(
        format.percent(one.done),
        format.percent(one.projected),
        format.percent(100 * paceEnough),
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
      return said.riskRealised(written(one.description));
  }
}
