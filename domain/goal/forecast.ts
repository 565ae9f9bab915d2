export const FORECASTS = ['met', 'will-be-met', 'uncertain', 'will-not-be-met'] as const;
export type Forecast = (typeof FORECASTS)[number];

/** 0 is the best forecast. */
const rank = (forecast: Forecast): number => FORECASTS.indexOf(forecast);

export const isForecast = (text: string): text is Forecast =>
  (FORECASTS as readonly string[]).includes(text);

export function worstForecast(forecasts: readonly Forecast[]): Forecast | undefined {
  return forecasts.reduce<Forecast | undefined>(
    (worst, next) => (worst === undefined || rank(next) > rank(worst) ? next : worst),
    undefined,
  );
}

export type ForecastTurn = 'worse' | 'better' | 'same';

export function compareForecasts(before: Forecast, now: Forecast): ForecastTurn {
  if (rank(now) === rank(before)) return 'same';
  return rank(now) > rank(before) ? 'worse' : 'better';
}
