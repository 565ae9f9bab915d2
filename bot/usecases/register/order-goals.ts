import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { OrderRequest } from '../../../contract/register/order-and-copy.ts';
import type { RegisterView } from '../../../contract/register/register.ts';
import type { Year } from '../../../domain/common/month.ts';
import { truncateChanges } from '../../../domain/register/goal-changes.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import { readRegister } from './read-register.ts';

export async function orderGoals(
  context: Context,
  actor: Actor,
  { year, goals }: OrderRequest & { readonly year: Year },
): Promise<RegisterView> {
  authorize(actor, 'keep-register');
  const stored = new Map((await context.stores.goals.list(year)).map((one) => [one.value.id, one]));
  const placed = goals.map(({ goal: id, version, order }) => {
    const found = stored.get(id);
    if (!found) throw new Refusal('goal-not-found');
    return { before: found.value, value: { ...found.value, order }, version };
  });
  const changes = placed.map(({ before, value }) => ({
    kind: 'order' as const,
    goal: value.id,
    name: value.name,
    from: before.order,
    to: value.order,
  }));
  const audit = {
    ...createAuditEntry(context, actor, 'order-goals', String(year)),
    ...truncateChanges(changes),
  };
  const saved = await context.stores.goals.saveAll(
    placed.map(({ value, version }) => ({ value, version })),
    audit,
  );
  if (saved === 'conflict') throw new Refusal('stale-version');
  return readRegister(context, actor, year);
}
