import { z } from 'zod';
import type {
  Delivery,
  DeliveryOutcome,
  FailReason,
  ReminderClaim,
  ReminderRun,
  SkipReason,
  Snooze,
} from '../../domain/reminders.ts';
import { day, goalId, instant, month, personId, runId, type Fields } from './scalars.ts';

export const reminderRun = z.object({
  id: runId,
  month,
  plannedBy: personId,
  plannedAt: instant,
  sentBy: z.exactOptional(personId),
  sentAt: z.exactOptional(instant),
} satisfies Fields<ReminderRun>);

/** Keyed by every reason, so that a new one does not compile before its row can be read back. */
const SKIP_REASONS: Readonly<Record<SkipReason, SkipReason>> = {
  answered: 'answered',
  left: 'left',
  'never-reached': 'never-reached',
  'reminded-today': 'reminded-today',
  snoozed: 'snoozed',
  'not-registered': 'not-registered',
};
const FAIL_REASONS: Readonly<Record<FailReason, FailReason>> = {
  'not-installed': 'not-installed',
  blocked: 'blocked',
  throttled: 'throttled',
  rejected: 'rejected',
  unreachable: 'unreachable',
};

type OutcomeOf<Of extends DeliveryOutcome['kind']> = Extract<
  DeliveryOutcome,
  { readonly kind: Of }
>;

const outcomes = {
  planned: z.object({ kind: z.literal('planned') } satisfies Fields<OutcomeOf<'planned'>>),
  claimed: z.object({
    kind: z.literal('claimed'),
    at: instant,
  } satisfies Fields<OutcomeOf<'claimed'>>),
  sent: z.object({
    kind: z.literal('sent'),
    at: instant,
    activityId: z.string().exactOptional(),
  } satisfies Fields<OutcomeOf<'sent'>>),
  skipped: z.object({
    kind: z.literal('skipped'),
    reason: z.enum(SKIP_REASONS),
  } satisfies Fields<OutcomeOf<'skipped'>>),
  failed: z.object({
    kind: z.literal('failed'),
    reason: z.enum(FAIL_REASONS),
    at: instant,
  } satisfies Fields<OutcomeOf<'failed'>>),
  unknown: z.object({
    kind: z.literal('unknown'),
    at: instant,
  } satisfies Fields<OutcomeOf<'unknown'>>),
} satisfies { readonly [Of in DeliveryOutcome['kind']]: z.ZodType<OutcomeOf<Of>> };

export const deliveryOutcome = z.discriminatedUnion('kind', [
  outcomes.planned,
  outcomes.claimed,
  outcomes.sent,
  outcomes.skipped,
  outcomes.failed,
  outcomes.unknown,
]);

export const delivery = z.object({
  run: runId,
  person: personId,
  goals: z.array(goalId),
  outcome: deliveryOutcome,
} satisfies Fields<Delivery>);

export const reminderClaim = z.object({
  month,
  day,
  person: personId,
} satisfies Fields<ReminderClaim>);

export const snooze = z.object({
  person: personId,
  month,
  until: day,
} satisfies Fields<Snooze>);
