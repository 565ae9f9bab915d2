import { z } from 'zod';
import type { OpenedMonth } from '../../domain/month.ts';
import { day, instant, month, personId, type Fields } from './scalars.ts';

export const openedMonth = z.object({
  month,
  opensOn: day,
  dueOn: day,
  closesOn: day,
  openedBy: personId,
  openedAt: instant,
  closedAt: z.exactOptional(instant),
} satisfies Fields<OpenedMonth>);
