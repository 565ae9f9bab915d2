import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { addMonths, monthOf } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { PROPOSED_SCHEDULE, type ReminderSchedule } from '../../../domain/reminders/schedule.ts';
import type { AuditEntry } from '../../storage/stores/audit.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import { today, type Context } from '../shared/context.ts';
import { createAuditEntry } from '../shared/authorize.ts';

/** Manual changes to a month are deleted when the month is older than this. */
const EXCEPTION_MONTHS = 24;

/** The schedule before the change: the saved one or, before the first save, a paused proposal. */
export interface EditableSchedule {
  readonly schedule: ReminderSchedule;
  readonly version: string | undefined;
}

export async function readEditableSchedule(
  context: Context,
  actor: Actor,
  version: string | undefined,
): Promise<EditableSchedule> {
  const found: Versioned<ReminderSchedule> | undefined = await context.stores.schedule.get();
  if (version !== undefined && version !== found?.version) throw new Refusal('stale-version');
  const at = context.clock();
  const savedBy = { keptBy: actor.id, keptAt: at };
  const schedule = found?.value ?? { ...PROPOSED_SCHEDULE, pausedAt: at, ...savedBy };
  return { schedule: { ...schedule, ...savedBy }, version: found?.version };
}

/** Leaves out manual changes to old months and to steps that the schedule no longer has. */
export async function storeSchedule(
  context: Context,
  actor: Actor,
  { schedule, version }: EditableSchedule,
  { act, target = 'schedule', note }: Pick<AuditEntry, 'act' | 'note'> & { target?: string },
): Promise<void> {
  const since = addMonths(monthOf(today(context)), -EXCEPTION_MONTHS);
  const steps = new Set<string>(schedule.steps.map(({ id }) => id));
  const exceptions = schedule.exceptions
    .filter(({ month }) => month >= since)
    .map(({ days = {}, ...exception }) => {
      const existingDays = Object.entries(days).filter(([step]) => steps.has(step));
      return {
        ...exception,
        ...(existingDays.length > 0 && { days: Object.fromEntries(existingDays) }),
      };
    })
    .filter(({ skipped, days }) => skipped === true || days !== undefined);
  const audit = {
    ...createAuditEntry(context, actor, act, target),
    ...(note !== undefined && { note }),
  };
  const saved = await context.stores.schedule.save({ ...schedule, exceptions }, version, audit);
  if (saved === 'conflict') throw new Refusal('stale-version');
}
