import { z } from 'zod';
import { HAND_OVER_SCOPES, HAND_OVER_STATES, type HandOver } from '../../domain/goal/hand-over.ts';
import { goalId, instant, month, personId, type Fields } from './scalars.ts';

export const handOver = z.object({
  goal: goalId,
  from: personId,
  to: personId,
  scope: z.enum(HAND_OVER_SCOPES),
  month,
  state: z.enum(HAND_OVER_STATES),
  askedAt: instant,
  answeredAt: z.exactOptional(instant),
} satisfies Fields<HandOver>);
