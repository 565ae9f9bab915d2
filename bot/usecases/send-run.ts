import type { Actor } from '../../domain/access.ts';
import type { RunId } from '../../domain/ids.ts';
import { addMinutes, type Month } from '../../domain/month.ts';
import type { Person } from '../../domain/person.ts';
import {
  isSnoozed,
  waitsForAnswer,
  type Delivery,
  type DeliveryOutcome,
  type ReminderRun,
  type SkipReason,
} from '../../domain/reminders.ts';
import { Refusal } from '../../domain/refusal.ts';
import { errorFields } from '../log.ts';
import type { Conversation, Versioned } from '../storage/stores.ts';
import { today, type Context } from './context.ts';
import { auditOf, demand } from './guard.ts';
import { demandOpenMonth } from './months.ts';
import { markUnreachable, rememberCard } from './remember-conversation.ts';
import { readMyGoals } from './read-my-goals.ts';

/** How many people are written to at a time. */
const CONCURRENCY = 5;
/** A claim older than this belongs to a try that died: whether the message arrived is not known. */
const CLAIM_MINUTES = 2;

/**
 * Sends what the run's plan says to those who still wait for it, one person's failure being that
 * person's. Each is claimed, sent to, recorded: calling it again sends only what was left, and a
 * run beside this one cannot reach the same person on the same day.
 * @throws Refusal `not-allowed`, `run-not-found`, `nobody-to-remind`, and those of a month not open
 */
export async function sendRun(
  context: Context,
  actor: Actor,
  { month, run: id }: { readonly month: Month; readonly run: RunId },
): Promise<void> {
  demand(actor, 'run-reminders');
  const found = await context.stores.runs.get(month, id);
  if (!found) throw new Refusal('run-not-found');
  await demandOpenMonth(context, month);
  const left = await readLeft(context, month, id);
  if (left.length === 0 && found.value.sentAt === undefined)
    throw new Refusal('nobody-to-remind', { month });
  const run = await markSent(context, actor, found);
  await inTurns(left, (delivery) => deliver(context, run, delivery));
}

/** Sends what is left of a run that has been sent off. */
export async function deliverLeft(context: Context, run: ReminderRun): Promise<void> {
  const left = await readLeft(context, run.month, run.id);
  await inTurns(left, (delivery) => deliver(context, run, delivery));
}

async function readLeft(context: Context, month: Month, id: RunId) {
  const deliveries = await context.stores.runs.deliveries(month, id);
  return deliveries.filter(({ value }) => isLeft(value.outcome));
}

const isLeft = ({ kind }: DeliveryOutcome): boolean => kind === 'planned' || kind === 'claimed';

/** A conflict means that the button was pressed twice: the claims keep the two apart. */
async function markSent(
  context: Context,
  actor: Actor,
  found: Versioned<ReminderRun>,
): Promise<ReminderRun> {
  if (found.value.sentAt !== undefined) return found.value;
  const sent = { ...found.value, sentBy: actor.id, sentAt: context.clock() };
  const audit = auditOf(context, actor, 'send-run', sent.id);
  await context.stores.runs.save(sent, found.version, audit);
  return sent;
}

async function deliver(
  context: Context,
  run: ReminderRun,
  planned: Versioned<Delivery>,
): Promise<void> {
  try {
    if (planned.value.outcome.kind === 'claimed') await settleAbandoned(context, run, planned);
    else await claimAndSend(context, run, planned);
  } catch (error) {
    const fields = { run: run.id, person: planned.value.person, ...errorFields(error) };
    context.log('error', 'delivery-fault', fields);
  }
}

async function settleAbandoned(
  context: Context,
  run: ReminderRun,
  { value, version }: Versioned<Delivery>,
): Promise<void> {
  if (value.outcome.kind !== 'claimed') return;
  const now = context.clock();
  if (addMinutes(value.outcome.at, CLAIM_MINUTES) > now) return;
  await context.stores.runs.record(
    run.month,
    { ...value, outcome: { kind: 'unknown', at: now } },
    version,
  );
}

