import type { Actor } from '../../../domain/goal/access.ts';
import type { PersonRef } from '../../../contract/common/refs.ts';
import type { RunId } from '../../../domain/common/ids.ts';
import type { Instant, Month } from '../../../domain/common/month.ts';
import type { Context } from '../shared/context.ts';
import { giverOf, readHandOvers } from '../shared/read-hand-overs.ts';
import { readNames } from '../shared/names.ts';
import { readMyGoalsInMonth } from './read-my-goals-in-month.ts';

/** Why the person has a card of the month. */
export interface ReminderReason {
  readonly month: Month;
  /** The newest reminder that may have reached them; without one, they asked for the card themselves. */
  readonly run?: {
    readonly id: RunId;
    /** Who sent it; of a scheduled one, who keeps the schedule. */
    readonly by: PersonRef;
    readonly at: Instant;
    readonly isScheduled: boolean;
  };
  readonly goals: readonly ReasonGoal[];
}

export interface ReasonGoal {
  readonly name: string;
  readonly part: 'owner' | 'project-manager' | 'handed';
  readonly from?: PersonRef;
}

/** The rule that made the person get the month's card, the run and who triggered it. */
export async function explainReminder(
  context: Context,
  actor: Actor,
  month: Month,
): Promise<ReminderReason> {
  const [myGoals, handOvers, names, runs] = await Promise.all([
    readMyGoalsInMonth(context, actor, month),
    readHandOvers(context, month),
    readNames(context),
    context.stores.runs.list(month),
  ]);
  const goals = myGoals.goals.map(({ goal }): ReasonGoal => {
    const { name } = goal;
    if (goal.owners.includes(actor.id)) return { name, part: 'owner' };
    const giver = giverOf(goal, month, handOvers, actor.id);
    return giver ? { name, part: 'handed', from: names(giver) } : { name, part: 'project-manager' };
  });
  for (const { value: run } of runs.toReversed()) {
    // Of a trial the card went to somebody else.
    if (run.redirectTo !== undefined) continue;
    const delivery = await context.stores.runs.delivery(month, run.id, actor.id);
    const outcome = delivery?.value.outcome;
    if (outcome?.kind === 'sent' || outcome?.kind === 'unknown') {
      const by = names(run.sentBy ?? run.plannedBy);
      const isScheduled = run.step !== undefined;
      return { month, goals, run: { id: run.id, by, at: outcome.at, isScheduled } };
    }
  }
  return { month, goals };
}
