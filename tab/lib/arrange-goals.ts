import type { PortfolioGoal } from '../../contract/portfolio/portfolio.ts';
import { compareNamesIn, compareByNameIn } from '../../domain/common/text/compare-names.ts';
import type { PersonId } from '../../domain/common/ids.ts';
import type { Language } from '../../domain/common/person.ts';
import { phasesOfGoal, averagePercentDone } from '../../domain/portfolio/phase-progress.ts';
import { STANDINGS } from '../../domain/portfolio/portfolio.ts';
import { foldText } from '../../domain/common/text/fold-text.ts';
import {
  normalizeView,
  type Grouping,
  type ViewOptions,
} from '../../contract/paths-and-queries/view-query.ts';

/** A goal with precomputed search and sort keys, so that typing does not normalize every name again. */
export interface PortfolioEntry {
  readonly goal: PortfolioGoal;
  readonly text: string;
  readonly programmes: readonly string[];
  readonly reach: number | undefined;
}

export interface GoalGroup {
  /** Id of a theme or person, a standing, or a programme's name; empty for goals without one. */
  readonly key: string;
  readonly goals: readonly PortfolioGoal[];
}

export interface ArrangedGoals {
  /** Matching goals, each counted once, however many groups it is in. */
  readonly count: number;
  readonly groups: readonly GoalGroup[];
}

/** `goals` must be in portfolio order. */
export const toPortfolioEntries = (goals: readonly PortfolioGoal[]): readonly PortfolioEntry[] =>
  goals.map((goal) => ({
    goal,
    text: foldText(
      [
        goal.name,
        ...goal.sections.flatMap(({ name }) => name ?? []),
        ...goal.owners.map(({ name }) => name),
      ].join('\n'),
    ),
    programmes: programmesOf(goal),
    reach: averagePercentDone(phasesOfGoal(goal)),
  }));

/** Filters, sorts and groups. Names sort by the rules of `language`, themes in the order of `themes`. */
export function arrangeGoals(
  entries: readonly PortfolioEntry[],
  view: ViewOptions,
  { themes, language }: { readonly themes: readonly string[]; readonly language: Language },
): ArrangedGoals {
  const compare = compareNamesIn(language);
  const sorted = sortEntries(
    entries.filter((entry) => matches(entry, view)),
    view.sort,
    compare,
  );
  const by = view.group ?? 'theme';
  const groups = groupEntries(sorted, by).toSorted(
    byKeyOrder(groupKeyOrder(sorted, by, themes, compare)),
  );
  return { count: sorted.length, groups };
}

/** Drops options that this portfolio does not have: an old link shows more rather than nothing. */
export function withoutUnknownChoices(
  view: ViewOptions,
  entries: readonly PortfolioEntry[],
): ViewOptions {
  const { theme, owner, programme } = view;
  const has = (fit: (entry: PortfolioEntry) => boolean): boolean => entries.some(fit);
  const knows = {
    theme: theme !== undefined && has(({ goal }) => goal.theme === theme),
    owner: owner !== undefined && has((entry) => isOwnedBy(entry, owner)),
    programme: programme !== undefined && has((entry) => entry.programmes.includes(programme)),
  };
  return normalizeView({
    ...view,
    theme: knows.theme ? theme : undefined,
    owner: knows.owner ? owner : undefined,
    programme: knows.programme ? programme : undefined,
  });
}

/** The options of each filter, sorted by name. */
export function availableFilterChoices(entries: readonly PortfolioEntry[], language: Language) {
  const compare = compareNamesIn(language);
  const owners = new Map(entries.flatMap(({ goal }) => goal.owners).map((one) => [one.id, one]));
  return {
    owners: [...owners.values()].toSorted(compareByNameIn(language)),
    programmes: [...new Set(entries.flatMap(({ programmes }) => programmes))].toSorted(compare),
  };
}

const programmesOf = ({ links }: PortfolioGoal): readonly string[] => [
  ...new Set([...links.cityWide, ...links.separateProgrammes, ...links.jointThemes]),
];

