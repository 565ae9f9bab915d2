import type { SectionView } from '../../../contract/portfolio/goal.ts';
import type { AnswerChange } from '../../../domain/check-in/answer-changes.ts';
import { figureWords, describeValue } from './indicator-words.ts';
import type { TabWords } from '../../lib/words/words-context.ts';
import type { Indicator, IndicatorValue } from '../../../domain/goal/indicator.ts';
import { phaseStateWords } from './phase-words.ts';
import { describeAnswerChange } from '../../../i18n/change-sentence.ts';

type UsedWords = Pick<TabWords, 'common' | 'tab' | 'format'>;

/** For example `Ennuste: epävarma → ei toteudu`. */
export function changeSentence(
  change: AnswerChange,
  sections: readonly SectionView[],
  words: UsedWords,
): string {
  const section = sections.find((one) => one.id === change.section);
  return describeAnswerChange(change, section, {
    words: words.tab.change,
    common: words.common,
    forecast: (forecast) => words.common.forecast[forecast],
    phaseState: (phase, state) => phaseStateWords(phase, state, words),
    value: (indicator, value) => shownValue(indicator, value, words),
    written: (text) => text,
  });
}

/** An indicator removed from the register still shows its stored value. */
function shownValue(
  indicator: Indicator | undefined,
  value: IndicatorValue | undefined,
  words: UsedWords,
): string {
  if (indicator) return describeValue(indicator, value, words);
  return value?.kind === 'number'
    ? figureWords(value.value, '', words)
    : words.tab.indicator.noValue;
}
