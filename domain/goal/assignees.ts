import type { Goal } from './goal.ts';
import type { HandOver } from './hand-over-request.ts';
import { acceptedHandOvers } from './answerers-in-month.ts';
import type { PersonId } from '../common/ids.ts';
import type { Month } from '../common/month.ts';

/** The recipient of a hand-over replaces the owner for as long as the recipient is active. */
export function assigneesFor(
  goal: Goal,
  month: Month,
  handOvers: readonly HandOver[],
  isActive: (person: PersonId) => boolean,
): readonly PersonId[] {
  const accepted = acceptedHandOvers(goal, month, handOvers).filter(({ to }) => isActive(to));
  const assignees = goal.owners.map(
    (owner) => accepted.find((one) => one.from === owner)?.to ?? owner,
  );
  return [...new Set(assignees)];
}

export function substitutesFor(goal: Goal, assignees: readonly PersonId[]): readonly PersonId[] {
  const all = [...goal.projectManagers, ...(goal.deputy === undefined ? [] : [goal.deputy])];
  return [...new Set(all)].filter((person) => !assignees.includes(person));
}
