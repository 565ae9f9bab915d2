import { answerersOf, isFollowed, type Goal } from './goal.ts';
import type { HandOver } from './hand-over.ts';
import type { PersonId } from './ids.ts';
import type { Person } from './person.ts';

const keepsRegister = ({ active, roles }: Person): boolean =>
  active && roles.includes('facilitator');

/**
 * Whether the change takes a facilitator away; then `other` is one who stays. Without `other` nobody
 * would be left to keep the register.
 */
export function facilitatorGoes(
  people: readonly Person[],
  changed: Person,
): { readonly goes: false } | { readonly goes: true; readonly other?: Person } {
  const before = people.find(({ id }) => id === changed.id);
  if (!before || !keepsRegister(before) || keepsRegister(changed)) return { goes: false };
  const other = people.find((one) => one.id !== changed.id && keepsRegister(one));
  return { goes: true, ...(other && { other }) };
}

/** What would be left behind by somebody who leaves. */
export interface LeftBehind {
  /** Goals that name them, in the order of the portfolio. */
  readonly goals: readonly {
    readonly goal: Goal;
    /** No other owner or project manager of it is still here. */
    readonly nobodyLeft: boolean;
  }[];
  /** Asked of them or by them, and not answered yet. */
  readonly asked: readonly HandOver[];
  /** Taken over by them for a month that still takes answers. */
  readonly taken: readonly HandOver[];
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
  const here = new Set(people.filter(({ active }) => active).map(({ id }) => id));
  const theirs = goals
    .filter((goal) => isFollowed(goal) && namesIn(goal).includes(person))
    .toSorted((a, b) => a.order - b.order);
  return {
    goals: theirs.map((goal) => ({
      goal,
      nobodyLeft: !answerersOf(goal).some((id) => id !== person && here.has(id)),
    })),
    asked: handOvers.filter(
      ({ state, from, to }) => state === 'asked' && (from === person || to === person),
    ),
    taken: handOvers.filter(({ state, to }) => state === 'accepted' && to === person),
  };
}

const namesIn = (goal: Goal): readonly PersonId[] => [
  ...answerersOf(goal),
  ...(goal.deputy === undefined ? [] : [goal.deputy]),
];

/** What was changed of a person, field by field, for the trail of changes. */
export function personChanges(before: Person | undefined, after: Person): string {
  if (!before) return `added: ${after.name}, ${after.roles.join(' ')}`;
  const fields = [
    ['name', before.name, after.name],
    ['roles', before.roles.toSorted().join(' '), after.roles.toSorted().join(' ')],
    ['language', before.language ?? '-', after.language ?? '-'],
    ['active', String(before.active), String(after.active)],
  ] as const;
  return fields
    .filter(([, from, to]) => from !== to)
    .map(([field, from, to]) => `${field}: ${from} → ${to}`)
    .join('; ');
}
