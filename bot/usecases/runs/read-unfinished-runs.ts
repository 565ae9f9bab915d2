import { addDays, monthState } from '../../../domain/common/month.ts';
import type { ReminderRun } from '../../../domain/reminders/reminders.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import { today, type Context } from '../shared/context.ts';
import { readMonthsAround } from '../shared/choose-month.ts';

export interface UnfinishedRun {
  readonly run: Versioned<ReminderRun>;
  readonly isOpen: boolean;
}

/** A run may still finish this long after its month has closed. */
const DAYS_AFTER_CLOSING = 7;

/** Returns the runs that have been started and are not finished, also those of last year. */
export async function readUnfinishedRuns(context: Context): Promise<readonly UnfinishedRun[]> {
  const day = today(context);
  const months = (await readMonthsAround(context)).filter(
    (one) =>
      monthState(one, day) !== 'not-yet-open' && day <= addDays(one.closesOn, DAYS_AFTER_CLOSING),
  );
  const runs = await Promise.all(
    months.map(async (one) => {
      const found = await context.stores.runs.list(one.month);
      const isOpen = monthState(one, day) === 'open';
      return found.map((run) => ({ run, isOpen }));
    }),
  );
  return runs
    .flat()
    .filter(({ run: { value } }) => value.sentAt !== undefined && value.finishedAt === undefined);
}
