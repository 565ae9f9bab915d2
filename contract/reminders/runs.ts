import { z } from 'zod';
import {
  AUDIENCES,
  DELIVERY_STATES,
  type DeliveryState,
} from '../../domain/reminders/reminders.ts';
import { monthView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { Fields, Infer } from '../schema-types.ts';
import { deliveryOutcome, installOutcome, runSelection } from '../values/reminders.ts';
import { count, instant, month, personId, runId } from '../values/scalars.ts';
import { stepId } from '../values/schedule.ts';
import { theme } from '../values/settings.ts';

export const runTarget = z.object({ month, run: runId });

export const runRequest = z.strictObject({
  /** The newest month by default. */
  month: month.exactOptional(),
  audience: z.enum(AUDIENCES).exactOptional(),
  selection: runSelection.exactOptional(),
  /** A test run: every card goes to the person who plans it. */
  redirectToMe: z.boolean().exactOptional(),
});
export type RunRequest = Infer<typeof runRequest>;

export const deliveryRowsQuery = z.strictObject({
  state: z.enum(DELIVERY_STATES).exactOptional(),
  /** Only rows after this person's. */
  after: personId.exactOptional(),
});
export type DeliveryRowsQuery = Infer<typeof deliveryRowsQuery>;

/** Each recipient of the run is in one state. */
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
} satisfies Fields<Record<DeliveryState, number>>);
export type RunTotals = Infer<typeof runTotals>;

const runSummary = z.object({
  id: runId,
  month,
  audience: z.enum(AUDIENCES),
  step: stepId.exactOptional(),
  selection: runSelection.exactOptional(),
  redirectTo: personRef.exactOptional(),
  plannedBy: personRef,
  plannedAt: instant,
  sentBy: personRef.exactOptional(),
  sentAt: instant.exactOptional(),
  cancelledBy: personRef.exactOptional(),
  cancelledAt: instant.exactOptional(),
  finishedAt: instant.exactOptional(),
  totals: runTotals,
});
export type RunSummary = Infer<typeof runSummary>;

const deliveryView = z.object({
  person: personRef,
  goals: z.array(goalRef),
  state: z.enum(DELIVERY_STATES),
  outcome: deliveryOutcome,
  install: installOutcome.exactOptional(),
  unknownAt: instant.exactOptional(),
});
export type DeliveryView = Infer<typeof deliveryView>;

export const runsView = z.object({
  month: monthView,
  months: z.array(monthView),
  /** Newest first. */
  runs: z.array(runSummary),
  themes: z.array(theme),
  goals: z.array(goalRef),
});
export type RunsView = Infer<typeof runsView>;

export const runView = runSummary.extend({
  /** A page of rows in the order of the person's id. */
  deliveries: z.array(deliveryView),
  /** More rows follow the last of these. */
  more: z.boolean(),
});
export type RunView = Infer<typeof runView>;

/** An event of the run's `text/event-stream`, sent whenever something changed. */
export const runProgress = z.object({
  summary: runSummary,
  /** Rows that changed since the previous event. */
  changed: z.array(deliveryView),
});
export type RunProgress = Infer<typeof runProgress>;
