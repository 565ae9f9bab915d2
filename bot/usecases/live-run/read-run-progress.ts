import type { DeliveryView, RunProgress } from '../../../contract/api.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { addMinutes, type Instant } from '../../../domain/common/month.ts';
import type { Delivery } from '../../../domain/reminders/reminders.ts';
import type { Context } from '../shared/context.ts';
import { deliveryPages } from '../shared/delivery-pages.ts';
import { demandRun } from '../runs/read-runs.ts';
import { readRunReading, runSummary, totalsCounter } from '../runs/run-views.ts';
import type { RunTarget } from '../runs/send-run.ts';

/** One step tells of no more rows than this; the others come with the next steps. */
const MOST_CHANGED = 200;
/** The first step tells what has moved since then, for whoever read the run just before. */
const RECENT_MINUTES = 1;

/** What was told of each row: its state and version. */
export type Told = ReadonlyMap<PersonId, string>;

export interface ProgressStep {
  readonly progress: RunProgress;
  /** To be given for the next step. */
  readonly told: Told;
}

/**
 * The run as it is now, with the rows that differ from what was `told` before. Without a guard, for who
 * has asked it already.
 * @throws Refusal `run-not-found`
 */
export async function readProgress(
  context: Context,
  target: RunTarget,
  told: Told | undefined,
): Promise<ProgressStep> {
  const run = await demandRun(context, target);
  const { names, stateOf, view } = await readRunReading(context, target.month);
  const { count, totals } = totalsCounter();
  const changed: DeliveryView[] = [];
  const toldNow = new Map<PersonId, string>();
  const recently = addMinutes(context.clock(), -RECENT_MINUTES);
  for await (const page of deliveryPages(context, target))
    for (const { value, version } of page) {
      const state = stateOf(value, run);
      count(state);
      const before = told?.get(value.person);
      const now = `${state} ${version}`;
      const isNews = told ? before !== now : hasMovedSince(value, recently);
      const hasRoom = changed.length < MOST_CHANGED;
      if (isNews && hasRoom) changed.push(view(value, run));
      toldNow.set(value.person, told && isNews && !hasRoom ? (before ?? '') : now);
    }
  return { progress: { summary: runSummary(run, totals(), names), changed }, told: toldNow };
}

const hasMovedSince = ({ outcome }: Delivery, since: Instant): boolean =>
  outcome.kind === 'retrying' || ('at' in outcome && outcome.at >= since);
