import {
  isCancellable,
  type Delivery,
  type FailReason,
  type ReminderRun,
} from '../../../domain/reminders/reminders.ts';
import type { DeliverJob } from '../../ports/job.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from '../shared/context.ts';

/** Skips claimed rows, because the sweep repairs them. */
export async function markDeliveriesFailed(
  { stores, clock }: Pick<Context, 'stores' | 'clock'>,
  { month, run, people }: Omit<DeliverJob, 'kind'>,
): Promise<void> {
  for (const person of people) {
    const found = await stores.runs.delivery(month, run, person);
    if (!found || !isCancellable(found.value.outcome)) continue;
    await markDeliveryFailed({ stores, clock }, { month }, found, 'fault');
  }
}

export async function markDeliveryFailed(
  { stores, clock }: Pick<Context, 'stores' | 'clock'>,
  { month }: Pick<ReminderRun, 'month'>,
  { value, version }: Versioned<Delivery>,
  reason: FailReason,
): Promise<void> {
  const { outcome, person } = value;
  const day = outcome.kind === 'retrying' ? outcome.day : undefined;
  const failed: Delivery = { ...value, outcome: { kind: 'failed', reason, at: clock() } };
  await stores.runs.record(month, failed, version, day && { day, person });
}
