import type { SectionView } from '../../../contract/api.ts';
import type { AnswerChange } from '../../../domain/check-in/answer-changes.ts';
import { figureWords, valueWords } from './indicator-words.ts';
import type { TabWords } from '../../lib/words/words-context.ts';
import type { Indicator, IndicatorValue } from '../../../domain/goal/indicator.ts';
import { phaseStateWords } from './phase-words.ts';

type UsedWords = Pick<TabWords, 'common' | 'tab' | 'format'>;

/** For example `Ennuste: epävarma → ei toteudu`. */
export function changeSentence(
  change: AnswerChange,
  sections: readonly SectionView[],
  words: UsedWords,
): string {
  const { common } = words;
  const texts = words.tab.change;
  const section = sections.find((one) => one.id === change.section);
  switch (change.kind) {
    case 'forecast':
      return texts.forecast(common.forecast[change.from], common.forecast[change.to]);
    case 'explanation':
      return texts.explanation;
    case 'phase': {
      const phase = section?.phases.find((one) => one.id === change.phase);
      return texts.phase(
        phase?.name ?? change.phase,
        phaseStateWords(phase, change.from, words),
        phaseStateWords(phase, change.to, words),
      );
    }
    case 'indicator': {
      const indicator = section?.indicators.find((one) => one.id === change.indicator);
      return texts.indicator(
        indicator?.name ?? change.indicator,
        shownValue(indicator, change.from, words),
        shownValue(indicator, change.to, words),
      );
    }
    case 'risk-added':
      return texts.riskAdded(change.risk.description);
    case 'risk-removed':
      return texts.riskRemoved(change.risk.description);
    case 'risk-changed':
      return change.from.state === change.risk.state
        ? texts.riskChanged(change.risk.description)
        : texts.riskState(
            change.risk.description,
            common.riskState[change.from.state],
            common.riskState[change.risk.state],
          );
  }
}

/** An indicator removed from the register still shows its stored value. */
function shownValue(
  indicator: Indicator | undefined,
  value: IndicatorValue | undefined,
  words: UsedWords,
): string {
  if (indicator) return valueWords(indicator, value, words);
  return value?.kind === 'number'
    ? figureWords(value.value, '', words)
    : words.tab.indicator.noValue;
}
