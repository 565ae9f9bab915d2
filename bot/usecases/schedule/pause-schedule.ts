import type { Actor } from '../../../domain/goal/access.ts';
import type { ScheduleView } from '../../../contract/reminders/schedule.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { storeSchedule, readEditableSchedule } from './stored-schedule.ts';
import { readSchedule } from './read-schedule.ts';

interface SeenVersion {
  /** As read, where the person saw the schedule. */
  readonly version?: string;
}

/** From now on nothing is taken up; a run that was sent off goes on. Paused already, nothing happens. */
export async function pauseSchedule(
  context: Context,
  actor: Actor,
  { version }: SeenVersion = {},
): Promise<ScheduleView> {
  authorize(actor, 'run-reminders');
  const found = await readEditableSchedule(context, actor, version);
  if (found.schedule.pausedAt === undefined) {
    const schedule = { ...found.schedule, pausedAt: context.clock() };
    await storeSchedule(context, actor, { ...found, schedule }, { act: 'pause-schedule' });
  }
  return readSchedule(context, actor);
}

/**
 * Steps are taken up again; what came due meanwhile is caught up with once. A schedule that nobody has
 * saved is saved as proposed.
 */
export async function resumeSchedule(
  context: Context,
  actor: Actor,
  { version }: SeenVersion = {},
): Promise<ScheduleView> {
  authorize(actor, 'run-reminders');
  const found = await readEditableSchedule(context, actor, version);
  const { pausedAt, ...schedule } = found.schedule;
  if (pausedAt !== undefined)
    await storeSchedule(context, actor, { ...found, schedule }, { act: 'resume-schedule' });
  return readSchedule(context, actor);
}
