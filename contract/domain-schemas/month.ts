import { z } from 'zod';
import type { OpenedMonth } from '../../domain/common/month.ts';
import type { MonthDays } from '../../domain/months/month-days.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { day, instant, month, personId } from './scalars.ts';

export const monthDays = z.object({
  opensOn: day,
  dueOn: day,
  closesOn: day,
} satisfies FieldSchemas<MonthDays>);

export const openedMonth = z.object({
  month,
  opensOn: day,
  dueOn: day,
  closesOn: day,
  openedBy: personId,
  openedAt: instant,
  closedAt: z.exactOptional(instant),
} satisfies FieldSchemas<OpenedMonth>);
