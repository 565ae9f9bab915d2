import type { Goal } from './goal.ts';
import { handedIn, type HandOver } from './hand-over.ts';
import type { PersonId } from '../common/ids.ts';
import type { Month } from '../common/month.ts';

/**
 * Who is asked for the goal in the month: the owners; in the place of one who handed it on, whoever
 * took it and is still here.
 */
export function askedFor(
  goal: Goal,
  month: Month,
  handOvers: readonly HandOver[],
  isHere: (person: PersonId) => boolean,
): readonly PersonId[] {
  const handed = handedIn(goal, month, handOvers).filter(({ to }) => isHere(to));
  const asked = goal.owners.map((owner) => handed.find((one) => one.from === owner)?.to ?? owner);
  return [...new Set(asked)];
}

/** Who may stand in for those who are asked: project managers and the deputy. */
export function substitutesFor(goal: Goal, asked: readonly PersonId[]): readonly PersonId[] {
  const all = [...goal.projectManagers, ...(goal.deputy === undefined ? [] : [goal.deputy])];
  return [...new Set(all)].filter((person) => !asked.includes(person));
}
