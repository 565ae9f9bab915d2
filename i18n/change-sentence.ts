import type { AnswerChange } from '../domain/check-in/answer-changes.ts';
import type { Forecast } from '../domain/goal/forecast.ts';
import type { Section } from '../domain/goal/goal.ts';
import type { Indicator, IndicatorValue } from '../domain/goal/indicator.ts';
import type { Phase, PhaseState } from '../domain/goal/phase.ts';
import type { AllWords } from './types/all-words.ts';
import type { change as changeWords } from './fi/changes.ts';

interface SentenceParts {
  readonly words: typeof changeWords;
  readonly common: Pick<AllWords['common'], 'riskState'>;
  readonly forecast: (forecast: Forecast) => string;
  readonly phaseState: (phase: Phase | undefined, state: PhaseState | undefined) => string;
  readonly value: (indicator: Indicator | undefined, value: IndicatorValue | undefined) => string;
  /** Escapes or marks a text that a person wrote, as the card or page requires. */
  readonly written: (text: string) => string;
}

/** Returns a text such as `Forecast: uncertain → will not be met`. */
export function describeAnswerChange(
  change: AnswerChange,
  section: Pick<Section, 'phases' | 'indicators'> | undefined,
  { words, common, forecast, phaseState, value, written }: SentenceParts,
): string {
  switch (change.kind) {
    case 'forecast':
      return words.forecast(forecast(change.from), forecast(change.to));
    case 'explanation':
      return words.explanation;
    case 'phase': {
      const phase = section?.phases.find((one) => one.id === change.phase);
      const name = written(phase?.name ?? change.phase);
      return words.phase(name, phaseState(phase, change.from), phaseState(phase, change.to));
    }
    case 'indicator': {
      const indicator = section?.indicators.find((one) => one.id === change.indicator);
      const name = written(indicator?.name ?? change.indicator);
      return words.indicator(name, value(indicator, change.from), value(indicator, change.to));
    }
    case 'risk-added':
      return words.riskAdded(written(change.risk.description));
    case 'risk-removed':
      return words.riskRemoved(written(change.risk.description));
    case 'risk-changed': {
      const risk = written(change.risk.description);
      const { riskState } = common;
      return change.from.state === change.risk.state
        ? words.riskChanged(risk)
        : words.riskState(risk, riskState[change.from.state], riskState[change.risk.state]);
    }
  }
}
