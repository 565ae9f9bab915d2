import type { PersonId, RunId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Delivery } from '../../../domain/reminders/reminders.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from './context.ts';

/** Azure returns at most 1000 rows in one response. */
const PAGE = 1000;

export async function* readDeliveryPages(
  { stores }: Pick<Context, 'stores'>,
  { month, run }: { readonly month: Month; readonly run: RunId },
  limit = PAGE,
): AsyncGenerator<readonly Versioned<Delivery>[]> {
  let after: PersonId | undefined;
  for (;;) {
    const page = await stores.runs.deliveries(month, run, {
      limit,
      ...(after !== undefined && { after }),
    });
    if (page.length > 0) yield page;
    after = page.at(-1)?.value.person;
    if (page.length < limit || after === undefined) return;
  }
}
