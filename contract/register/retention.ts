import { z } from 'zod';
import { RETENTION_KINDS } from '../../domain/months/retention.ts';
import { retentionYears } from '../domain-schemas/retention.ts';
import { count, version } from '../domain-schemas/scalars.ts';
import type { Infer } from '../schema-types.ts';

export const retentionView = z.object({
  /** Undefined until somebody has saved the times. Then everything is kept. */
  version: version.exactOptional(),
  years: retentionYears,
  /** What the times in the request would delete now. */
  expired: z.array(
    z.object({
      kind: z.enum(RETENTION_KINDS),
      /** Data of years before this one are deleted. */
      before: z.int(),
      rows: count,
      /** True if there are more rows than were counted. */
      more: z.boolean(),
    }),
  ),
});
export type RetentionView = Infer<typeof retentionView>;

export const retentionPreviewRequest = z.strictObject({ years: retentionYears });
export const retentionRequest = z.strictObject({
  years: retentionYears,
  version: version.exactOptional(),
});
