import { goalChanges, type PartName } from './goal-changes.ts';
import type { CheckIn } from '../goal/check-in.ts';
import type { Goal } from '../goal/goal.ts';
import type { PersonId } from '../common/ids.ts';
import type { Month, Year } from '../common/month.ts';
import type { Person } from '../common/person.ts';
import type { GoalInput } from './goal-rules.ts';

export type AnsweredParts = ReadonlySet<string>;

/** A key such as `phase p1`. It names the kind, because two kinds of parts can share an id. */
export const partKey = ({ part, id }: Pick<PartName, 'part' | 'id'>): string => `${part} ${id}`;

export function findAnsweredParts(
  history: readonly Pick<CheckIn, 'sections'>[],
): readonly string[] {
  const keys = history.flatMap(({ sections }) =>
    sections.flatMap(({ section, phases, indicators }) => [
      partKey({ part: 'sub-goal', id: section }),
      ...phases.map(({ phase }) => partKey({ part: 'phase', id: phase })),
      ...indicators.map(({ indicator }) => partKey({ part: 'indicator', id: indicator })),
    ]),
  );
  return [...new Set(keys)];
}

/** The answers of removed parts stay in the history. */
export const findRemovedAnsweredParts = (
  before: GoalInput,
  after: GoalInput,
  answered: AnsweredParts,
): readonly PartName[] =>
  goalChanges(before, after).flatMap((change) =>
    change.kind === 'part-removed' && answered.has(partKey(change)) ? [change] : [],
  );

export type RegisterWarning =
  | { readonly kind: 'answered-removed'; readonly name: string }
  | { readonly kind: 'target-changed'; readonly name: string }
  | { readonly kind: 'owner-changed'; readonly month: Month }
  | { readonly kind: 'person-left'; readonly person: PersonId }
  | { readonly kind: 'nobody-to-ask' }
  | { readonly kind: 'nothing-to-follow' }
  | { readonly kind: 'due-outside-year'; readonly name: string }
  | { readonly kind: 'no-meeting-in-time'; readonly name: string };

export interface WarningSituation {
  readonly before?: GoalInput | undefined;
  readonly year: Year;
  readonly answered: AnsweredParts;
  readonly openMonths: readonly Month[];
  readonly people: readonly Pick<Person, 'id' | 'active'>[];
}

/** The most urgent warning comes first. */
export function findGoalWarnings(
  goal: GoalInput,
  { before, year, answered, openMonths, people }: WarningSituation,
): readonly RegisterWarning[] {
  const active = new Set(people.filter((person) => person.active).map(({ id }) => id));
  const named = [...new Set([...goal.owners, ...goal.projectManagers, ...deputyOf(goal)])];
  const changes = before ? goalChanges(before, goal) : [];
  const ownersChanged = changes.some(
    (change) => change.kind === 'people' && change.field === 'owners',
  );
  return [
    ...(before ? findRemovedAnsweredParts(before, goal, answered) : []).map(
      ({ name }) => ({ kind: 'answered-removed', name }) as const,
    ),
    ...changes.flatMap((change) =>
      change.kind === 'part-changed' &&
      answered.has(partKey(change)) &&
      change.fields.some(({ field }) => MEANING_FIELDS.includes(field))
        ? [{ kind: 'target-changed', name: change.name } as const]
        : [],
    ),
    ...(goal.owners.length > 0 && !goal.owners.some((owner) => active.has(owner))
      ? [{ kind: 'nobody-to-ask' } as const]
      : []),
    ...named
      .filter((person) => !active.has(person))
      .map((person) => ({ kind: 'person-left', person }) as const),
    ...(ownersChanged
      ? openMonths.map((month) => ({ kind: 'owner-changed', month }) as const)
      : []),
    ...(hasParts(goal) ? [] : [{ kind: 'nothing-to-follow' } as const]),
    ...dayWarnings(goal, year),
  ];
}

/** A change to one of these fields changes the meaning of stored figures. */
const MEANING_FIELDS: readonly string[] = ['kind', 'target', 'direction', 'unit', 'counter'];

const deputyOf = ({ deputy }: GoalInput): readonly PersonId[] => (deputy ? [deputy] : []);

const sectionsIn = (goal: GoalInput): readonly Pick<Goal, 'phases' | 'indicators'>[] => [
  goal,
  ...goal.subGoals,
];

const hasParts = (goal: GoalInput): boolean =>
  sectionsIn(goal).some(({ phases, indicators }) => phases.length + indicators.length > 0);

function dayWarnings(goal: GoalInput, year: Year): readonly RegisterWarning[] {
  const inYear = (day: string | undefined): boolean =>
    day === undefined || day.startsWith(`${year}-`);
  return sectionsIn(goal).flatMap(({ phases, indicators }) => [
    ...phases
      .filter(({ plannedStart, plannedEnd }) => !inYear(plannedStart) || !inYear(plannedEnd))
      .map(({ name }) => ({ kind: 'due-outside-year', name }) as const),
    ...indicators
      .filter(({ due }) => !inYear(due))
      .map(({ name }) => ({ kind: 'due-outside-year', name }) as const),
    ...indicators
      .filter(
        (indicator) =>
          indicator.kind === 'decision' && !indicator.meetings.some((day) => day <= indicator.due),
      )
      .map(({ name }) => ({ kind: 'no-meeting-in-time', name }) as const),
  ]);
}
