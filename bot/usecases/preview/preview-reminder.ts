import { parseRunId } from '../../../domain/common/ids.ts';
import { monthState } from '../../../domain/common/month.ts';
import { planDeliveries } from '../../../domain/reminders/reminder-plan.ts';
import type { Audience, Delivery, ReminderRun } from '../../../domain/reminders/reminders.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { ifReadable } from '../shared/if-readable.ts';
import { today, type Context, type SendingContext } from '../shared/context.ts';
import { readRunSituation } from '../runs/plan-run.ts';
import type { DrawnPreview, PreviewTarget } from './preview-card.ts';
import {
  readNewestOutcomes,
  composeReminderMessage,
} from '../delivery/compose-reminder-message.ts';
import { readMonthSnapshot, selectRowsInMonth } from '../delivery/month-snapshot.ts';

/** Previews a scheduled reminder if the schedule is running, else a manual one from the viewer. */
export async function previewReminder(
  context: SendingContext,
  target: PreviewTarget,
  audience: Audience,
): Promise<DrawnPreview> {
  const { month, person, language } = target;
  const snapshot = await readMonthSnapshot(context, month);
  if (!snapshot) throw new Refusal('month-not-open', { month });
  const day = today(context);
  if (monthState(snapshot.month, day) === 'closed') return 'month-closed';
  if (audience === 'facilitators' && !person.roles.includes('facilitator'))
    return 'facilitators-only';
  const plan = planDeliveries(await readRunSituation(context, month), { audience });
  const planned = plan.find((one) => one.person === person.id);
  if (!planned || planned.goals.length === 0) return 'nothing-waits';
  const run = await runToShow(context, target, audience);
  const { goals, outcome } = planned;
  const delivery: Delivery = { run: run.id, person: person.id, goals, outcome };
  const to = { person, language, rows: selectRowsInMonth(snapshot, snapshot.goals.keys()) };
  const newestOutcomes = await readNewestOutcomes(run, snapshot);
  const situation = { run, delivery, to, snapshot, day, newestOutcomes };
  const message = composeReminderMessage(context.compose(language), situation);
  const unsent = outcome.kind === 'skipped' ? outcome.reason : undefined;
  return { message, refused: false, ...(unsent && { unsent }) };
}

async function runToShow(
  { stores, clock }: Context,
  { month, by }: PreviewTarget,
  audience: Audience,
): Promise<ReminderRun> {
  const id = parseRunId('preview');
  if (!id) throw new Error('Invariant: the id of the preview run is not valid');
  const schedule = (await ifReadable(stores.schedule.get()))?.value;
  const step = schedule?.steps.find((one) => one.audience === audience);
  const isScheduled = schedule !== undefined && step !== undefined && !schedule.pausedAt;
  return {
    id,
    month,
    audience,
    plannedBy: isScheduled ? schedule.keptBy : by.id,
    plannedAt: clock(),
    ...(isScheduled && { step: step.id }),
  };
}
