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
import type { FieldSchemas, ObjectSchema } from '../schema-types.ts';
import { branded, day, instant, month, personId, runId } from './scalars.ts';

export const clockTime = branded(parseClockTime, 'time of day', '08:00');
export const stepId = branded(parseStepId, 'step id', 'first');

const count = z.int().min(0).max(99);

function stepSchema(object: ObjectSchema) {
  const rule: z.ZodType<StepRule, StepRule> = z.discriminatedUnion('kind', [
    object({ kind: z.literal('working-day'), nth: z.int().min(1).max(23) }),
    object({ kind: z.literal('after-first'), days: z.int().min(1).max(99) }),
    object({ kind: z.literal('before-closing'), days: count }),
  ]);
  return object({
    id: stepId,
    audience: z.enum(AUDIENCES),
    rule,
  } satisfies FieldSchemas<ScheduleStep>);
}

export const scheduleStep = stepSchema(z.object);
export const scheduleStepInput = stepSchema(z.strictObject);

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
