import { z } from 'zod';
import {
  MAX_YEARS,
  MIN_YEARS,
  type Retention,
  type RetentionKind,
} from '../../domain/months/retention.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { instant, personId } from './scalars.ts';

const kept = (kind: RetentionKind) => z.int().min(MIN_YEARS[kind]).max(MAX_YEARS).exactOptional();

export const retentionYears = z.strictObject({
  drafts: kept('drafts'),
  deliveries: kept('deliveries'),
  conversations: kept('conversations'),
  events: kept('events'),
  years: kept('years'),
} satisfies Record<RetentionKind, unknown>);

export const retention = z.object({
  years: z.object(retentionYears.shape),
  keptBy: personId,
  keptAt: instant,
} satisfies FieldSchemas<Retention>);
