import type { PortfolioGoal, PortfolioView } from './api.ts';
import type { StrategyTheme } from './body.ts';
import type { GoalId } from './ids.ts';
import { totalsOf, type Totals } from './portfolio.ts';

/** A strategy theme as its goals stood in a month. */
export interface ThemePart {
  readonly theme: StrategyTheme;
  readonly totals: Totals;
  /** In the order of the portfolio. */
  readonly goals: readonly PortfolioGoal[];
  /** Those whose forecast turned in the month. */
  readonly worse: readonly GoalId[];
  readonly better: readonly GoalId[];
}

/** Every theme in the order of the strategy, those without goals too. */
export const themePartsOf = (
  portfolio: Pick<PortfolioView, 'goals' | 'worse' | 'better'>,
  themes: readonly StrategyTheme[],
): readonly ThemePart[] =>
  themes.map((theme) => {
    const goals = portfolio.goals.filter((goal) => goal.theme === theme.id);
    const ids = new Set(goals.map(({ id }) => id));
    return {
      theme,
      totals: totalsOf(goals),
      goals,
      worse: portfolio.worse.filter((id) => ids.has(id)),
      better: portfolio.better.filter((id) => ids.has(id)),
    };
  });
