import type { TrajectoryPoint } from '../../../domain/portfolio/portfolio.ts';
import type { FirstViewWords } from '../../lib/words/words-context.ts';

type UsedWords = Pick<FirstViewWords, 'common' | 'tab' | 'format'>;

/** The forecast, or the state of the month when there is none. */
export const standingText = (
  point: TrajectoryPoint,
  { common }: Pick<FirstViewWords, 'common'>,
): string => (point.forecast ? common.forecast[point.forecast] : common.answerState[point.state]);

export const trajectoryPointText = (point: TrajectoryPoint, words: UsedWords): string =>
  words.tab.trajectory.point(words.format.monthName(point.month), standingText(point, words));