const isOwnedBy = ({ goal }: PortfolioEntry, owner: PersonId): boolean =>
  goal.owners.some(({ id }) => id === owner);

function matches(entry: PortfolioEntry, view: ViewOptions): boolean {
  const { goal } = entry;
  if (view.theme !== undefined && goal.theme !== view.theme) return false;
  if (view.owner !== undefined && !isOwnedBy(entry, view.owner)) return false;
  if (view.programme !== undefined && !entry.programmes.includes(view.programme)) return false;
  if (view.binding && !goal.binding) return false;
  if (view.silent && goal.standing !== 'silent') return false;
  if (view.forecast !== undefined) {
    const shownForecast = view.silent ? goal.forecast : goal.standing;
    if (shownForecast !== view.forecast) return false;
  }
  return wordsOf(view.q ?? '').every((word) => entry.text.includes(word));
}

const wordsOf = (query: string): readonly string[] =>
  foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');

type Compare = (a: string, b: string) => number;

/** The sort is stable: equal goals stay in portfolio order. */
function sortEntries(
  entries: readonly PortfolioEntry[],
  sort: ViewOptions['sort'],
  compare: Compare,
): readonly PortfolioEntry[] {
  switch (sort) {
    case undefined:
      return entries;
    case 'name':
      return entries.toSorted((a, b) => compare(a.goal.name, b.goal.name));
    case 'forecast':
      return entries.toSorted((a, b) => severityRank(a) - severityRank(b));
    case 'freshness':
      return entries.toSorted((a, b) => byText(a.goal.answeredAt ?? '', b.goal.answeredAt ?? ''));
    case 'phases':
      return entries.toSorted((a, b) => (a.reach ?? 101) - (b.reach ?? 101));
  }
}

const severityRank = ({ goal }: PortfolioEntry): number => STANDINGS.indexOf(goal.standing);

const byText: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** A goal with two owners or programmes is in both groups. */
function groupEntries(entries: readonly PortfolioEntry[], by: Grouping): readonly GoalGroup[] {
  const groups = new Map<string, PortfolioGoal[]>();
  for (const entry of entries)
    for (const key of keysOf(entry, by)) {
      const group = groups.get(key);
      if (group) group.push(entry.goal);
      else groups.set(key, [entry.goal]);
    }
  return [...groups].map(([key, goals]) => ({ key, goals }));
}

function keysOf({ goal, programmes }: PortfolioEntry, by: Grouping): readonly string[] {
  switch (by) {
    case 'theme':
      return [goal.theme];
    case 'owner':
      return goal.owners.length > 0 ? goal.owners.map(({ id }) => id) : [''];
    case 'forecast':
      return [goal.standing];
    case 'programme':
      return programmes.length > 0 ? programmes : [''];
    case 'none':
      return [''];
  }
}

/** Group keys in order: forecasts worst first, names alphabetically. */
function groupKeyOrder(
  entries: readonly PortfolioEntry[],
  by: Grouping,
  themes: readonly string[],
  compare: Compare,
): readonly string[] {
  switch (by) {
    case 'theme':
      return themes;
    case 'owner':
      return entries
        .flatMap(({ goal }) => goal.owners)
        .toSorted((a, b) => compare(a.name, b.name))
        .map(({ id }) => id);
    case 'forecast':
      return STANDINGS;
    case 'programme':
      return entries.flatMap(({ programmes }) => programmes).toSorted(compare);
    case 'none':
      return [];
  }
}

/** Sorts groups in the order of `keys`; groups with other keys come last. */
function byKeyOrder(keys: readonly string[]): (a: GoalGroup, b: GoalGroup) => number {
  const positions = new Map([...new Set(keys)].map((key, index) => [key, index]));
  const positionOf = ({ key }: GoalGroup): number => positions.get(key) ?? keys.length;
  return (a, b) => positionOf(a) - positionOf(b);
}
