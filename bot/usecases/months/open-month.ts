import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { isFollowed } from '../../../domain/goal/goal.ts';
import { yearOf, type OpenedMonth } from '../../../domain/common/month.ts';
import { findOpeningProblem } from '../../../domain/months/month-days.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from '../shared/context.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';

/** Refuses a due date that has passed, because nobody could answer on time. */
export async function openMonth(
  context: Context,
  actor: Actor,
  input: Pick<OpenedMonth, 'month' | 'opensOn' | 'dueOn' | 'closesOn'>,
): Promise<OpenedMonth> {
  authorize(actor, 'open-month');
  const { month, opensOn, dueOn, closesOn } = input;
  const problem = findOpeningProblem(month, input, today(context));
  if (problem) throw new Refusal('month-days-impossible', { why: problem.why });
  const goals = await context.stores.goals.list(yearOf(month));
  const opened: OpenedMonth = {
    month,
    opensOn,
    dueOn,
    closesOn,
    openedBy: actor.id,
    openedAt: context.clock(),
  };
  const saved = await context.stores.months.open(
    opened,
    goals.flatMap(({ value }) => (isFollowed(value) ? [value.id] : [])),
    createAuditEntry(context, actor, 'open-month', month),
  );
  if (saved === 'conflict') throw new Refusal('month-already-open', { month });
  return opened;
}
