import { answerersOf, isFollowed, type Goal } from '../goal/goal.ts';
import type { HandOver } from '../goal/hand-over-request.ts';
import type { PersonId } from '../common/ids.ts';
import type { Language, Person, Role } from '../common/person.ts';

const isActiveFacilitator = ({ active, roles }: Person): boolean =>
  active && roles.includes('facilitator');

/** `other` is another active facilitator. If `other` is missing, `changed` was the last one. */
export function checkFacilitatorLeaving(
  people: readonly Person[],
  changed: Person,
): { readonly goes: false } | { readonly goes: true; readonly other?: Person } {
  const before = people.find(({ id }) => id === changed.id);
  if (!before || !isActiveFacilitator(before) || isActiveFacilitator(changed))
    return { goes: false };
  const other = people.find((person) => person.id !== changed.id && isActiveFacilitator(person));
  return { goes: true, ...(other && { other }) };
}

export interface LeavingEffects {
  readonly goals: readonly {
    readonly goal: Goal;
    /** True if the goal has no other active owner or project manager. */
    readonly nobodyLeft: boolean;
  }[];
  readonly pending: readonly HandOver[];
  /** Accepted hand-overs for months that still accept answers. */
  readonly accepted: readonly HandOver[];
}

/** `handOvers` are those for months that still accept answers. */
export function leavingEffects(
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
): LeavingEffects {
  const activeIds = new Set(people.filter(({ active }) => active).map(({ id }) => id));
  const theirGoals = goals
    .filter((goal) => isFollowed(goal) && namesIn(goal).includes(person))
    .toSorted((a, b) => a.year - b.year || a.order - b.order);
  return {
    goals: theirGoals.map((goal) => ({
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

export type PersonChange =
  /** Entries of earlier versions have the names. New ones do not: only the person's row names them. */
  | { readonly kind: 'person-added'; readonly name?: string; readonly roles: readonly Role[] }
  | { readonly kind: 'person-name'; readonly from?: string; readonly to?: string }
  | {
      readonly kind: 'person-roles';
      readonly added: readonly Role[];
      readonly removed: readonly Role[];
    }
  | { readonly kind: 'person-language'; readonly from?: Language; readonly to?: Language }
  | { readonly kind: 'person-unit' | 'person-title'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'person-left' | 'person-back' };

export function personChanges(before: Person | undefined, after: Person): readonly PersonChange[] {
  if (!before) return [{ kind: 'person-added', roles: after.roles }];
  const added = after.roles.filter((role) => !before.roles.includes(role));
  const removed = before.roles.filter((role) => !after.roles.includes(role));
  const [from, to] = [before.language, after.language];
  return [
    ...(before.name === after.name ? [] : [{ kind: 'person-name' } as const]),
    ...(added.length + removed.length === 0
      ? []
      : [{ kind: 'person-roles', added, removed } as const]),
    ...(from === to
      ? []
      : [{ kind: 'person-language', ...(from && { from }), ...(to && { to }) } as const]),
    ...textChange('person-unit', before.unit, after.unit),
    ...textChange('person-title', before.title, after.title),
    ...(before.active === after.active
      ? []
      : [{ kind: after.active ? 'person-back' : 'person-left' } as const]),
  ];
}

const textChange = (
  kind: 'person-unit' | 'person-title',
  from: string | undefined,
  to: string | undefined,
): readonly PersonChange[] =>
  from === to
    ? []
    : [{ kind, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
