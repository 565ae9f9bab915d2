import type { Forecast } from '../../../domain/goal/forecast.ts';
import type { Standing } from '../../../domain/portfolio/portfolio.ts';
import type { Reader } from './reader.ts';

/** Signs that distinguish forecasts for readers who do not see colours. */
const SIGNS: Readonly<Record<Standing, string>> = {
  met: '✓',
  'will-be-met': '◍',
  uncertain: '◐',
  'will-not-be-met': '▲',
  silent: '○',
};

/** Good forecasts have no colour, so that people notice the bad forecasts. */
const COLOURS: Readonly<Record<Standing, string>> = {
  met: 'Default',
  'will-be-met': 'Default',
  uncertain: 'Warning',
  'will-not-be-met': 'Attention',
  silent: 'Default',
};

export const forecastWord = (forecast: Forecast, { words }: Reader): string =>
  words.common.forecast[forecast];

export const standingLabel = (standing: Standing, { words }: Reader): string =>
  `${SIGNS[standing]} ${words.common.standing[standing]}`;

export const standingColour = (standing: Standing): string => COLOURS[standing];
