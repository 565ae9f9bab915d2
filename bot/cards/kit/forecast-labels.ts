import type { Forecast } from '../../../domain/goal/forecast.ts';
import type { Standing } from '../../../domain/portfolio/portfolio.ts';
import type { Reader } from './reader.ts';

/** A sign beside the word, so that the forecast never hangs on colour alone. */
const SIGNS: Readonly<Record<Standing, string>> = {
  met: '✓',
  'will-be-met': '◍',
  uncertain: '◐',
  'will-not-be-met': '▲',
  silent: '○',
};

/** What goes well needs no colour: the eye shall find what does not. */
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
