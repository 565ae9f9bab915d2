import { can, type Actor, type OrganisationAct } from '../../../domain/goal/who-may-do-what.ts';
import { isFollowed, type Goal } from '../../../domain/goal/goal.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { AuditEntry } from '../../storage/stores/audit.ts';
import type { Context } from './context.ts';

export function authorize(actor: Actor, act: OrganisationAct): void {
  if (!can(actor, act)) throw new Refusal('not-allowed');
}

export function requireFollowedGoal(goal: Goal): void {
  if (!isFollowed(goal)) throw new Refusal('goal-archived');
}

type AuditContext = Pick<Context, 'clock' | 'origin' | 'correlation'>;

export const createAuditEntry = (
  context: AuditContext,
  actor: Pick<Actor, 'id'>,
  act: AuditEntry['act'],
  target: string,
): AuditEntry => ({ at: context.clock(), by: actor.id, act, target, ...originIn(context) });

export const originIn = ({ origin, correlation }: AuditContext) => ({
  ...(origin && { origin }),
  ...(correlation !== undefined && { correlation }),
});
