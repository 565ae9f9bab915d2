import { z } from 'zod';
import {
  AUDIENCES,
  FAIL_REASONS,
  RETRY_REASONS,
  SKIP_REASONS,
  type Delivery,
  type DeliveryOutcome,
  type AppInstallOutcome,
  type ReminderClaim,
  type ReminderRun,
  type RunSelection,
  type Snooze,
} from '../../domain/reminders/reminders.ts';
import type { FieldSchemas } from '../schema-types.ts';
import { day, goalId, instant, month, personId, runId } from './scalars.ts';
import { stepId } from './schedule.ts';

export const runSelection = z.object({
  themes: z.array(z.string().min(1).max(100)).max(100).exactOptional(),
  goals: z.array(goalId).max(1000).exactOptional(),
  who: z.enum(['not-reached', 'unclear']).exactOptional(),
} satisfies FieldSchemas<RunSelection>);
export const runSelectionInput = runSelection.strict();

export const reminderRun = z.object({
  id: runId,
  month,
  audience: z.enum(AUDIENCES),
  step: stepId.exactOptional(),
  selection: runSelection.exactOptional(),
  redirectTo: personId.exactOptional(),
  plannedBy: personId,
  plannedAt: instant,
  sentBy: personId.exactOptional(),
  sentAt: instant.exactOptional(),
  cancelledBy: personId.exactOptional(),
  cancelledAt: instant.exactOptional(),
  finishedAt: instant.exactOptional(),
  card: z.object({ person: personId, activityId: z.string() }).exactOptional(),
} satisfies FieldSchemas<ReminderRun>);

export const skipReason = z.enum(SKIP_REASONS);

type OutcomeOf<Of extends DeliveryOutcome['kind']> = Extract<
  DeliveryOutcome,
  { readonly kind: Of }
>;
const tries = z.int().min(1);

const outcomes = {
  planned: z.object({ kind: z.literal('planned') } satisfies FieldSchemas<OutcomeOf<'planned'>>),
  queued: z.object({
    kind: z.literal('queued'),
    at: instant,
  } satisfies FieldSchemas<OutcomeOf<'queued'>>),
  claimed: z.object({
    kind: z.literal('claimed'),
    at: instant,
    day,
    tries,
  } satisfies FieldSchemas<OutcomeOf<'claimed'>>),
  retrying: z.object({
    kind: z.literal('retrying'),
    at: instant,
    reason: z.enum(RETRY_REASONS),
    tries,
    day: day.exactOptional(),
  } satisfies FieldSchemas<OutcomeOf<'retrying'>>),
  sent: z.object({
    kind: z.literal('sent'),
    at: instant,
    activityId: z.string().exactOptional(),
  } satisfies FieldSchemas<OutcomeOf<'sent'>>),
  skipped: z.object({
    kind: z.literal('skipped'),
    reason: skipReason,
  } satisfies FieldSchemas<OutcomeOf<'skipped'>>),
  failed: z.object({
    kind: z.literal('failed'),
    reason: z.enum(FAIL_REASONS),
    at: instant,
  } satisfies FieldSchemas<OutcomeOf<'failed'>>),
  unknown: z.object({
    kind: z.literal('unknown'),
    at: instant,
  } satisfies FieldSchemas<OutcomeOf<'unknown'>>),
} satisfies { readonly [Of in DeliveryOutcome['kind']]: z.ZodType<OutcomeOf<Of>> };

export const deliveryOutcome = z.discriminatedUnion('kind', [
  outcomes.planned,
  outcomes.queued,
  outcomes.claimed,
  outcomes.retrying,
  outcomes.sent,
  outcomes.skipped,
  outcomes.failed,
  outcomes.unknown,
]);

export const installOutcome: z.ZodType<AppInstallOutcome> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['installed', 'already-there']), at: instant }),
  z.object({
    kind: z.literal('failed'),
    at: instant,
    reason: z.enum(['not-allowed', 'no-such-person', 'wrong-app-id', 'throttled', 'unreachable']),
  }),
]);

export const delivery = z.object({
  run: runId,
  person: personId,
  goals: z.array(goalId),
  outcome: deliveryOutcome,
  install: installOutcome.exactOptional(),
  openedAt: instant.exactOptional(),
  unknownAt: instant.exactOptional(),
} satisfies FieldSchemas<Delivery>);

export const reminderClaim = z.object({
  month,
  day,
  person: personId,
  run: runId,
} satisfies FieldSchemas<ReminderClaim>);

export const snooze = z.object({
  person: personId,
  month,
  until: day,
} satisfies FieldSchemas<Snooze>);
