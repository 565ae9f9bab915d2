import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { MonthEvent, MonthEventsView } from '../../../contract/months/months.ts';
import { addMinutes, yearOf, type Month } from '../../../domain/common/month.ts';
import { MONTH_ACTS, type MonthAct } from '../../../domain/months/month-days.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { AuditEntry } from '../../storage/stores/audit.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { readNameLookup } from '../shared/name-lookup.ts';

const MAX_EVENTS = 500;

/** Returns the newest events first. Old excuses are missing, as their audit rows contain no month. */
export async function readMonthEvents(
  context: Context,
  actor: Actor,
  month: Month,
): Promise<MonthEventsView> {
  authorize(actor, 'open-month');
  const year = yearOf(month);
  const { stores } = context;
  const opened = await stores.months.get(month);
  if (!opened) throw new Refusal('month-not-open', { month });
  const [trail, goals, names] = await Promise.all([
    stores.trail(year, {
      since: opened.value.openedAt,
      // Includes the next minute, because the clocks of the servers may differ.
      before: addMinutes(context.clock(), 1),
      limit: MAX_EVENTS,
      wanted: (entry) => actOf(entry.act) !== undefined && (entry.month ?? entry.target) === month,
    }),
    stores.goals.list(year),
    readNameLookup(context),
  ]);
  const goalOf = new Map(goals.map(({ value }) => [String(value.id), value]));
  const view = ({
    at,
    by,
    act: auditAct,
    target,
    note,
    days,
  }: AuditEntry): readonly MonthEvent[] => {
    const act = actOf(auditAct);
    if (!act) return [];
    const goal = goalOf.get(target);
    return [
      {
        at,
        by: names(by),
        act,
        ...(days && { days }),
        ...(goal && { goal: { id: goal.id, name: goal.name } }),
        ...(note !== undefined && { reason: note }),
      },
    ];
  };
  return {
    events: trail.flatMap(({ entry }) => view(entry)),
  };
}

const actOf = (auditAct: AuditEntry['act']): MonthAct | undefined =>
  MONTH_ACTS.find((one) => one === auditAct);
