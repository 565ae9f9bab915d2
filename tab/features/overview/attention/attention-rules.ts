import type { PortfolioGoal } from '../../../../contract/portfolio/portfolio.ts';
import type { Forecast } from '../../../../domain/goal/forecast.ts';
import type { Month } from '../../../../domain/common/month.ts';
import { STANDINGS, type Standing } from '../../../../domain/portfolio/portfolio.ts';

const ATTENTION_ORDER: readonly Standing[] = STANDINGS.slice(0, 3);

/** Goals that will not be met, then uncertain ones, then unanswered ones; each kind in portfolio order. */
export const needingAttention = (goals: readonly PortfolioGoal[]): readonly PortfolioGoal[] =>
  ATTENTION_ORDER.flatMap((standing) => goals.filter((goal) => goal.standing === standing));

export interface PastForecast {
  readonly month: Month;
  readonly forecast: Forecast;
}

/** The last forecast of the goal before the month. */
export function previousForecast(goal: PortfolioGoal, month: Month): PastForecast | undefined {
  return lastForecastIn(goal, (one) => one < month);
}

/** The newest forecast, of this month or an earlier one. */
export const newestForecast = (goal: PortfolioGoal): PastForecast | undefined =>
  lastForecastIn(goal, () => true);

function lastForecastIn(
  goal: PortfolioGoal,
  counts: (month: Month) => boolean,
): PastForecast | undefined {
  const point = goal.trajectory.findLast(
    ({ month, forecast }) => forecast !== undefined && counts(month),
  );
  return point?.forecast && { month: point.month, forecast: point.forecast };
}

/** Cuts the text between words, to at most `limit` characters. */
export function excerpt(text: string, limit = 180): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : limit).replace(/(?<![\s.,;:–-])[\s.,;:–-]+$/, '')}…`;
}
