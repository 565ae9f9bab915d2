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

/** What those who deliver share in one process. */
export interface DeliveryEnv {
  readonly context: SendingContext;
  readonly snapshots: MonthSnapshots;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** A row that this very try has marked as being sent. */
export type ClaimedDelivery = Delivery & {
  readonly outcome: Extract<DeliveryOutcome, { readonly kind: 'claimed' }>;
};

/** With the version that the marking gave it, where storage told it. */
export interface ClaimedRow {
  readonly value: ClaimedDelivery;
  readonly version?: string;
}

/** Facilitators' lists remind nobody, and a trial goes to somebody else: neither takes up a person's day. */
export const needsClaim = ({ audience, redirectTo }: ReminderRun): boolean =>
  audience !== 'facilitators' && redirectTo === undefined;

/** The person's turn in the run comes again, `inMs` or a little more from now. */
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
