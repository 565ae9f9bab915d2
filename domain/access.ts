import { answerersOf, type Goal } from './goal.ts';
import type { PersonId } from './ids.ts';
import type { Role } from './person.ts';

/** Who is acting, as a verified token or activity says and the register knows. */
export interface Actor {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** What may be asked of a body as a whole. */
export type BodyAct =
  'read-every-goal' | 'read-people' | 'open-month' | 'excuse' | 'run-reminders' | 'keep-register';

/** What may be asked of one goal. */
export type GoalAct = 'read-goal' | 'check-in';

/**
 * The one rule of who may do what; every card and every request is asked here.
 * Leadership reads everything, facilitators keep and send, and only those who answer for a goal
 * (owner, project manager) check in: freshness comes from them alone.
 */
export function can(actor: Actor, act: BodyAct): boolean;
export function can(actor: Actor, act: GoalAct, goal: Goal): boolean;
export function can(actor: Actor, act: BodyAct | GoalAct, goal?: Goal): boolean {
  const has = (role: Role): boolean => actor.roles.includes(role);
  switch (act) {
    case 'read-every-goal':
    case 'read-people':
      return has('leadership') || has('facilitator');
    case 'open-month':
    case 'excuse':
    case 'run-reminders':
    case 'keep-register':
      return has('facilitator');
    case 'read-goal':
      return (
        has('leadership') || has('facilitator') || (goal !== undefined && isInvolved(actor, goal))
      );
    case 'check-in':
      return goal !== undefined && answerersOf(goal).includes(actor.id);
  }
}

const isInvolved = (actor: Actor, goal: Goal): boolean =>
  answerersOf(goal).includes(actor.id) || goal.deputy === actor.id;
