import type { GoalId } from '../../../domain/common/ids.ts';
import type { Instant, Month } from '../../../domain/common/month.ts';
import {
  waitsForAnswer,
  type Delivery,
  type ReminderRun,
} from '../../../domain/reminders/reminders.ts';
import { isSendingTime, PROPOSED_SCHEDULE } from '../../../domain/reminders/schedule.ts';
import { formatJob } from '../../ports/job.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import { cancelUnsentDeliveries } from '../runs/cancel-run.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { readCurrentContext, type BaseContext } from '../shared/current-settings.ts';
import { readDeliveryPages } from '../shared/read-delivery-pages.ts';
import { enqueueDeliveries } from './fan-out.ts';
import { readUnfinishedRuns, type UnfinishedRun } from '../runs/read-unfinished-runs.ts';

/** An older claim is abandoned: a request to Teams ends within 15 seconds and is then recorded. */
const ABANDONED_MS = 45_000;
/** If the queue is empty, a row that is overdue by more than this is queued again. */
const LOST_MS = 20_000;
/** If the queue is not empty, the limit is longer, because the row's message may still be queued. */
const OVERDUE_MS = 10 * 60_000;
/** A run in which nothing can change soon is checked again after this time. */
const RESTING_MS = 10 * 60_000;

export type SweepRuns = () => Promise<void>;

/**
 * Repairs the deliveries that a crash has left unfinished. Sends a card once more if nobody knows
 * whether it arrived on an earlier day (decision 10). All servers may run this at any time.
 */
export function createRunSweep(baseContext: BaseContext): SweepRuns {
  const restsUntil = new Map<string, number>();
  return async () => {
    const context = await readCurrentContext(baseContext);
    const runs = await readUnfinishedRuns(context);
    if (runs.length === 0) return;
    const now = Date.parse(context.clock());
    const isQueueEmpty = (await context.queue.size()) === 0;
    for (const unfinished of runs) {
      const key = `${unfinished.run.value.month} ${unfinished.run.value.id}`;
      if ((restsUntil.get(key) ?? 0) > now) continue;
      const isResting = await sweepRun(context, unfinished, isQueueEmpty);
      if (isResting) restsUntil.set(key, now + RESTING_MS);
      else restsUntil.delete(key);
    }
  };
}

/** Returns true when nothing in the run can change soon. */
async function sweepRun(
  context: SendingContext,
  unfinished: UnfinishedRun,
  isQueueEmpty: boolean,
): Promise<boolean> {
  const { run } = unfinished;
  const target = { month: run.value.month, run: run.value.id };
  const runFacts: RunFacts = {
    ...unfinished,
    now: context.clock(),
    overdueAfterMs: isQueueEmpty ? LOST_MS : OVERDUE_MS,
    waitingGoals: await readWaiting(context, run.value.month),
  };
  const counts = { unclear: 0, moving: 0, again: 0 };
  for await (const page of readDeliveryPages(context, target)) {
    const lost: Versioned<Delivery>[] = [];
    for (const row of page) {
      const verdict = classify(context, runFacts, row.value);
      if (verdict === 'final') continue;
      if (verdict === 'unclear') counts.unclear += 1;
      else counts.moving += 1;
      if (verdict === 'abandoned') await markUnknown(context, target.month, row);
      if (verdict === 'lost') lost.push(row);
      if (verdict === 'again') {
        counts.again += 1;
        lost.push(markForResend(row, context.clock()));
      }
    }
    if (run.value.cancelledAt === undefined) await enqueueDeliveries(context, run.value, lost);
  }
  const isCancelled = run.value.cancelledAt !== undefined;
  if (isCancelled && counts.moving > 0) await cancelUnsentDeliveries(context, target);
  if (counts.again > 0) await queueCardRefresh(context, run.value);
  if (counts.unclear + counts.moving > 0) return counts.moving === 0;
  await finishRun(context, run);
  return false;
}

type Verdict =
  | 'final'
  /** The delivery is not final, but the sweep can do nothing about it yet. */
  | 'unclear'
  | 'moving'
  | 'abandoned'
  | 'lost'
  /** The outcome has been unknown since an earlier day, so the card is sent once more. */
  | 'again';

interface RunFacts extends UnfinishedRun {
  readonly now: Instant;
  readonly overdueAfterMs: number;
  readonly waitingGoals: ReadonlySet<GoalId>;
}

function classify(context: Context, runFacts: RunFacts, delivery: Delivery): Verdict {
  const { outcome } = delivery;
  const ageOf = (at: Instant): number => Date.parse(runFacts.now) - Date.parse(at);
  const lostIfOverdue = (since: Instant): Verdict =>
    ageOf(since) > runFacts.overdueAfterMs ? 'lost' : 'moving';
  switch (outcome.kind) {
    case 'sent':
    case 'skipped':
    case 'failed':
      return 'final';
    case 'planned':
      return lostIfOverdue(runFacts.run.value.sentAt ?? runFacts.now);
    case 'queued':
    case 'retrying':
      return lostIfOverdue(outcome.at);
    case 'claimed':
      return ageOf(outcome.at) > ABANDONED_MS ? 'abandoned' : 'moving';
    case 'unknown':
      return classifyUnknown(context, runFacts, delivery, outcome.at);
  }
}

function classifyUnknown(
  { calendar }: Context,
  { run: { value: run }, isOpen, now, waitingGoals }: RunFacts,
  { goals, unknownAt }: Delivery,
  at: Instant,
): Verdict {
  const isOver = run.cancelledAt !== undefined || run.redirectTo !== undefined || !isOpen;
  if (isOver || unknownAt !== undefined || !goals.some((goal) => waitingGoals.has(goal)))
    return 'final';
  const clock = calendar.clockAt(now);
  const isLaterDay = calendar.clockAt(at).day < clock.day;
  return isLaterDay && isSendingTime(PROPOSED_SCHEDULE, clock, calendar) ? 'again' : 'unclear';
}

async function readWaiting({ stores }: Context, month: Month): Promise<ReadonlySet<GoalId>> {
  const rows = await stores.checkIns.board(month);
  return new Set(rows.filter(({ value }) => waitsForAnswer(value)).map(({ value }) => value.goal));
}

async function markUnknown(
  { stores, clock }: Context,
  month: Month,
  { value, version }: Versioned<Delivery>,
): Promise<void> {
  const unknown: Delivery = { ...value, outcome: { kind: 'unknown', at: clock() } };
  await stores.runs.record(month, unknown, version);
}

const markForResend = (
  { value, version }: Versioned<Delivery>,
  now: Instant,
): Versioned<Delivery> => ({
  value: { ...value, unknownAt: 'at' in value.outcome ? value.outcome.at : now },
  version,
});

async function finishRun(
  context: SendingContext,
  { value, version }: Versioned<ReminderRun>,
): Promise<void> {
  const finished = { ...value, finishedAt: context.clock() };
  if ((await context.stores.runs.save(finished, version)) === 'saved')
    await queueCardRefresh(context, value);
}

async function queueCardRefresh(
  { queue }: SendingContext,
  { card, month, id }: ReminderRun,
): Promise<void> {
  if (card) await queue.put([formatJob({ kind: 'show-run', month, run: id })]);
}
