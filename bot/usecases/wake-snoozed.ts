import { parseRunId, type PersonId, type RunId } from '../../domain/ids.ts';
import { monthState, type Month } from '../../domain/month.ts';
import {
  isSnoozed,
  planDeliveries,
  type ReminderRun,
  type Snooze,
} from '../../domain/reminders.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isWorkingDay } from '../../domain/working-days.ts';
import { today, type Context } from './context.ts';
import { chooseMonth } from './months.ts';
import { readSituation } from './plan-run.ts';
import { deliverLeft } from './send-run.ts';

/** Nobody is written to before or after these hours of the body's day. */
const HOURS = { from: 8, until: 16 } as const;

/**
 * Reminds those whose put-off day has come, each once. Any number of servers may call it at any time:
 * the day and the person make the run's id, so who comes second finds the run there, and goes on with
 * what it may have left.
 */
export async function wakeSnoozed(context: Context): Promise<void> {
  const day = today(context);
  const hour = hourOf(context);
  if (!isWorkingDay(day) || hour < HOURS.from || hour >= HOURS.until) return;
  const month = await openMonthNow(context);
  if (!month) return;
  const snoozes = await context.stores.snoozes.list(month);
  for (const { value } of snoozes) if (!isSnoozed(value, day)) await wake(context, value);
}

async function wake(context: Context, snooze: Snooze): Promise<void> {
  const { month, person } = snooze;
  const id = runIdOf(snooze);
  const found = await context.stores.runs.get(month, id);
  const run = found?.value ?? (await planFor(context, id, month, person));
  if (run) await deliverLeft(context, run);
}

/** A run of one person's own, or nothing when they no longer wait for a reminder. */
async function planFor(
  context: Context,
  id: RunId,
  month: Month,
  person: PersonId,
): Promise<ReminderRun | undefined> {
  const plan = planDeliveries(await readSituation(context, month));
  const planned = plan.find((one) => one.person === person);
  if (planned?.outcome.kind !== 'planned') return undefined;
  const at = context.clock();
  const run = { id, month, plannedBy: person, plannedAt: at, sentBy: person, sentAt: at };
  const audit = { at, by: person, act: 'plan-run', target: id } as const;
  const saved = await context.stores.runs.plan(run, [{ ...planned, run: id }], audit);
  return saved === 'saved' ? run : undefined;
}

function runIdOf({ until, person }: Snooze): RunId {
  const id = parseRunId(`later-${until}-${person.replaceAll('-', '')}`);
  if (!id) throw new Error('A day and a person make no id of a run');
  return id;
}

async function openMonthNow(context: Context): Promise<Month | undefined> {
  try {
    const { chosen } = await chooseMonth(context, undefined);
    return monthState(chosen, today(context)) === 'open' ? chosen.month : undefined;
  } catch (error) {
    if (isRefusal(error, 'no-months')) return undefined;
    throw error;
  }
}

function hourOf({ body, clock }: Pick<Context, 'body' | 'clock'>): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: body.timeZone,
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return Number(format.format(new Date(clock())));
}
