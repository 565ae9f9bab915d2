import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Snooze } from '../../../domain/reminders/reminders.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { addWorkingDays } from '../../../domain/common/working-days.ts';
import { today, type Context } from '../shared/context.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import { requireOpenMonth } from '../shared/choose-month.ts';
import { readMyGoalsInMonth } from './read-my-goals-in-month.ts';

export const SNOOZE_DAYS = [1, 3, 5] as const;
export type SnoozeDays = (typeof SNOOZE_DAYS)[number];

/** Stops reminders to the actor for `days` working days. A new snooze replaces the earlier one. */
export async function snoozeReminders(
  context: Context,
  actor: Actor,
  { month, days }: { readonly month: Month; readonly days: SnoozeDays },
): Promise<Snooze> {
  const { closesOn } = await requireOpenMonth(context, month);
  const myGoals = await readMyGoalsInMonth(context, actor, month);
  if (myGoals.goals.length === 0) throw new Refusal('not-allowed');
  const until = addWorkingDays(today(context), days, context.calendar);
  if (until > closesOn) throw new Refusal('snooze-too-long', { month, closesOn });
  const found = await context.stores.snoozes.get(month, actor.id);
  const entry: Snooze = { person: actor.id, month, until };
  const audit = createAuditEntry(context, actor, 'snooze', month);
  const saved = await context.stores.snoozes.save(entry, found?.version, audit);
  if (saved === 'saved') return entry;
  const now = (await context.stores.snoozes.get(month, actor.id))?.value;
  if (now?.until === until) return now;
  throw new Refusal('stale-version');
}
