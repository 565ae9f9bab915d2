import type { RunId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Delivery, ReminderRun } from '../../../domain/reminders/reminders.ts';
import { formatDeliverJobs } from '../../ports/job.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { SendingContext } from '../shared/context.ts';
import { readDeliveryPages } from '../shared/read-delivery-pages.ts';

/** A test run sends all cards to one chat, where Teams allows 8 messages in 2 s and 60 in 30 s. */
const TEST_RUN_PAUSE_SECONDS = 2;

/** Running this twice is harmless, because each delivery is claimed before its card is sent. */
export async function fanOut(
  context: SendingContext,
  { month, run: id }: { readonly month: Month; readonly run: RunId },
): Promise<void> {
  const run = (await context.stores.runs.get(month, id))?.value;
  if (run?.sentAt === undefined || run.cancelledAt !== undefined) return;
  for await (const page of readDeliveryPages(context, { month, run: id })) {
    const open = page.filter(
      ({ value }) => value.outcome.kind === 'planned' || value.outcome.kind === 'queued',
    );
    await enqueueDeliveries(context, run, open);
  }
}

export async function enqueueDeliveries(
  context: SendingContext,
  { id, month, redirectTo }: ReminderRun,
  rows: readonly Versioned<Delivery>[],
): Promise<void> {
  if (rows.length === 0) return;
  const at = context.clock();
  const queued = rows
    .filter(({ value }) => value.outcome.kind !== 'retrying')
    .map(({ value, version }) => ({
      value: { ...value, outcome: { kind: 'queued', at } as const },
      version,
    }));
  if (queued.length > 0) await context.stores.runs.recordMany(month, queued);
  const people = rows.map(({ value }) => value.person);
  if (redirectTo === undefined) {
    await context.queue.put(formatDeliverJobs({ month, run: id }, people));
    return;
  }
  for (const [index, person] of people.entries())
    await context.queue.put(
      formatDeliverJobs({ month, run: id }, [person]),
      index * TEST_RUN_PAUSE_SECONDS,
    );
}
