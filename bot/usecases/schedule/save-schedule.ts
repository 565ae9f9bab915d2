import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ScheduleView } from '../../../contract/reminders/schedule.ts';
import { checkSchedule } from '../../../domain/reminders/check-schedule.ts';
import { monthOf, monthState } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { ReminderSchedule } from '../../../domain/reminders/schedule.ts';
import { today, type Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { storeSchedule, readEditableSchedule } from './editable-schedule.ts';
import { readMonthsAround } from '../shared/choose-month.ts';
import { readSchedule } from './read-schedule.ts';

export interface ScheduleInput extends Pick<ReminderSchedule, 'time' | 'steps'> {
  /** Version of the schedule that the actor saw. Undefined for the organisation's first schedule. */
  readonly version?: string;
}

/** Keeps manual changes to single months. Saves the first schedule as paused. */
export async function saveSchedule(
  context: Context,
  actor: Actor,
  { version, time, steps }: ScheduleInput,
): Promise<ScheduleView> {
  authorize(actor, 'run-reminders');
  const day = today(context);
  const opened = (await readMonthsAround(context)).filter(
    (one) => monthState(one, day) !== 'closed',
  );
  const { calendar } = context;
  checkSchedule({ time, steps }, { thisMonth: monthOf(day), opened, calendar });
  const found = await readEditableSchedule(context, actor, version);
  if (version === undefined && found.version !== undefined) throw new Refusal('stale-version');
  const schedule = { ...found.schedule, time, steps };
  await storeSchedule(context, actor, { ...found, schedule }, { act: 'save-schedule' });
  return readSchedule(context, actor);
}
