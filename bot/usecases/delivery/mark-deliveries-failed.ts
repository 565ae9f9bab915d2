import { isCancellable, type Delivery } from '../../../domain/reminders/reminders.ts';
import type { DeliverJob } from '../../ports/job.ts';
import type { Context } from '../shared/context.ts';

/** Skips claimed rows, because the sweep repairs them. */
export async function markDeliveriesFailed(
  { stores, clock }: Pick<Context, 'stores' | 'clock'>,
  { month, run, people }: Omit<DeliverJob, 'kind'>,
): Promise<void> {
  for (const person of people) {
    const found = await stores.runs.delivery(month, run, person);
    if (!found || !isCancellable(found.value.outcome)) continue;
    const { outcome } = found.value;
    const day = outcome.kind === 'retrying' ? outcome.day : undefined;
    const failed: Delivery = {
      ...found.value,
      outcome: { kind: 'failed', reason: 'fault', at: clock() },
    };
    await stores.runs.record(month, failed, found.version, day && { day, person });
  }
}
