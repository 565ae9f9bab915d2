import { z } from 'zod';
import {
  HAND_OVER_SCOPES,
  HAND_OVER_STATES,
  type HandOver,
} from '../../../domain/goal/hand-over-request.ts';
import type { FieldSchemas } from '../../schema-types.ts';
import { goalId, instant, month, personId } from '../scalars.ts';

export const handOverScope = z.enum(HAND_OVER_SCOPES);

export const handOver = z.object({
  goal: goalId,
  from: personId,
  to: personId,
  scope: handOverScope,
  month,
  state: z.enum(HAND_OVER_STATES),
  askedAt: instant,
  answeredAt: z.exactOptional(instant),
} satisfies FieldSchemas<HandOver>);
