import type { StandingTotals } from '../../../domain/portfolio/portfolio.ts';
import type { KeyIndicator, KeyIndicatorSeries } from '../../../domain/portfolio/theme-notes.ts';
import type { TabWords } from '../../lib/words/words-context.ts';

export const countGoals = (totals: StandingTotals): number =>
  Object.values(totals).reduce((sum, count) => sum + count, 0);

/** Whether any goal will not be met, is uncertain or is unanswered. */
export const isInTrouble = (totals: StandingTotals): boolean =>
  totals['will-not-be-met'] + totals.uncertain + totals.silent > 0;

/** The first and the latest figure of each line, in words. */
export function figuresInWords({ lines, unit }: KeyIndicator, words: TabWords): string {
  const texts = words.tab.themes;
  const sentences = lines.flatMap((line) => {
    const sentence = lineSentence(line, unit, words);
    if (sentence === undefined) return [];
    return [line.name === '' ? sentence : texts.named(line.name, sentence)];
  });
  return sentences.join(' ');
}

/** The target and, for a single line, whether it is reached. */
export function targetInWords(indicator: KeyIndicator, words: TabWords): string | undefined {
  const { lines, target } = indicator;
  const texts = words.tab.themes;
  const aim = describeAim(indicator, words);
  if (target === undefined || aim === undefined) return undefined;
  const [only, ...others] = lines;
  const last = others.length === 0 ? only?.points.at(-1)?.value : undefined;
  if (last === undefined) return texts.target(aim);
  const isReached = indicator.direction === 'at-most' ? last <= target : last >= target;
  return `${texts.target(aim)} ${isReached ? texts.reached : texts.notReached}`;
}

/** For example `vähintään 45 pistettä`. */
export function describeAim(
  { target, direction, unit }: KeyIndicator,
  words: TabWords,
): string | undefined {
  if (target === undefined || direction === undefined) return undefined;
  const { atLeast, atMost } = words.tab.goal;
  return (direction === 'at-most' ? atMost : atLeast)(figureOf(target, unit, words));
}

function lineSentence(
  { points }: KeyIndicatorSeries,
  unit: string,
  words: TabWords,
): string | undefined {
  const { series, figure } = words.tab.themes;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const [from, to] = [first, last].map(({ value }) => figureOf(value, unit, words));
  return first === last
    ? figure(to ?? '', last.period)
    : series(to ?? '', last.period, from ?? '', first.period);
}

const figureOf = (value: number, unit: string, { format }: TabWords): string =>
  `${format.number(value)} ${unit}`.trim();
