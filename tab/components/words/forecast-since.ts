import type { GoalView } from '../../../contract/portfolio/goal.ts';
import type { Month } from '../../../domain/common/month.ts';

/** The month of the first answer with the current forecast; undefined when the goal had no other forecast before. */
export function forecastSince({
  standing,
  trajectory,
}: Pick<GoalView['standing'], 'standing' | 'trajectory'>): Month | undefined {
  const withForecast = trajectory.filter((point) => point.forecast !== undefined);
  const lastOther = withForecast.findLastIndex((point) => point.forecast !== standing);
  return lastOther === -1 ? undefined : withForecast[lastOther + 1]?.month;
}
