import type { GoalView } from '../../../contract/portfolio/goal.ts';
import type { Month } from '../../../domain/common/month.ts';

/** The month in which the present forecast was first given, when it has been another one before. */
export function forecastSince({
  standing,
  trajectory,
}: Pick<GoalView['standing'], 'standing' | 'trajectory'>): Month | undefined {
  const told = trajectory.filter((point) => point.forecast !== undefined);
  const turn = told.findLastIndex((point) => point.forecast !== standing);
  return turn === -1 ? undefined : told[turn + 1]?.month;
}
