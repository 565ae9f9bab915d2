import type { Contradiction } from '../domain/check-in/contradictions.ts';
import type { contradiction } from './fi/contradictions.ts';
import type { Format } from './format/format.ts';

interface SentenceParts {
  readonly words: typeof contradiction;
  readonly format: Format;
  /** The value of `CONTRADICTION_THRESHOLDS.paceEnough`. */
  readonly paceEnough: number;
  readonly nameOf: (indicator: string) => string;
  /** Escapes or marks a text that a person wrote, as the card or page requires. */
  readonly written: (text: string) => string;
}

export function describeContradiction(contradiction: Contradiction, parts: SentenceParts): string {
  const { words, format, paceEnough, nameOf, written } = parts;
  switch (contradiction.kind) {
    case 'indicator-fails':
      return words.indicatorFails(nameOf(contradiction.indicator));
    case 'pace':
      return words.pace(
        format.percent(contradiction.done),
        format.percent(contradiction.projected),
        format.percent(100 * paceEnough),
      );
    case 'phases-open':
      return words.phasesOpen(contradiction.count);
    case 'no-meeting-left':
      return contradiction.lastMeeting === undefined
        ? words.noMeeting(nameOf(contradiction.indicator))
        : words.noMeetingLeft(
            nameOf(contradiction.indicator),
            format.day(contradiction.lastMeeting),
          );
    case 'last-meeting-near':
      return words.lastMeetingNear(
        nameOf(contradiction.indicator),
        format.day(contradiction.lastMeeting),
      );
    case 'risk-realised':
      return words.riskRealised(written(contradiction.description));
  }
}
