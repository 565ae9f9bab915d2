import { z } from 'zod';
import { AUDIENCES } from '../../domain/reminders/reminders.ts';
import { STEP_STATES } from '../../domain/reminders/schedule.ts';
import { personRef } from '../common/id-and-name.ts';
import type { Infer, InferInput } from '../schema-types.ts';
import { day, instant, month, runId, version } from '../domain-schemas/scalars.ts';
import { clockTime, scheduleStep, scheduleStepInput, stepId } from '../domain-schemas/schedule.ts';

const scheduledStepView = z.object({
  id: stepId,
  audience: z.enum(AUDIENCES),
  /** Undefined if the schedule puts the day after the month's closing day. */
  day: day.exactOptional(),
  at: instant.exactOptional(),
  /** Whether a person has set the day. */
  moved: z.boolean(),
  state: z.enum(STEP_STATES),
  run: runId.exactOptional(),
});
export type ScheduledStepView = Infer<typeof scheduledStepView>;

const scheduleMonthView = z.object({
  month,
  /** Until the month is opened, its days may change and nothing is sent. */
  opened: z.boolean(),
  skipped: z.boolean(),
  steps: z.array(scheduledStepView),
});
export type ScheduleMonthView = Infer<typeof scheduleMonthView>;

export const scheduleView = z.object({
  /** Undefined while the schedule is an unsaved proposal. */
  version: z.string().exactOptional(),
  time: clockTime,
  timeZone: z.string(),
  steps: z.array(scheduleStep),
  paused: z.boolean(),
  pausedAt: instant.exactOptional(),
  keptBy: personRef.exactOptional(),
  keptAt: instant.exactOptional(),
  /** Open and coming months, earliest first. Never empty. */
  months: z.array(scheduleMonthView),
});
export type ScheduleView = Infer<typeof scheduleView>;

const MAX_STEPS = 20;
const seenVersion = version.exactOptional();

export const scheduleRequest = z.strictObject({
  version: seenVersion,
  time: clockTime,
  steps: z.array(scheduleStepInput).max(MAX_STEPS),
});
export type ScheduleRequest = InferInput<typeof scheduleRequest>;

export const pauseRequest = z.strictObject({ version: seenVersion });

export const scheduleMonthRequest = z
  .strictObject({
    version: seenVersion,
    skipped: z.boolean().exactOptional(),
    days: z.record(stepId, day.nullable()).exactOptional(),
  })
  .refine(({ skipped, days }) => skipped !== undefined || days !== undefined, {
    message: 'give skipped, days or both',
  });
export type ScheduleMonthRequest = InferInput<typeof scheduleMonthRequest>;
