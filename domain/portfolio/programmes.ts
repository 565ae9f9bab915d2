import { compareNamesIn } from '../common/text/compare-names.ts';
import { GOAL_LINK_KINDS, type GoalLinkKind, type GoalLinks } from '../goal/goal.ts';
import type { Language } from '../common/person.ts';
import { countByStanding, type Standing, type StandingTotals } from './portfolio.ts';

interface LinkedGoal {
  readonly links: GoalLinks;
  readonly standing: Standing;
}

export interface Programme<Goal extends LinkedGoal> {
  readonly name: string;
  readonly totals: StandingTotals;
  readonly goals: readonly Goal[];
}

export interface Programmes<Goal extends LinkedGoal> {
  /** Sorted by name in the reader's language. A goal is in each programme that it is linked to. */
  readonly kinds: Readonly<Record<GoalLinkKind, readonly Programme<Goal>[]>>;
  readonly unlinked: readonly Goal[];
}

export function groupByProgramme<Goal extends LinkedGoal>(
  goals: readonly Goal[],
  language: Language,
): Programmes<Goal> {
  const compare = compareNamesIn(language);
  const ofKind = (kind: GoalLinkKind): readonly Programme<Goal>[] => {
    const names = [...new Set(goals.flatMap(({ links }) => links[kind]))].toSorted(compare);
    return names.map((name) => {
      const members = goals.filter(({ links }) => links[kind].includes(name));
      return { name, totals: countByStanding(members), goals: members };
    });
  };
  return {
    kinds: {
      cityWide: ofKind('cityWide'),
      separateProgrammes: ofKind('separateProgrammes'),
      jointThemes: ofKind('jointThemes'),
    },
    unlinked: goals.filter(({ links }) =>
      GOAL_LINK_KINDS.every((kind) => links[kind].length === 0),
    ),
  };
}
