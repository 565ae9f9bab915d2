import type { TrajectoryPoint } from '../../../domain/portfolio/portfolio.ts';
import type { CoreWords } from '../../lib/words/words-context.ts';

type Speaks = Pick<CoreWords, 'common' | 'tab' | 'format'>;

/** What one month of the trajectory shows: the forecast, or what became of the month without one. */
export const standingWords = (
  point: TrajectoryPoint,
  { common }: Pick<CoreWords, 'common'>,
): string => (point.forecast ? common.forecast[point.forecast] : common.answerState[point.state]);

export const pointWords = (point: TrajectoryPoint, words: Speaks): string =>
  words.tab.trajectory.point(words.format.monthName(point.month), standingWords(point, words));
