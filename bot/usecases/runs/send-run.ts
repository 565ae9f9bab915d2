import type { RunTarget } from '../../ports/job.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ReminderRun } from '../../../domain/reminders/reminders.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { errorFields } from '../../log.ts';
import { formatJob } from '../../ports/job.ts';
import type { Context, SendingServices } from '../shared/context.ts';
import { readDeliveryPages } from '../shared/read-delivery-pages.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import { requireOpenMonth } from '../shared/choose-month.ts';

export interface SendRunInput extends RunTarget {
  readonly card?: NonNullable<ReminderRun['card']>;
}

/** Only marks the run as sent and queues it. The workers of all servers then deliver the cards. */
export async function sendRun(
  context: Context & Pick<SendingServices, 'queue'>,
  actor: Actor,
  input: SendRunInput,
): Promise<void> {
  const { month, run: id, card } = input;
  authorize(actor, 'run-reminders');
  const found = await requireUnsent(context, input);
  await requireOpenMonth(context, month);
  if (!(await hasPlanned(context, input))) throw new Refusal('nobody-to-remind', { month });
  const sent: ReminderRun = {
    ...found.value,
    sentBy: actor.id,
    sentAt: context.clock(),
    ...(card && { card }),
  };
  const audit = { ...createAuditEntry(context, actor, 'send-run', id), month };
  if ((await context.stores.runs.save(sent, found.version, audit)) === 'conflict') {
    await requireUnsent(context, input);
    throw new Refusal('stale-version');
  }
  try {
    await startRun(context, input);
    if (card) await context.queue.put([formatJob({ kind: 'show-run', month, run: id })]);
  } catch (error) {
    // The sender gets no error, because the sweep queues the run later.
    context.log('error', 'run-not-queued', { run: id, ...errorFields(error) });
  }
}

/** Queuing a run twice is harmless, because each delivery is claimed before its card is sent. */
export async function startRun(
  { queue }: Pick<SendingServices, 'queue'>,
  { month, run }: RunTarget,
): Promise<void> {
  await queue.put([formatJob({ kind: 'fan-out', month, run })]);
}

async function requireUnsent({ stores }: Context, { month, run }: RunTarget) {
  const found = await stores.runs.get(month, run);
  if (!found) throw new Refusal('run-not-found');
  const { sentBy, sentAt, cancelledAt } = found.value;
  if (sentAt !== undefined) {
    const sender = sentBy && (await stores.people.get(sentBy));
    throw new Refusal('run-already-sent', { name: sender?.value.name ?? '', at: sentAt });
  }
  if (cancelledAt !== undefined) throw new Refusal('run-cancelled');
  return found;
}

async function hasPlanned(context: Context, target: RunTarget): Promise<boolean> {
  for await (const page of readDeliveryPages(context, target))
    if (page.some(({ value }) => value.outcome.kind === 'planned')) return true;
  return false;
}
