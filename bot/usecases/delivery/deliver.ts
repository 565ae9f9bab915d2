import type { PersonId } from '../../../domain/common/ids.ts';
import { dayOf, type Day, type Instant } from '../../../domain/common/month.ts';
import { isRefusal } from '../../../domain/common/refusal.ts';
import {
  isCancellable,
  type Delivery,
  type DeliveryOutcome,
  type ReminderRun,
  type SkipReason,
} from '../../../domain/reminders/reminders.ts';
import { errorFields } from '../../log.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { CardMessage, SendResult } from '../../ports/messenger.ts';
import type { WaitForSendSlot } from '../../ports/send-rate-limiter.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { needsClaim, type ClaimedDelivery, type ClaimedRow } from './claimed-delivery.ts';
import type { DeliveryDependencies } from './delivery-dependencies.ts';
import { markDeliveryFailed } from './mark-deliveries-failed.ts';
import { requeue } from './requeue.ts';
import { reachPerson } from './reach-person.ts';
import { recheckRecipient, type RecheckResult, type Recipient } from './recheck-recipient.ts';
import { recordMissedSlot, recordSendResult } from './record-send-result.ts';
import { readNewestOutcomes, composeReminderMessage } from './compose-reminder-message.ts';

/** If the send slot comes later than this, the recipient is checked once more. */
const RECHECK_AFTER_MS = 1000;
/** No card is sent for an older claim, because the sweep may soon treat that claim as abandoned. */
const MAX_CLAIM_AGE_MS = 15_000;

/** Several servers may run this at once, because a write fails if its row has changed. */
export async function deliver(
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  person: PersonId,
): Promise<void> {
  const { context } = dependencies;
  const found = await unlessUnreadable(context.stores.runs.delivery(run.month, run.id, person));
  if (found === 'unreadable') return;
  if (!found || !isCancellable(found.value.outcome)) return;
  const early = earlyBy(context, found.value.outcome);
  if (early > 0) {
    await requeue(context, run, person, early);
    return;
  }
  await deliverRow(dependencies, run, found, false);
}

async function deliverRow(
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  found: Versioned<Delivery>,
  isReached: boolean,
): Promise<void> {
  const { context } = dependencies;
  const snapshot = await dependencies.snapshots(context, run.month);
  const startedAt = context.clock();
  const day = dayOf(startedAt, context.organisation.timeZone);
  const recheck = () => recheckRecipient(context, snapshot, { run, delivery: found.value, day });
  const slot = await unlessUnreadable(recheckAndReserveSlot(context, startedAt, recheck));
  if (slot === 'unreadable') return markDeliveryFailed(context, run, found, 'data-unreadable');
  const { checked, waitForSlot } = slot;
  switch (checked.kind) {
    case 'skip':
      await recordSkipped(context, run, found, checked.reason);
      return;
    case 'reach': {
      const reached = isReached
        ? undefined
        : await reachPerson(dependencies, run, found, checked.barrier);
      if (reached) await deliverRow(dependencies, run, reached, true);
      return;
    }
    case 'write': {
      const { to, snapshot: monthSnapshot } = checked;
      const newestOutcomes = await readNewestOutcomes(run, monthSnapshot);
      const message = composeReminderMessage(context.compose(to.language), {
        run,
        delivery: found.value,
        to,
        snapshot: monthSnapshot,
        day,
        newestOutcomes,
      });
      const claimed = await claim(context, run, found, day);
      if (!claimed) return;
      const isTime = await waitForSlot();
      if (isTime && ageOf(context, claimed.value) < MAX_CLAIM_AGE_MS) {
        const result = await send(context, claimed.value, to, message);
        await recordSendResult(dependencies, { run, claimed, to, result });
      } else await recordMissedSlot(dependencies, run, claimed);
    }
  }
}

/** A row of one person that cannot be read must not stop the deliveries to the others. */
async function unlessUnreadable<Value>(reading: Promise<Value>): Promise<Value | 'unreadable'> {
  try {
    return await reading;
  } catch (error) {
    if (isRefusal(error, 'row-unreadable')) return 'unreadable';
    throw error;
  }
}

async function recheckAndReserveSlot(
  { sendRateLimiter, clock }: SendingContext,
  startedAt: Instant,
  recheck: () => Promise<RecheckResult>,
): Promise<{ readonly checked: RecheckResult; readonly waitForSlot: WaitForSendSlot }> {
  const checked = await recheck();
  if (checked.kind !== 'write') return { checked, waitForSlot: () => Promise.resolve(false) };
  const waitForSlot = await sendRateLimiter.reserveSlot();
  const isOld = Date.parse(clock()) - Date.parse(startedAt) > RECHECK_AFTER_MS;
  return { checked: isOld ? await recheck() : checked, waitForSlot };
}

const ageOf = ({ clock }: Context, { outcome }: ClaimedDelivery): number =>
  Date.parse(clock()) - Date.parse(outcome.at);

async function recordSkipped(
  { stores }: Context,
  { month }: ReminderRun,
  { value, version }: Versioned<Delivery>,
  reason: SkipReason,
): Promise<void> {
  const { outcome, person } = value;
  const claimedDay = outcome.kind === 'retrying' ? outcome.day : undefined;
  const skipped: Delivery = { ...value, outcome: { kind: 'skipped', reason } };
  await stores.runs.record(month, skipped, version, claimedDay && { day: claimedDay, person });
}

/** Returns undefined if another server has the row, or if another run has reminded the person today. */
async function claim(
  context: Context,
  run: ReminderRun,
  { value, version }: Versioned<Delivery>,
  day: Day,
): Promise<ClaimedRow | undefined> {
  const { runs } = context.stores;
  const { outcome, person } = value;
  const before = outcome.kind === 'retrying' ? outcome : undefined;
  const tries = before && before.reason !== 'awaiting-chat' ? before.tries + 1 : 1;
  const claimed: ClaimedDelivery = {
    ...value,
    outcome: { kind: 'claimed', at: context.clock(), day, tries },
  };
  if (before?.day === day || !needsClaim(run)) {
    if ((await runs.record(run.month, claimed, version)) === 'saved') return { value: claimed };
  } else {
    const claim = { day, person, month: run.month, run: run.id };
    const saved = await runs.claim(claimed, version, claim);
    if (saved !== 'conflict') return { value: claimed, ...saved };
  }
  const now = await runs.delivery(run.month, run.id, person);
  // If the row is unchanged, the claim failed because another run has reminded the person today.
  if (now?.version === version) await recordSkipped(context, run, now, 'reminded-today');
  return undefined;
}

/** Treats the result as unknown after an exception, because the card may have been sent. */
async function send(
  { messenger, log }: SendingContext,
  { run, person }: Delivery,
  { chat }: Recipient,
  message: CardMessage,
): Promise<SendResult> {
  try {
    return await messenger.send(chat.value, message);
  } catch (error) {
    log('error', 'send-fault', { run, person, ...errorFields(error) });
    return { kind: 'unknown' };
  }
}

const earlyBy = ({ clock }: Context, outcome: DeliveryOutcome): number =>
  outcome.kind === 'retrying' ? Date.parse(outcome.at) - Date.parse(clock()) : 0;
