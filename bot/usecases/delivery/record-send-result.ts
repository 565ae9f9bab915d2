import {
  isChatBarrier,
  type Delivery,
  type DeliveryOutcome,
  type ReminderRun,
} from '../../../domain/reminders/reminders.ts';
import { decideRetry } from '../../../domain/reminders/retry-delays.ts';
import { errorFields } from '../../log.ts';
import { formatJob } from '../../ports/job.ts';
import type { SendResult } from '../../ports/messenger.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { needsClaim, type ClaimedDelivery, type ClaimedRow } from './claimed-delivery.ts';
import type { DeliveryDependencies } from './delivery-dependencies.ts';
import { instantAfter, requeue } from './requeue.ts';
import type { Recipient } from './recheck-recipient.ts';
import { markUnreachable, saveNewestReminder } from '../shared/messages/conversations.ts';
import { slowDown } from '../shared/messages/slow-down.ts';
import { retryOnConflict } from '../../retry-on-conflict.ts';

export interface CompletedSend {
  readonly run: ReminderRun;
  readonly claimed: ClaimedRow;
  readonly to: Recipient;
  readonly result: SendResult;
}

/** A fault in Ennuste causes these failures, so the operator must learn of them from the log. */
const INTERNAL_FAILURES: ReadonlySet<string> = new Set(['rejected', 'too-large', 'not-authorised']);

export async function recordSendResult(
  dependencies: DeliveryDependencies,
  completed: CompletedSend,
): Promise<void> {
  const { context } = dependencies;
  const { run, claimed, result, to } = completed;
  const { person } = claimed.value;
  switch (result.kind) {
    case 'sent':
      await record(dependencies, run, claimed, { ...result, at: context.clock() });
      if (needsClaim(run) && result.activityId !== undefined)
        await saveReminderCard(context, run, to, result.activityId);
      return;
    case 'unknown':
      await record(dependencies, run, claimed, { kind: 'unknown', at: context.clock() });
      return;
    case 'failed': {
      const { reason } = result;
      if (reason === 'gone' && canOpenNewChat(context, completed)) {
        await openNewChatLater(dependencies, completed);
        return;
      }
      await record(dependencies, run, claimed, { kind: 'failed', reason, at: context.clock() });
      if (isChatBarrier(reason))
        await markUnreachable(context, to.chat.value.person, reason, to.chat.value.seenAt);
      if (INTERNAL_FAILURES.has(reason))
        context.log('error', 'reminder-refused', { run: run.id, person, reason });
      return;
    }
    case 'retry':
      await retryLater(dependencies, completed, result);
  }
}

/** A chat that a person has deleted can be opened again. This is tried once for each delivery. */
const canOpenNewChat = ({ opener }: SendingContext, { run, claimed }: CompletedSend): boolean =>
  opener !== undefined && run.redirectTo === undefined && claimed.value.openedAt === undefined;

async function openNewChatLater(
  dependencies: DeliveryDependencies,
  { run, claimed, to }: CompletedSend,
): Promise<void> {
  const { context } = dependencies;
  const { person, seenAt } = to.chat.value;
  await markUnreachable(context, person, 'gone', seenAt);
  await record(dependencies, run, claimed, {
    kind: 'retrying',
    at: context.clock(),
    reason: 'awaiting-chat',
    tries: 1,
    ...(needsClaim(run) && { day: claimed.value.outcome.day }),
  });
  await requeue(context, run, claimed.value.person, 0);
}

async function retryLater(
  dependencies: DeliveryDependencies,
  { run, claimed }: CompletedSend,
  { reason, afterMs }: Extract<SendResult, { readonly kind: 'retry' }>,
): Promise<void> {
  const { context, random } = dependencies;
  if (reason === 'throttled') await slowDown(context, afterMs);
  const { tries, day } = claimed.value.outcome;
  const next = decideRetry(reason, tries, random(), afterMs);
  if (next.kind === 'give-up') {
    const at = context.clock();
    await record(dependencies, run, claimed, { kind: 'failed', reason: next.reason, at });
    return;
  }
  await record(dependencies, run, claimed, {
    kind: 'retrying',
    at: instantAfter(context, next.inMs),
    reason,
    tries,
    ...(needsClaim(run) && { day }),
  });
  await requeue(context, run, claimed.value.person, next.inMs);
}

