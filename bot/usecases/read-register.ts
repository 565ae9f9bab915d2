import type { Actor } from '../../domain/access.ts';
import type { RegisterView } from '../../domain/api.ts';
import type { Year } from '../../domain/month.ts';
import type { Context } from './context.ts';
import { demand } from './guard.ts';

/**
 * The year's goals as the register holds them, with the versions that a change must carry.
 * @throws Refusal `not-allowed`
 */
export async function readRegister(
  context: Context,
  actor: Actor,
  year: Year,
): Promise<RegisterView> {
  demand(actor, 'keep-register');
  const goals = await context.stores.goals.list(year);
  return { goals: goals.map(({ value, version }) => ({ goal: value, version })) };
}
