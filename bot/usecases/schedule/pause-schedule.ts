import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ScheduleView } from '../../../contract/reminders/schedule.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { storeSchedule, readEditableSchedule } from './editable-schedule.ts';
import { readSchedule } from './read-schedule.ts';

interface SeenVersion {
  readonly version?: string;
}

/** Does not stop runs that have started. Pausing a paused schedule has no effect. */
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

/** Steps that became due during the pause start after this, each of them once. */
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