/** After this delay, a pause of the send-rate limiter has ended or nearly ended. */
const MISSED_SLOT_RETRY_MS = 2000;

/** Retries a claimed delivery whose send slot came too late. This does not count as an attempt. */
export async function recordMissedSlot(
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  claimed: ClaimedRow,
): Promise<void> {
  const { day, tries } = claimed.value.outcome;
  const inMs = Math.round(MISSED_SLOT_RETRY_MS * (1 + dependencies.random()));
  await record(dependencies, run, claimed, {
    kind: 'retrying',
    at: instantAfter(dependencies.context, inMs),
    reason: 'throttled',
    tries: Math.max(1, tries - 1),
    ...(needsClaim(run) && { day }),
  });
  await requeue(dependencies.context, run, claimed.value.person, inMs);
}

/** Delays between attempts. If all attempts fail, the sweep treats the claim as abandoned. */
const RECORD_RETRY_DELAYS_MS = [500, 1000, 2000, 4000, 8000, 15_000] as const;

/** Tries several times while storage is unavailable, because only this process knows the result. */
async function record(
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  claimed: ClaimedRow,
  outcome: DeliveryOutcome,
): Promise<void> {
  for (const wait of RECORD_RETRY_DELAYS_MS) {
    try {
      await recordNow(dependencies.context, run, claimed, outcome);
      return;
    } catch (error) {
      const fields = { run: run.id, person: claimed.value.person, ...errorFields(error) };
      dependencies.context.log('warn', 'outcome-not-recorded', fields);
      await dependencies.sleep(wait);
    }
  }
  await recordNow(dependencies.context, run, claimed, outcome);
}

const TRIES = 4;

/** Also replaces the outcome `unknown`, which the sweep may have written since the claim. */
async function recordNow(
  { stores }: Context,
  run: ReminderRun,
  { value: claimed, version }: ClaimedRow,
  outcome: DeliveryOutcome,
): Promise<void> {
  const { person } = claimed;
  const releasesClaim = outcome.kind === 'failed' && needsClaim(run);
  const release = releasesClaim ? { day: claimed.outcome.day, person } : undefined;
  if (version !== undefined) {
    const next: Delivery = { ...claimed, outcome };
    if ((await stores.runs.record(run.month, next, version, release)) === 'saved') return;
  }
  const result = await retryOnConflict(TRIES, async () => {
    const now = await stores.runs.delivery(run.month, run.id, person);
    if (!now || !isSameAttempt(now.value, claimed)) return 'superseded';
    const next: Delivery = { ...now.value, outcome };
    return stores.runs.record(run.month, next, now.version, release);
  });
  if (result === 'conflict')
    throw new Error(
      `Delivery row of ${person} in ${run.id} changed ${TRIES} times during an update`,
    );
}

function isSameAttempt({ outcome }: Delivery, claimed: ClaimedDelivery): boolean {
  if (outcome.kind === 'unknown') return true;
  const { at, tries } = claimed.outcome;
  return outcome.kind === 'claimed' && outcome.at === at && outcome.tries === tries;
}

async function saveReminderCard(
  context: SendingContext,
  { month }: ReminderRun,
  { chat, person }: Recipient,
  activityId: string,
): Promise<void> {
  const { conversations } = context.stores;
  const card = { activityId, month };
  const saved = await conversations.save({ ...chat.value, card }, chat.version);
  if (saved === 'conflict') await saveNewestReminder(context, person.id, card);
  const older = chat.value.card;
  if (older?.month !== month || older.activityId === activityId) return;
  const job = formatJob({ kind: 'retire', month, person: person.id, activityId: older.activityId });
  await context.queue.put([job]);
}
