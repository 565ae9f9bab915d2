import { z } from 'zod';
import type { RowKind } from '../row-format.ts';
import type { AuditEntry } from '../stores/audit.ts';
import { monthDays } from '../../../contract/values/month.ts';
import type { Fields } from '../../../contract/schema-types.ts';
import { instant, month, personId } from '../../../contract/values/scalars.ts';
import { trailChange } from '../../../contract/values/trail-change.ts';

/** A record of all acts, so that a new act fails the build until its rows can be read. */
const ACTS: { readonly [Act in AuditEntry['act']]: Act } = {
  'check-in': 'check-in',
  'open-month': 'open-month',
  'close-month': 'close-month',
  'change-month': 'change-month',
  'reopen-month': 'reopen-month',
  excuse: 'excuse',
  'withdraw-excuse': 'withdraw-excuse',
  'save-goal': 'save-goal',
  'archive-goal': 'archive-goal',
  'restore-goal': 'restore-goal',
  'order-goals': 'order-goals',
  'save-person': 'save-person',
  'save-settings': 'save-settings',
  'save-theme': 'save-theme',
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
  'ask-question': 'ask-question',
  'answer-question': 'answer-question',
  'withdraw-question': 'withdraw-question',
};

export const auditKind: RowKind<AuditEntry> = {
  name: 'audit',
  version: 1,
  schema: z.object({
    at: instant,
    by: personId,
    act: z.enum(ACTS),
    target: z.string(),
    person: z.exactOptional(personId),
    note: z.string().exactOptional(),
    changes: z.array(trailChange).exactOptional(),
    more: z.int().exactOptional(),
    month: z.exactOptional(month),
    days: monthDays.exactOptional(),
  } satisfies Fields<AuditEntry>),
  columns: ({ at, by, act, target, person }) => ({
    at,
    by,
    act,
    target,
    ...(person && { person }),
  }),
};
