import type { Actor } from '../../domain/access.ts';
import type { Goal } from '../../domain/goal.ts';
import { monthState } from '../../domain/month.ts';
import { Refusal } from '../../domain/refusal.ts';
import { auditOf, demand } from './guard.ts';
import { today, type Context } from './context.ts';

/**
 * Adds a goal to the register, or changes one when `version` is the one read. The goal joins the
 * boards of the months that take answers now or later.
 * @throws Refusal `not-allowed`, `person-not-found`, `stale-version`
 */
export async function saveGoal(
  context: Context,
  actor: Actor,
  { goal, version }: { readonly goal: Goal; readonly version?: string | undefined },
): Promise<void> {
  demand(actor, 'keep-register');
  const known = new Set((await context.stores.people.list()).map(({ value }) => value.id));
  const named = [...goal.owners, ...goal.projectManagers, ...(goal.deputy ? [goal.deputy] : [])];
  if (!named.every((person) => known.has(person))) throw new Refusal('person-not-found');
  const months = await context.stores.months.list(goal.year);
  const joins = months
    .filter(({ value }) => monthState(value, today(context)) !== 'closed')
    .map(({ value }) => value.month);
  const audit = auditOf(context, actor, 'save-goal', goal.id);
  const saved = await context.stores.goals.save(goal, version, joins, audit);
  if (saved === 'conflict') throw new Refusal('stale-version');
}
