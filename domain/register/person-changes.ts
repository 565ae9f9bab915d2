import { answerersOf, isFollowed, type Goal } from '../goal/goal.ts';
import type { HandOver } from '../goal/hand-over.ts';
import type { PersonId } from '../common/ids.ts';
import type { Language, Person, Role } from '../common/person.ts';

const isActiveFacilitator = ({ active, roles }: Person): boolean =>
  active && roles.includes('facilitator');

/**
 * Whether the change takes a facilitator away; then `other` is one who stays. Without `other` nobody
 * would be left to keep the register.
 */
export function facilitatorLeaves(
  people: readonly Person[],
  changed: Person,
): { readonly goes: false } | { readonly goes: true; readonly other?: Person } {
  const before = people.find(({ id }) => id === changed.id);
  if (!before || !isActiveFacilitator(before) || isActiveFacilitator(changed))
    return { goes: false };
  const other = people.find((one) => one.id !== changed.id && isActiveFacilitator(one));
  return { goes: true, ...(other && { other }) };
}

/** What would be left behind by somebody who leaves. */
export interface LeftBehind {
  /** Goals that name them, by year, in the order of the portfolio. */
  readonly goals: readonly {
    readonly goal: Goal;
    /** No other owner or project manager of it is still here. */
    readonly nobodyLeft: boolean;
  }[];
  /** Asked of them or by them, and not answered yet. */
  readonly pending: readonly HandOver[];
  /** Taken over by them for a month that still takes answers. */
  readonly accepted: readonly HandOver[];
}

/** `handOvers` are those of the months that take answers. */
export function leftBehindBy(
  person: PersonId,
  {
    goals,
    people,
    handOvers,
  }: {
    readonly goals: readonly Goal[];
    readonly people: readonly Person[];
    readonly handOvers: readonly HandOver[];
  },
): LeftBehind {
  const activeIds = new Set(people.filter(({ active }) => active).map(({ id }) => id));
  const theirs = goals
    .filter((goal) => isFollowed(goal) && namesIn(goal).includes(person))
    .toSorted((a, b) => a.year - b.year || a.order - b.order);
  return {
    goals: theirs.map((goal) => ({
      goal,
      nobodyLeft: !answerersOf(goal).some((id) => id !== person && activeIds.has(id)),
    })),
    pending: handOvers.filter(
      ({ state, from, to }) => state === 'asked' && (from === person || to === person),
    ),
    accepted: handOvers.filter(({ state, to }) => state === 'accepted' && to === person),
  };
}

const namesIn = (goal: Goal): readonly PersonId[] => [
  ...answerersOf(goal),
  ...(goal.deputy === undefined ? [] : [goal.deputy]),
];

/** One difference between two versions of a person; texts as they were and are, absent where there is none. */
export type PersonChange =
  | { readonly kind: 'person-added'; readonly name: string; readonly roles: readonly Role[] }
  | { readonly kind: 'person-name'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'person-roles';
      readonly added: readonly Role[];
      readonly removed: readonly Role[];
    }
  | { readonly kind: 'person-language'; readonly from?: Language; readonly to?: Language }
  | { readonly kind: 'person-left' | 'person-back' };

/** What was changed of a person, field by field, for the trail of changes. */
export function personChanges(before: Person | undefined, after: Person): readonly PersonChange[] {
  if (!before) return [{ kind: 'person-added', name: after.name, roles: after.roles }];
  const added = after.roles.filter((role) => !before.roles.includes(role));
  const removed = before.roles.filter((role) => !after.roles.includes(role));
  const [from, to] = [before.language, after.language];
  return [
    ...(before.name === after.name
      ? []
      : [{ kind: 'person-name', from: before.name, to: after.name } as const]),
    ...(added.length + removed.length === 0
      ? []
      : [{ kind: 'person-roles', added, removed } as const]),
    ...(from === to
      ? []
      : [{ kind: 'person-language', ...(from && { from }), ...(to && { to }) } as const]),
    ...(before.active === after.active
      ? []
      : [{ kind: after.active ? 'person-back' : 'person-left' } as const]),
  ];
}
