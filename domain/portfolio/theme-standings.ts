import type { StrategyTheme } from '../common/organisation.ts';
import type { GoalId } from '../common/ids.ts';
import { countByStanding, type Standing, type StandingTotals } from './portfolio.ts';

interface ThemeGoal {
  readonly id: GoalId;
  readonly theme: string;
  readonly standing: Standing;
}

export interface ThemeStanding<Goal extends ThemeGoal> {
  readonly theme: StrategyTheme;
  readonly totals: StandingTotals;
  readonly goals: readonly Goal[];
  readonly worse: readonly GoalId[];
  readonly better: readonly GoalId[];
}

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
      totals: countByStanding(goals),
      goals,
      worse: portfolio.worse.filter((id) => ids.has(id)),
      better: portfolio.better.filter((id) => ids.has(id)),
    };
  });
