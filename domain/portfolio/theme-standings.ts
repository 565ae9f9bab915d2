import type { StrategyTheme } from '../common/organisation.ts';
import type { GoalId } from '../common/ids.ts';
import { totalsOf, type Standing, type Totals } from './portfolio.ts';

interface ThemeGoal {
  readonly id: GoalId;
  readonly theme: string;
  readonly standing: Standing;
}

/** A strategy theme as its goals stood in a month. */
export interface ThemeStanding<Goal extends ThemeGoal> {
  readonly theme: StrategyTheme;
  readonly totals: Totals;
  /** In the order of the portfolio. */
  readonly goals: readonly Goal[];
  /** Those whose forecast turned in the month. */
  readonly worse: readonly GoalId[];
  readonly better: readonly GoalId[];
}

/** Every theme in the order of the strategy, those without goals too. */
export const themeStandingsOf = <Goal extends ThemeGoal>(
  portfolio: {
    readonly goals: readonly Goal[];
    readonly worse: readonly GoalId[];
    readonly better: readonly GoalId[];
  },
  themes: readonly StrategyTheme[],
): readonly ThemeStanding<Goal>[] =>
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
