import type { TrajectoryPoint } from '../../../domain/portfolio/portfolio.ts';
import type { FirstViewWords } from '../../lib/words/words-context.ts';

type UsedWords = Pick<FirstViewWords, 'common' | 'tab' | 'format'>;

/** What one month of the trajectory shows: the forecast, or what became of the month without one. */
export const standingText = (
  point: TrajectoryPoint,
  { common }: Pick<FirstViewWords, 'common'>,
): string => (point.forecast ? common.forecast[point.forecast] : common.answerState[point.state]);

export const trajectoryPointText = (point: TrajectoryPoint, words: UsedWords): string =>
  words.tab.trajectory.point(words.format.monthName(point.month), standingText(point, words));
