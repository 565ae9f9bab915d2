import { z } from 'zod';
import type { ReminderSchedule, ClaimedStep } from '../../../domain/reminders/schedule.ts';
import { reminderSchedule, claimedStep } from '../../../contract/domain-schemas/schedule.ts';
import type { FieldSchemas } from '../../../contract/schema-types.ts';
import { columnsFromFields, type RowKind } from '../row-format.ts';
import type { SendRate } from '../stores/schedule.ts';

export const scheduleRowKind: RowKind<ReminderSchedule> = {
  name: 'schedule',
  version: 1,
  schema: reminderSchedule,
  columns: ({ time, steps, pausedAt }) => ({
    time,
    steps: steps.length,
    ...(pausedAt && { pausedAt }),
  }),
};

export const claimedStepRowKind: RowKind<ClaimedStep> = {
  name: 'step',
  version: 1,
  schema: claimedStep,
  columns: columnsFromFields('month', 'step', 'at', 'state', 'run'),
};

const sendRate = z.object({
  nextAt: z.number(),
  rate: z.number().positive(),
  changedAt: z.number(),
} satisfies FieldSchemas<SendRate>);

export const sendRateRowKind: RowKind<SendRate> = {
  name: 'pace',
  version: 1,
  schema: sendRate,
  columns: columnsFromFields('rate'),
};
