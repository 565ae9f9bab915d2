import { can, type Actor, type BodyAct } from '../../domain/access.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { AuditEntry } from '../storage/stores.ts';
import type { Context } from './context.ts';

/** @throws Refusal `not-allowed` */
export function demand(actor: Actor, act: BodyAct): void {
  if (!can(actor, act)) throw new Refusal('not-allowed');
}

export const auditOf = (
  context: Context,
  actor: Actor,
  act: AuditEntry['act'],
  target: string,
): AuditEntry => ({ at: context.clock(), by: actor.id, act, target });
