import { parseRunId, type RunId } from '../../../domain/common/ids.ts';
import { planDeliveries } from '../../../domain/reminders/reminder-plan.ts';
import {
  isSnoozed,
  SNOOZE_RUN_PREFIX,
  type ReminderRun,
  type Snooze,
} from '../../../domain/reminders/reminders.ts';
import { isWithinHours, SNOOZE_SENDING_HOURS } from '../../../domain/reminders/schedule.ts';
import type { SendingContext } from '../shared/context.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import { readOpenMonths } from '../shared/choose-month.ts';
import { readRunSituation } from '../runs/plan-run.ts';
import { startRun } from '../runs/send-run.ts';

/** Several servers may run this at once, because the run's id consists of the day and the person. */
export async function remindSnoozed(context: SendingContext): Promise<void> {
  const { calendar, clock, stores } = context;
  const now = calendar.clockAt(clock());
  if (!isWithinHours(SNOOZE_SENDING_HOURS, now, calendar)) return;
  for (const { month } of await readOpenMonths(context)) {
    const snoozes = await stores.snoozes.list(month);
    for (const { value } of snoozes) if (!isSnoozed(value, now.day)) await remind(context, value);
  }
}

async function remind(context: SendingContext, snooze: Snooze): Promise<void> {
  const { month, person } = snooze;
  const id = runIdOf(snooze);
  if (await context.stores.runs.get(month, id)) return;
  const plan = planDeliveries(await readRunSituation(context, month), { audience: 'owners' });
  const planned = plan.find((one) => one.person === person);
  if (planned?.outcome.kind !== 'planned') return;
  const at = context.clock();
  const run: ReminderRun = {
    id,
    month,
    audience: 'owners',
    plannedBy: person,
    plannedAt: at,
    sentBy: person,
    sentAt: at,
  };
  const audit = { ...createAuditEntry(context, { id: person }, 'plan-run', id), month };
  const saved = await context.stores.runs.plan(run, [{ ...planned, run: id }], audit);
  if (saved === 'saved') await startRun(context, { month, run: id });
}

function runIdOf({ until, person }: Snooze): RunId {
  const id = parseRunId(`${SNOOZE_RUN_PREFIX}${until}-${person.replaceAll('-', '')}`);
  if (!id) throw new Error('Invariant: a day and a person do not form a run id');
  return id;
}
