import type { Actor } from '../../domain/access.ts';
import type { MonthEvent, MonthEventsView } from '../../domain/api-months.ts';
import { yearOf, type Month } from '../../domain/month.ts';
import { MONTH_ACTS } from '../../domain/month-days.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { AuditEntry } from '../storage/stores.ts';
import type { Context } from './context.ts';
import { demand } from './guard.ts';
import { readNames } from './people.ts';

/**
 * Who did what with the month and its goals' excuses, newest first. Excuses from before the month was
 * written beside them are not told.
 * @throws Refusal `not-allowed`, `month-not-open`
 */
export async function readMonthEvents(
  context: Context,
  actor: Actor,
  month: Month,
): Promise<MonthEventsView> {
  demand(actor, 'open-month');
  const year = yearOf(month);
  const { stores } = context;
  const [opened, audit, goals, names] = await Promise.all([
    stores.months.get(month),
    stores.audit(year),
    stores.goals.list(year),
    readNames(context),
  ]);
  if (!opened) throw new Refusal('month-not-open', { month });
  const goalOf = new Map(goals.map(({ value }) => [String(value.id), value]));
  const view = ({ at, by, act: done, target, note, days }: AuditEntry): readonly MonthEvent[] => {
    const act = MONTH_ACTS.find((one) => one === done);
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
    events: audit
      .filter((entry) => (entry.month ?? entry.target) === month)
      .flatMap(view)
      .toReversed(),
  };
}
