import { z } from 'zod';
import type { ScheduledStepView, ScheduleMonthView, ScheduleView } from './api.ts';
import { AUDIENCES } from '../domain/reminders/reminders.ts';
import type { StepState } from '../domain/reminders/schedule.ts';
import { day, instant, month, runId, type Fields } from './values/scalars.ts';
import { clockTime, scheduleStep, stepId } from './values/schedule.ts';
import { personRef } from './common.ts';

/** Keyed by every state, so that a new one does not compile before it can be told. */
const STATES: Readonly<{ [State in StepState]: State }> = {
  coming: 'coming',
  due: 'due',
  never: 'never',
  missed: 'missed',
  skipped: 'skipped',
  planning: 'planning',
  planned: 'planned',
  overtaken: 'overtaken',
  nobody: 'nobody',
};

const scheduledStep = z.object({
  id: stepId,
  audience: z.enum(AUDIENCES),
  day: day.exactOptional(),
  at: instant.exactOptional(),
  moved: z.boolean(),
  state: z.enum(STATES),
  run: runId.exactOptional(),
} satisfies Fields<ScheduledStepView>);

const scheduleMonth = z.object({
  month,
  opened: z.boolean(),
  skipped: z.boolean(),
  steps: z.array(scheduledStep),
} satisfies Fields<ScheduleMonthView>);

export const scheduleView = z.object({
  version: z.string().exactOptional(),
  time: clockTime,
  timeZone: z.string(),
  steps: z.array(scheduleStep),
  paused: z.boolean(),
  pausedAt: instant.exactOptional(),
  keptBy: personRef.exactOptional(),
  keptAt: instant.exactOptional(),
  months: z.array(scheduleMonth),
} satisfies Fields<ScheduleView>);
