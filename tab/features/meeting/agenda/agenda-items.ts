import type { PortfolioGoal, PortfolioView } from '../../../../contract/portfolio/portfolio.ts';
import {
  buildAgenda,
  type AgendaItem,
  type AgendaReason,
} from '../../../../domain/portfolio/agenda.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import type { TabWords } from '../../../lib/words/words-context.ts';

export interface ShownItem extends AgendaItem {
  readonly shown: PortfolioGoal;
}

export interface ShownPart {
  readonly id: string;
  readonly name: string;
  /** Text of the divider before the part. */
  readonly sentence: string;
  readonly items: readonly ShownItem[];
}

const EXCEPTIONS = 'exceptions';

/** The agenda items that the reader may see, with their words. */
export function shownAgenda(
  { goals, themes }: Pick<PortfolioView, 'goals' | 'themes'>,
  { tab, language }: Pick<TabWords, 'tab' | 'language'>,
): readonly ShownPart[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const parts = buildAgenda(
    goals,
    themes.map(({ theme }) => theme),
  );
  return parts.map(({ theme, items }) => {
    const shown = items.flatMap((item) => {
      const goal = byId.get(item.goal);
      return goal ? [{ ...item, shown: goal }] : [];
    });
    if (theme === undefined)
      return {
        id: EXCEPTIONS,
        name: tab.overview.attention,
        sentence: tab.meetingPage.exceptionsSentence(shown.length),
        items: shown,
      };
    const before = goals.filter((goal) => goal.theme === theme).length - shown.length;
    return {
      id: `theme ${theme}`,
      name: themes.find((one) => one.theme === theme)?.name[language] ?? tab.find.noTheme,
      sentence: tab.meetingPage.themeSentence(shown.length, before),
      items: shown,
    };
  });
}

/** Why an item is among the exceptions, when its forecast does not show it. */
export const reasonWords = (
  reason: AgendaReason | undefined,
  { tab }: Pick<TabWords, 'tab'>,
): string | undefined => (reason === 'turned-worse' ? tab.meetingPage.turnedWorse : undefined);

/** The target of a keyboard command: the neighbouring goal, or undefined beyond either end. */
export function goalAt(
  items: readonly AgendaItem[],
  goal: GoalId | undefined,
  command: 'next' | 'previous' | 'first' | 'last',
): GoalId | undefined {
  const index = items.findIndex((item) => item.goal === goal);
  switch (command) {
    case 'next':
      return items[index + 1]?.goal;
    case 'previous':
      return index > 0 ? items[index - 1]?.goal : undefined;
    case 'first':
      return items[0]?.goal;
    case 'last':
      return items.at(-1)?.goal;
  }
}
