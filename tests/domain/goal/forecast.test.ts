import { sectionWithWorstForecast, forecastOf } from '../../../domain/goal/check-in.ts';
import {
  FORECASTS,
  isForecast,
  compareForecasts,
  worstForecast,
  type Forecast,
} from '../../../domain/goal/forecast.ts';
import { aSectionAnswer } from '../../support/fixtures/builders.ts';

describe('the worst forecast', () => {
  it('is none of nothing', () => {
    expect(worstForecast([])).toBeUndefined();
  });

  it.each(FORECASTS.flatMap((a) => FORECASTS.map((b): [Forecast, Forecast] => [a, b])))(
    'of %s and %s is one of them, the later in the order, whichever comes first',
    (a, b) => {
      const worse = FORECASTS.indexOf(a) > FORECASTS.indexOf(b) ? a : b;
      expect([worstForecast([a, b]), worstForecast([b, a])]).toEqual([worse, worse]);
    },
  );

  it('is not outvoted by many better ones', () => {
    const many: readonly Forecast[] = ['met', 'met', 'will-not-be-met', 'met', 'met', 'met'];
    expect(worstForecast(many)).toBe('will-not-be-met');
  });
});

describe('a turn', () => {
  it.each(FORECASTS.flatMap((a) => FORECASTS.map((b): [Forecast, Forecast] => [a, b])))(
    'from %s to %s follows the order of the forecasts',
    (before, now) => {
      const step = FORECASTS.indexOf(now) - FORECASTS.indexOf(before);
      expect(compareForecasts(before, now)).toBe(
        step === 0 ? 'same' : step > 0 ? 'worse' : 'better',
      );
    },
  );
});

it.each(['', 'MET', 'toString', '__proto__', 'will be met'])('%j is no forecast', (text) => {
  expect(isForecast(text)).toBe(false);
});

describe('the deciding section', () => {
  const sections = [
    aSectionAnswer({ section: 'a', forecast: 'met' }),
    aSectionAnswer({ section: 'b', forecast: 'uncertain' }),
    aSectionAnswer({ section: 'c', forecast: 'uncertain' }),
  ];

  it('is the first of the worst', () => {
    expect(sectionWithWorstForecast({ sections })?.section).toBe('b');
    expect(forecastOf({ sections })).toBe('uncertain');
  });

  it('is none when there are no sections', () => {
    expect(sectionWithWorstForecast({ sections: [] })).toBeUndefined();
  });
});
