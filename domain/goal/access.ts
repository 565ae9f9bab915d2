import { answerersOf, isFollowed, type Goal } from './goal.ts';
import type { PersonId } from '../common/ids.ts';
import type { Role } from '../common/person.ts';

/** Who is acting, as a verified token or activity says and the register knows. */
export interface Actor {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** What may be asked of a body as a whole. */
export type OrganisationAct =
  | 'read-every-goal'
  | 'read-people'
  | 'ask'
  | 'open-month'
  | 'excuse'
  | 'run-reminders'
  | 'keep-register';

/** What may be asked of one goal. */
export type GoalAct = 'read-goal' | 'check-in' | 'hand-on' | 'take-over';

/**
 * The one rule of who may do what; every card and every request is asked here.
 * Leadership reads everything and asks, facilitators keep and send, and only those who answer for a goal
 * (owner, project manager, and to whom one of them handed it for the month) check in: freshness comes
 * from them alone. `answerers` are those of the month; without them, those of the register.
 */
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
    case 'hand-on':
      return goal !== undefined && isFollowed(goal) && answerersOf(goal).includes(actor.id);
    case 'take-over':
      // Who answers for the goal already has nothing to take, which is not a refusal.
      return (
        goal !== undefined &&
        isFollowed(goal) &&
        (goal.deputy === actor.id || answerers.includes(actor.id))
      );
  }
}
