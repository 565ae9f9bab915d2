import { z } from 'zod';
import type { Kind } from '../row-format.ts';
import type { AuditEntry } from '../stores.ts';
import { instant, personId, type Fields } from '../../schemas/scalars.ts';

/** Keyed by every act, so that a new one does not compile before its row can be read back. */
const ACTS: { readonly [Act in AuditEntry['act']]: Act } = {
  'check-in': 'check-in',
  'open-month': 'open-month',
  'close-month': 'close-month',
  excuse: 'excuse',
  'save-goal': 'save-goal',
  'save-person': 'save-person',
  'plan-run': 'plan-run',
  'send-run': 'send-run',
  'cancel-run': 'cancel-run',
  'save-schedule': 'save-schedule',
  'pause-schedule': 'pause-schedule',
  'resume-schedule': 'resume-schedule',
  'skip-month': 'skip-month',
  'move-step': 'move-step',
  snooze: 'snooze',
  'ask-hand-over': 'ask-hand-over',
  'accept-hand-over': 'accept-hand-over',
  'decline-hand-over': 'decline-hand-over',
  'withdraw-hand-over': 'withdraw-hand-over',
  'not-the-right-person': 'not-the-right-person',
};

export const auditKind: Kind<AuditEntry> = {
  name: 'audit',
  version: 1,
  schema: z.object({
    at: instant,
    by: personId,
    act: z.enum(ACTS),
    target: z.string(),
    person: z.exactOptional(personId),
    note: z.string().exactOptional(),
  } satisfies Fields<AuditEntry>),
  columns: ({ at, by, act, target, person }) => ({
    at,
    by,
    act,
    target,
    ...(person && { person }),
  }),
};
