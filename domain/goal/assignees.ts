import type { Goal } from './goal.ts';
import { acceptedHandOvers, type HandOver } from './hand-over.ts';
import type { PersonId } from '../common/ids.ts';
import type { Month } from '../common/month.ts';

/**
 * Who is asked for the goal in the month: the owners; in the place of one who handed it on, whoever
 * took it and is still here.
 */
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

/** Who may stand in for those who are asked: project managers and the deputy. */
export function substitutesFor(goal: Goal, assignees: readonly PersonId[]): readonly PersonId[] {
  const all = [...goal.projectManagers, ...(goal.deputy === undefined ? [] : [goal.deputy])];
  return [...new Set(all)].filter((person) => !assignees.includes(person));
}
