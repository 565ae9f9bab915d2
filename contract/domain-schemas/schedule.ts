import { z } from 'zod';
import { parseClockTime } from '../../domain/common/calendar.ts';
import { parseStepId } from '../../domain/common/ids.ts';
import { AUDIENCES } from '../../domain/reminders/reminders.ts';
import {
  CLAIMED_STEP_STATES,
  type ClaimedStep,
  type MonthException,
  type ReminderSchedule,
  type ScheduleStep,
  type StepRule,
} from '../../domain/reminders/schedule.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { branded, day, instant, month, personId, runId } from './scalars.ts';

export const clockTime = branded(parseClockTime, 'time of day', '08:00');
export const stepId = branded(parseStepId, 'step id', 'first');

const count = z.int().min(0).max(99);

const stepRule: z.ZodType<StepRule, StepRule> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('working-day'), nth: z.int().min(1).max(23) }),
  z.strictObject({ kind: z.literal('after-first'), days: z.int().min(1).max(99) }),
  z.strictObject({ kind: z.literal('before-closing'), days: count }),
]);

export const scheduleStep = z.strictObject({
  id: stepId,
  audience: z.enum(AUDIENCES),
  rule: stepRule,
} satisfies FieldSchemas<ScheduleStep>);

const monthException = z.object({
  month,
  skipped: z.boolean().exactOptional(),
  days: z.record(z.string(), day).exactOptional(),
} satisfies FieldSchemas<MonthException>);

export const reminderSchedule = z.object({
  time: clockTime,
  steps: z.array(scheduleStep),
  exceptions: z.array(monthException),
  pausedAt: instant.exactOptional(),
  keptBy: personId,
  keptAt: instant,
} satisfies FieldSchemas<ReminderSchedule>);

export const claimedStep = z.object({
  month,
  step: stepId,
  at: instant,
  state: z.enum(CLAIMED_STEP_STATES),
  run: runId.exactOptional(),
  attempt: z.int().min(1),
} satisfies FieldSchemas<ClaimedStep>);
