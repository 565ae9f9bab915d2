import type { PersonId } from '../../../domain/common/ids.ts';
import { instantOf, type Instant } from '../../../domain/common/month.ts';
import type {
  Delivery,
  DeliveryOutcome,
  ReminderRun,
} from '../../../domain/reminders/reminders.ts';
import { formatJob } from '../../ports/job.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import type { MonthSnapshots } from './month-snapshot.ts';

/** Per-process state shared by delivery workers. */
export interface DeliveryEnv {
  readonly context: SendingContext;
  readonly snapshots: MonthSnapshots;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export type ClaimedDelivery = Delivery & {
  readonly outcome: Extract<DeliveryOutcome, { readonly kind: 'claimed' }>;
};

/** `version` is undefined when storage did not return the version of the claim. */
export interface ClaimedRow {
  readonly value: ClaimedDelivery;
  readonly version?: string;
}

/**
 * Facilitators' lists are not reminders, and test runs go to another chat: neither uses up a day.
 */
export const needsClaim = ({ audience, redirectTo }: ReminderRun): boolean =>
  audience !== 'facilitators' && redirectTo === undefined;

export async function requeue(
  { queue }: SendingContext,
  { month, id }: ReminderRun,
  person: PersonId,
  inMs: number,
): Promise<void> {
  const job = formatJob({ kind: 'deliver', month, run: id, people: [person] });
  await queue.put([job], Math.ceil(inMs / 1000));
}

export const instantAfter = ({ clock }: Context, ms: number): Instant =>
  instantOf(new Date(Date.parse(clock()) + ms));
