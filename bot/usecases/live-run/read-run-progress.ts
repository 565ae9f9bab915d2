import type { DeliveryView, RunProgress } from '../../../contract/reminders/runs.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { addMinutes, type Instant } from '../../../domain/common/month.ts';
import type { Delivery } from '../../../domain/reminders/reminders.ts';
import type { Context } from '../shared/context.ts';
import { readDeliveryPages } from '../shared/read-delivery-pages.ts';
import { requireRun } from '../runs/read-runs.ts';
import { readRunViewBuilders, toRunSummary, createTotalsCounter } from '../runs/build-run-view.ts';
import type { RunTarget } from '../../ports/job.ts';

/** One step returns at most this many changed rows. The next steps return the others. */
const MAX_CHANGED_ROWS = 200;
/** The first step goes back only this far, because the caller has just read the whole run. */
const RECENT_MINUTES = 1;

export type ProgressCursor = ReadonlyMap<PersonId, string>;

export interface ProgressStep {
  readonly progress: RunProgress;
  readonly cursor: ProgressCursor;
}

/** The caller must check permissions first. */
export async function readRunProgress(
  context: Context,
  target: RunTarget,
  cursor: ProgressCursor | undefined,
): Promise<ProgressStep> {
  const run = await requireRun(context, target);
  const { names, stateOf, view } = await readRunViewBuilders(context, target.month);
  const { count, totals } = createTotalsCounter();
  const changed: DeliveryView[] = [];
  const nextCursor = new Map<PersonId, string>();
  const recently = addMinutes(context.clock(), -RECENT_MINUTES);
  for await (const page of readDeliveryPages(context, target))
    for (const { value, version } of page) {
      const state = stateOf(value, run);
      count(state);
      const before = cursor?.get(value.person);
      const now = `${state} ${version}`;
      const hasChanged = cursor ? before !== now : hasMovedSince(value, recently);
      const hasRoom = changed.length < MAX_CHANGED_ROWS;
      if (hasChanged && hasRoom) changed.push(view(value, run));
      nextCursor.set(value.person, cursor && hasChanged && !hasRoom ? (before ?? '') : now);
    }
  return { progress: { summary: toRunSummary(run, totals(), names), changed }, cursor: nextCursor };
}

const hasMovedSince = ({ outcome }: Delivery, since: Instant): boolean =>
  outcome.kind === 'retrying' || ('at' in outcome && outcome.at >= since);
