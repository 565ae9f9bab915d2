import { can, type Actor, type OrganisationAct } from '../../../domain/goal/access.ts';
import { isFollowed, type Goal } from '../../../domain/goal/goal.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { AuditEntry } from '../../storage/stores.ts';
import type { Context } from './context.ts';

/** @throws Refusal `not-allowed` */
export function authorize(actor: Actor, act: OrganisationAct): void {
  if (!can(actor, act)) throw new Refusal('not-allowed');
}

/** @throws Refusal `goal-archived` */
export function requireFollowedGoal(goal: Goal): void {
  if (!isFollowed(goal)) throw new Refusal('goal-archived');
}

/**
 * The goal, for somebody who checks in for it.
 * @throws Refusal `goal-not-found` (also where the actor may not see it), `goal-archived`, `not-allowed`
 */
export function requireAnswerer(
  actor: Actor,
  goal: Goal | undefined,
  answerers: readonly PersonId[],
): Goal {
  if (!goal || !can(actor, 'read-goal', goal, answerers)) throw new Refusal('goal-not-found');
  requireFollowedGoal(goal);
  if (!can(actor, 'check-in', goal, answerers)) throw new Refusal('not-allowed');
  return goal;
}

export const auditEntry = (
  context: Pick<Context, 'clock'>,
  actor: Actor,
  act: AuditEntry['act'],
  target: string,
): AuditEntry => ({ at: context.clock(), by: actor.id, act, target });
