import { z } from 'zod';
import type { RefusalCode } from '../../domain/common/refusal.ts';
import type { Infer } from '../schema-types.ts';

type ProblemCode = RefusalCode | 'unauthenticated' | 'route-not-found' | 'fault';

/** `application/problem+json` (RFC 9457). */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Does not change between versions. */
  code: z.string(),
  /** In the reader's language. */
  detail: z.string(),
  /** Set for faults. The person gives it to support. */
  reference: z.string().exactOptional(),
  problems: z.array(z.object({ field: z.string(), message: z.string() })).exactOptional(),
});
export type Problem = Infer<typeof problem> & Readonly<Record<'code', ProblemCode>>;
