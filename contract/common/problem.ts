import { z } from 'zod';
import type { RefusalCode } from '../../domain/common/refusal.ts';
import type { Infer } from '../schema-types.ts';

type ProblemCode =
  | RefusalCode
  | 'unauthenticated'
  | 'route-not-found'
  | 'too-many-requests'
  | 'unavailable'
  | 'fault';

/** Error response of type `application/problem+json` (RFC 9457). */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Clients may rely on the code: it stays the same in later versions. */
  code: z.string(),
  /** Explains the problem in the reader's language. */
  detail: z.string(),
  /** Set if the server failed. The person passes it on to support. */
  reference: z.string().exactOptional(),
  problems: z.array(z.object({ field: z.string(), message: z.string() })).exactOptional(),
});
export type Problem = Infer<typeof problem> & Readonly<Record<'code', ProblemCode>>;
