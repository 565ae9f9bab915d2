import { z } from 'zod';
import {
  AUDIENCES,
  DELIVERY_STATES,
  type DeliveryState,
} from '../../domain/reminders/reminders.ts';
import { monthView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { FieldSchemas, Infer } from '../schema-types.ts';
import {
  deliveryOutcome,
  installOutcome,
  runSelection,
  runSelectionInput,
} from '../domain-schemas/reminders.ts';
import { count, instant, month, personId, runId } from '../domain-schemas/scalars.ts';
import { stepId } from '../domain-schemas/schedule.ts';
import { theme } from '../domain-schemas/settings.ts';

export const runPathParams = z.object({ month, run: runId });

export const runRequest = z.strictObject({
  /** The newest month is the default. */
  month: month.exactOptional(),
  audience: z.enum(AUDIENCES).exactOptional(),
  selection: runSelectionInput.exactOptional(),
  /** Makes this a test run: every card goes to the person who plans it. */
  redirectToMe: z.boolean().exactOptional(),
});
export type RunRequest = Infer<typeof runRequest>;

export const deliveryRowsQuery = z.strictObject({
  state: z.enum(DELIVERY_STATES).exactOptional(),
  /** Id of the last person on the previous page. */
  after: personId.exactOptional(),
});
export type DeliveryRowsQuery = Infer<typeof deliveryRowsQuery>;

/** Number of recipients in each state. Each recipient is in exactly one state. */
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
} satisfies FieldSchemas<Record<DeliveryState, number>>);
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
  /** The newest run comes first. */
  runs: z.array(runSummary),
  themes: z.array(theme),
  goals: z.array(goalRef),
});
export type RunsView = Infer<typeof runsView>;

export const runView = runSummary.extend({
  /** One page, sorted by person id. */
  deliveries: z.array(deliveryView),
  more: z.boolean(),
});
export type RunView = Infer<typeof runView>;

/** Content of a `text/event-stream` event. The server sends one after every change. */
export const runProgress = z.object({
  summary: runSummary,
  /** The deliveries that changed since the previous event. */
  changed: z.array(deliveryView),
});
export type RunProgress = Infer<typeof runProgress>;
