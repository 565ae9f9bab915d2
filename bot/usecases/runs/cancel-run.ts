import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import {
  isCancellable,
  type Delivery,
  type DeliveryOutcome,
} from '../../../domain/reminders/reminders.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from '../shared/context.ts';
import { readDeliveryPages } from '../shared/read-delivery-pages.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import type { RunTarget } from '../../ports/job.ts';

/** Does not stop deliveries that are already being sent. May be repeated after a crash. */
export async function cancelRun(context: Context, actor: Actor, target: RunTarget): Promise<void> {
  authorize(actor, 'run-reminders');
  const { runs } = context.stores;
  const some = (is: (outcome: DeliveryOutcome) => boolean) => hasRow(context, target, is);
  const found = await runs.get(target.month, target.run);
  if (!found) throw new Refusal('run-not-found');
  const { cancelledAt, finishedAt, sentAt } = found.value;
  if (cancelledAt === undefined) {
    const isOver = finishedAt !== undefined || (sentAt !== undefined && !(await some(isNotFinal)));
    if (isOver) throw new Refusal('run-finished');
    const cancelled = { ...found.value, cancelledBy: actor.id, cancelledAt: context.clock() };
    const { month } = target;
    const audit = { ...createAuditEntry(context, actor, 'cancel-run', target.run), month };
    if ((await runs.save(cancelled, found.version, audit)) === 'conflict')
      throw new Refusal('stale-version');
  } else if (!(await some(isCancellable))) throw new Refusal('run-cancelled');
  await cancelUnsentDeliveries(context, target);
  await finishUnsent(context, target);
}

/** Makes several passes, because rows change meanwhile. Cards of claimed rows are still sent. */
export async function cancelUnsentDeliveries(context: Context, target: RunTarget): Promise<void> {
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    let found = 0;
    for await (const page of readDeliveryPages(context, target)) {
      const remaining = page.filter(({ value }) => isCancellable(value.outcome));
      found += remaining.length;
      await cancelRows(context, target, remaining);
    }
    if (found === 0) return;
  }
}

const MAX_PASSES = 10;

async function cancelRows(
  { stores: { runs } }: Context,
  { month }: RunTarget,
  rows: readonly Versioned<Delivery>[],
): Promise<void> {
  const cancelled = rows.map(({ value, version }) => ({
    value: { ...value, outcome: { kind: 'skipped', reason: 'cancelled' } } as const,
    version,
    day: value.outcome.kind === 'retrying' ? value.outcome.day : undefined,
  }));
  // A row that waits for a retry gives up its claim, because its card has not been delivered.
  for (const { value, version, day } of cancelled)
    if (day) await runs.record(month, value, version, { day, person: value.person });
  const unclaimed = cancelled.filter(({ day }) => day === undefined);
  if (unclaimed.length > 0) await runs.recordMany(month, unclaimed);
}

/** Claimed and unknown deliveries are not final, because their cards may be sent again. */
const isNotFinal = ({ kind }: DeliveryOutcome): boolean =>
  kind !== 'sent' && kind !== 'skipped' && kind !== 'failed';

async function hasRow(
  context: Context,
  target: RunTarget,
  is: (outcome: DeliveryOutcome) => boolean,
): Promise<boolean> {
  for await (const page of readDeliveryPages(context, target))
    if (page.some(({ value }) => is(value.outcome))) return true;
  return false;
}

/** Leaves a started run to the sweep, because workers may still be sending its cards. */
async function finishUnsent(context: Context, { month, run }: RunTarget): Promise<void> {
  const found = await context.stores.runs.get(month, run);
  if (!found || found.value.sentAt !== undefined || found.value.finishedAt !== undefined) return;
  await context.stores.runs.save({ ...found.value, finishedAt: context.clock() }, found.version);
}
