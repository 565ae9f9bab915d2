import { byNameIn } from './by-name.ts';
import type { PortfolioGoal } from './api.ts';
import type { GoalLinks } from './goal.ts';
import type { Language } from './person.ts';
import { totalsOf, type Totals } from './portfolio.ts';

export const LINK_KINDS = [
  'cityWide',
  'separateProgrammes',
  'jointThemes',
] as const satisfies readonly (keyof GoalLinks)[];
export type LinkKind = (typeof LINK_KINDS)[number];

/** A city-wide project, a separate programme or a joint theme, and the goals that serve it. */
export interface Programme {
  readonly name: string;
  readonly totals: Totals;
  /** In the order of the portfolio. */
  readonly goals: readonly PortfolioGoal[];
}

export interface Programmes {
  /** By name, as the language orders them; a goal is in each that it is linked to. */
  readonly kinds: Readonly<Record<LinkKind, readonly Programme[]>>;
  /** Goals that are linked to none. */
  readonly without: readonly PortfolioGoal[];
}

export function programmesOf(goals: readonly PortfolioGoal[], language: Language): Programmes {
  const compare = byNameIn(language);
  const ofKind = (kind: LinkKind): readonly Programme[] => {
    const names = [...new Set(goals.flatMap(({ links }) => links[kind]))].toSorted(compare);
    return names.map((name) => {
      const members = goals.filter(({ links }) => links[kind].includes(name));
      return { name, totals: totalsOf(members), goals: members };
    });
  };
  return {
    kinds: {
      cityWide: ofKind('cityWide'),
      separateProgrammes: ofKind('separateProgrammes'),
      jointThemes: ofKind('jointThemes'),
    },
    without: goals.filter(({ links }) => LINK_KINDS.every((kind) => links[kind].length === 0)),
  };
}
