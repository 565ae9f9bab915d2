import type { ReminderReason, ReminderReasonGoal } from '../../views/my-goals.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Context } from '../shared/context.ts';
import { findGiver, readHandOvers } from '../shared/read-hand-overs.ts';
import { readNameLookup } from '../shared/name-lookup.ts';
import { readMyGoalsInMonth } from './read-my-goals-in-month.ts';

export async function explainReminder(
  context: Context,
  actor: Actor,
  month: Month,
): Promise<ReminderReason> {
  const [myGoals, handOvers, names, runs] = await Promise.all([
    readMyGoalsInMonth(context, actor, month),
    readHandOvers(context, month),
    readNameLookup(context),
    context.stores.runs.list(month),
  ]);
  const goals = myGoals.goals.map(({ goal }): ReminderReasonGoal => {
    const { name } = goal;
    if (goal.owners.includes(actor.id)) return { name, part: 'owner' };
    const giver = findGiver(goal, month, handOvers, actor.id);
    return giver ? { name, part: 'handed', from: names(giver) } : { name, part: 'project-manager' };
  });
  for (const { value: run } of runs.toReversed()) {
    // The cards of a test run went only to the person who started it.
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
