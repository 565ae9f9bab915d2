import { answerersOf, isFollowed, type Goal } from './goal.ts';
import type { PersonId } from '../common/ids.ts';
import type { Role } from '../common/person.ts';

export interface Actor {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
}

export type OrganisationAct =
  | 'read-every-goal'
  | 'read-people'
  | 'ask'
  | 'open-month'
  | 'excuse'
  | 'run-reminders'
  | 'keep-register';

export type GoalAct = 'read-goal' | 'check-in' | 'hand-over' | 'take-over';

/** The only authorization rule. `answerers` are the month's. If omitted, the goal's own apply. */
export function can(actor: Actor, act: OrganisationAct): boolean;
export function can(
  actor: Actor,
  act: GoalAct,
  goal: Goal,
  answerers?: readonly PersonId[],
): boolean;
export function can(
  actor: Actor,
  act: OrganisationAct | GoalAct,
  goal?: Goal,
  answerers: readonly PersonId[] = goal ? answerersOf(goal) : [],
): boolean {
  const has = (role: Role): boolean => actor.roles.includes(role);
  switch (act) {
    case 'read-every-goal':
    case 'read-people':
    case 'ask':
      return has('leadership') || has('facilitator');
    case 'open-month':
    case 'excuse':
    case 'run-reminders':
    case 'keep-register':
      return has('facilitator');
    case 'read-goal':
      return (
        has('leadership') ||
        has('facilitator') ||
        answerers.includes(actor.id) ||
        goal?.deputy === actor.id
      );
    case 'check-in':
      return goal !== undefined && isFollowed(goal) && answerers.includes(actor.id);
    case 'hand-over':
      return goal !== undefined && isFollowed(goal) && answerersOf(goal).includes(actor.id);
    case 'take-over':
      // A person who already answers for the goal may also take it over.
      return (
        goal !== undefined &&
        isFollowed(goal) &&
        (goal.deputy === actor.id || answerers.includes(actor.id))
      );
  }
}
