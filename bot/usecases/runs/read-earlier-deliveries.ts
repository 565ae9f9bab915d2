import type { PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { ReminderReach } from '../../../domain/reminders/reminder-plan.ts';
import type { Context } from '../shared/context.ts';
import { readDeliveryPages } from '../shared/read-delivery-pages.ts';

/** Ignores test runs and lists for facilitators, because neither reminds an owner. */
export async function readEarlierDeliveries(
  context: Context,
  month: Month,
): Promise<ReadonlyMap<PersonId, ReminderReach>> {
  const reached = new Set<PersonId>();
  const unclear = new Set<PersonId>();
  // The store returns the oldest run first, so a newer outcome replaces an older outcome.
  for (const { value: run } of await context.stores.runs.list(month)) {
    if (run.redirectTo !== undefined || run.audience === 'facilitators') continue;
    for await (const page of readDeliveryPages(context, { month, run: run.id }))
      for (const { value } of page) {
        const { kind } = value.outcome;
        if (kind === 'sent') reached.add(value.person);
        if (kind === 'sent' || kind === 'failed') unclear.delete(value.person);
        if (kind === 'unknown') unclear.add(value.person);
      }
  }
  return new Map([
    ...[...reached].map((person) => [person, 'reached'] as const),
    ...[...unclear].map((person) => [person, 'unclear'] as const),
  ]);
}
