import type { Indicator, IndicatorValue, NumberIndicator } from '../../../domain/goal/indicator.ts';
import type { FirstViewWords, TabWords } from '../../lib/words/words-context.ts';

type UsedWords = Pick<FirstViewWords, 'common' | 'tab' | 'format'>;

export const figureWords = (
  figure: number,
  unit: string,
  { format }: Pick<FirstViewWords, 'format'>,
): string => `${format.number(figure)} ${unit}`.trim();

/** For example "at least 45 points". */
export function targetWords(
  indicator: NumberIndicator,
  words: Pick<TabWords, 'tab' | 'format'>,
): string {
  const figure = figureWords(indicator.target, indicator.unit, words);
  const { atLeast, atMost } = words.tab.goal;
  return indicator.direction === 'at-least' ? atLeast(figure) : atMost(figure);
}

/** The current value. */
export function describeValue(
  indicator: Indicator,
  value: IndicatorValue | undefined,
  words: UsedWords,
): string {
  const { tab, common, format } = words;
  switch (indicator.kind) {
    case 'number':
      return value?.kind === 'number'
        ? figureWords(value.value, indicator.unit, words)
        : tab.indicator.noValue;
    case 'yes-no':
      return value?.kind === 'yes-no' && value.value ? common.yes : tab.indicator.yet;
    case 'decision':
      return value?.kind === 'decision' && value.decidedOn !== undefined
        ? tab.indicator.decidedOn(format.day(value.decidedOn))
        : tab.indicator.undecided(format.day(indicator.due));
  }
}

/** The value against its target, for a narrow row. */
export function describeValueBriefly(
  indicator: Indicator,
  value: IndicatorValue | undefined,
  words: UsedWords,
): string {
  if (indicator.kind !== 'number') return describeValue(indicator, value, words);
  const now =
    value?.kind === 'number' ? words.format.number(value.value) : words.tab.indicator.noValue;
  const { ofTarget, ofMost } = words.tab.indicator;
  const say = indicator.direction === 'at-most' ? ofMost : ofTarget;
  return say(now, figureWords(indicator.target, indicator.unit, words));
}
