import { z } from 'zod';
import type {
  DeliveryView,
  OwnerHealth,
  OwnerHealthView,
  RunSummary,
  RunsView,
  RunTotals,
  RunView,
} from './api.ts';
import { HEALTH_PROBLEMS } from '../domain/reminders/owner-health.ts';
import { AUDIENCES, DELIVERY_STATES } from '../domain/reminders/reminders.ts';
import { deliveryOutcome, installOutcome, runSelection } from './values/reminders.ts';
import { instant, month, personId, runId, type Fields } from './values/scalars.ts';
import { stepId } from './values/schedule.ts';
import type { RunWish } from './api.ts';
import type { RowChoice } from './api.ts';
import { goalRef, monthView, personRef, theme } from './common.ts';

/** What is asked and answered about runs, as schemas; the compiler holds them to `domain/api.ts`. */

export const runTarget = z.object({ month, run: runId });

export const runWish = z.strictObject({
  month: z.exactOptional(month),
  audience: z.enum(AUDIENCES).exactOptional(),
  selection: runSelection.exactOptional(),
  redirectToMe: z.boolean().exactOptional(),
} satisfies Fields<RunWish>);

export const rowChoice = z.strictObject({
  state: z.enum(DELIVERY_STATES).exactOptional(),
  after: z.exactOptional(personId),
} satisfies Fields<RowChoice>);

const count = z.int().min(0);

const runTotals = z.object({
  planned: count,
  queued: count,
  sending: count,
  retrying: count,
  sent: count,
  answered: count,
  skipped: count,
  failed: count,
  unknown: count,
} satisfies Fields<RunTotals>);

const runFields = {
  id: runId,
  month,
  audience: z.enum(AUDIENCES),
  step: z.exactOptional(stepId),
  selection: runSelection.exactOptional(),
  redirectTo: personRef.exactOptional(),
  plannedBy: personRef,
  plannedAt: instant,
  sentBy: personRef.exactOptional(),
  sentAt: z.exactOptional(instant),
  cancelledBy: personRef.exactOptional(),
  cancelledAt: z.exactOptional(instant),
  finishedAt: z.exactOptional(instant),
  totals: runTotals,
} satisfies Fields<RunSummary>;

const deliveryView = z.object({
  person: personRef,
  goals: z.array(goalRef),
  state: z.enum(DELIVERY_STATES),
  outcome: deliveryOutcome,
  install: installOutcome.exactOptional(),
  unknownAt: z.exactOptional(instant),
} satisfies Fields<DeliveryView>);

export const runsView = z.object({
  month: monthView,
  months: z.array(monthView),
  runs: z.array(z.object(runFields)),
  themes: z.array(theme),
  goals: z.array(goalRef),
} satisfies Fields<RunsView>);

export const runView = z.object({
  ...runFields,
  deliveries: z.array(deliveryView),
  more: z.boolean(),
} satisfies Fields<RunView>);

const ownerHealth = z.object({
  person: personRef,
  problems: z.array(z.enum(HEALTH_PROBLEMS)),
  goals: z.array(goalRef),
} satisfies Fields<OwnerHealth>);

export const ownerHealthView = z.object({
  month: monthView,
  people: z.array(ownerHealth),
  asked: count,
} satisfies Fields<OwnerHealthView>);