async function claimAndSend(
  context: Context,
  run: ReminderRun,
  { value: planned, version }: Versioned<Delivery>,
): Promise<void> {
  const { runs } = context.stores;
  const recipient = await recipientOf(context, run, planned);
  if ('reason' in recipient) {
    const outcome = { kind: 'skipped', reason: recipient.reason } as const;
    await runs.record(run.month, { ...planned, outcome }, version);
    return;
  }
  const claim = { month: run.month, day: today(context), person: planned.person };
  const claimed: Delivery = {
    ...planned,
    outcome: { kind: 'claimed', at: context.clock() },
  };
  if ((await runs.claim(claimed, version, claim)) === 'conflict') {
    await recordAsReminded(context, run, planned.person);
    return;
  }
  const outcome = await sendTo(context, run, recipient);
  const stored = await runs.delivery(run.month, run.id, planned.person);
  if (!stored) throw new Error(`Delivery of ${planned.person} in ${run.id} is gone`);
  // A certain failure gives the claim back, so that a later run of the day may try again.
  const release = outcome.kind === 'failed' ? claim : undefined;
  await runs.record(run.month, { ...claimed, outcome }, stored.version, release);
}

interface Recipient {
  readonly person: Person;
  readonly conversation: Conversation;
}

/** Whom to write to now, or why no longer: the plan may be hours old. */
async function recipientOf(
  context: Context,
  run: ReminderRun,
  planned: Delivery,
): Promise<Recipient | { readonly reason: SkipReason }> {
  const { people, conversations, checkIns, snoozes } = context.stores;
  const [person, conversation, snooze, rows] = await Promise.all([
    people.get(planned.person),
    conversations.get(planned.person),
    snoozes.get(run.month, planned.person),
    Promise.all(planned.goals.map((goal) => checkIns.row(run.month, goal))),
  ]);
  if (rows.every((row) => row === undefined || !waitsForAnswer(row.value)))
    return { reason: 'answered' };
  if (!person) return { reason: 'not-registered' };
  if (!person.value.active) return { reason: 'left' };
  if (!conversation || conversation.value.unreachable) return { reason: 'never-reached' };
  if (snooze && isSnoozed(snooze.value, today(context))) return { reason: 'snoozed' };
  return { person: person.value, conversation: conversation.value };
}

/** Another run was first: say so, unless it was another press of this run's own button. */
async function recordAsReminded(
  context: Context,
  run: ReminderRun,
  person: Delivery['person'],
): Promise<void> {
  const { runs } = context.stores;
  const found = await runs.delivery(run.month, run.id, person);
  if (found?.value.outcome.kind !== 'planned') return;
  const outcome = { kind: 'skipped', reason: 'reminded-today' } as const;
  await runs.record(run.month, { ...found.value, outcome }, found.version);
}

async function sendTo(
  context: Context,
  run: ReminderRun,
  { person, conversation }: Recipient,
): Promise<DeliveryOutcome> {
  const { stores, body, messenger, compose } = context;
  const [sender, mine] = await Promise.all([
    stores.people.get(run.sentBy ?? run.plannedBy),
    readMyGoals(context, person, run.month),
  ]);
  const language = person.language ?? conversation.language ?? body.contentLanguage;
  // Who put it off asked for it themselves.
  const isOwn = sender?.value.id === person.id;
  const message = compose.reminder(mine, isOwn ? undefined : (sender?.value.name ?? ''), language);
  const sending = await messenger.send(conversation, message);
  const at = context.clock();
  switch (sending.kind) {
    case 'sent':
      if (sending.activityId !== undefined)
        await rememberCard(context, person.id, {
          activityId: sending.activityId,
          month: run.month,
        });
      return { ...sending, at };
    case 'unknown':
      return { kind: 'unknown', at };
    case 'failed':
      if (sending.reason === 'not-installed' || sending.reason === 'blocked')
        await markUnreachable(context, person.id, sending.reason);
      return { ...sending, at };
  }
}

async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}
