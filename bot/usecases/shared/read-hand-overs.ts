import type { HandOver } from '../../../domain/goal/hand-over-request.ts';
import { acceptedHandOvers } from '../../../domain/goal/answerers-in-month.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Context } from './context.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

/** Returns hand-overs in every state, not only accepted hand-overs. */
export async function readHandOvers(context: Context, month: Month): Promise<readonly HandOver[]> {
  return valuesOf(await context.stores.handOvers.list(month));
}

export const findGiver = (
  goal: Goal,
  month: Month,
  handOvers: readonly HandOver[],
  person: PersonId,
): PersonId | undefined =>
  acceptedHandOvers(goal, month, handOvers).find((one) => one.to === person)?.from;
