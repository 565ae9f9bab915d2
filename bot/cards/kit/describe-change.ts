import type { AnswerChange } from '../../../domain/check-in/answer-changes.ts';
import { sectionsOf, type Goal, type Section } from '../../../domain/goal/goal.ts';
import type { IndicatorValue } from '../../../domain/goal/indicator.ts';
import type { PhaseState } from '../../../domain/goal/phase.ts';
import { escapeMarkdown } from './elements.ts';
import type { Reader } from './reader.ts';
import { describeAnswerChange } from '../../../i18n/change-sentence.ts';
import { forecastWord } from './forecast-labels.ts';

/** Returns for example `Forecast: uncertain → will not be met`, escaped for a TextBlock. */
export const describeChange = (goal: Goal, change: AnswerChange, reader: Reader): string =>
  describeSectionChange(sectionsOf(goal), change, reader);

export function describeSectionChange(
  sections: readonly Section[],
  change: AnswerChange,
  reader: Reader,
): string {
  const section = sections.find((one) => one.id === change.section);
  const line = describeAnswerChange(change, section, {
    words: reader.words.bot.change,
    common: reader.words.common,
    forecast: (forecast) => forecastWord(forecast, reader),
    phaseState: (_, state) => phaseWord(state, reader),
    value: (_, value) => valueWord(value, reader),
    written: escapeMarkdown,
  });
  return sections.length > 1 && section?.name ? `${escapeMarkdown(section.name)}: ${line}` : line;
}

function phaseWord(state: PhaseState | undefined, { words, format }: Reader): string {
  if (!state) return words.bot.change.none;
  const status = words.common.phaseStatus[state.status];
  if (state.count !== undefined) return `${status} (${format.number(state.count)})`;
  return state.percent === undefined ? status : `${status} (${format.percent(state.percent)})`;
}

function valueWord(value: IndicatorValue | undefined, { words, format }: Reader): string {
  if (!value) return words.bot.change.none;
  switch (value.kind) {
    case 'number': {
      const figure = format.number(value.value);
      return value.expected === undefined
        ? figure
        : words.bot.change.withEstimate(figure, format.number(value.expected));
    }
    case 'yes-no':
      return value.value ? words.common.yes : words.common.no;
    case 'decision':
      return value.decidedOn ? format.day(value.decidedOn) : words.bot.change.none;
  }
}
