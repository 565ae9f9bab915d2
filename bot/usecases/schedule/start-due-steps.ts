import { dueSteps } from '../../../domain/reminders/due-steps.ts';
import { parseRunId, type RunId } from '../../../domain/common/ids.ts';
import type { Day, Month, OpenedMonth } from '../../../domain/common/month.ts';
import {
  isPlanningAbandoned,
  isSendingTime,
  isMonthSkipped,
  type ReminderSchedule,
  type ScheduleStep,
  type ClaimedStep,
} from '../../../domain/reminders/schedule.ts';
import { stepDays } from '../../../domain/reminders/step-days.ts';
import { errorFields } from '../../log.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { ifReadable } from '../shared/if-readable.ts';
import { readOpenMonths } from '../shared/choose-month.ts';
import { planScheduleStep } from '../runs/plan-run.ts';
import { startRun } from '../runs/send-run.ts';

/** The server that inserts a step's row plans the run. If it crashes, another server takes over. */
export async function startDueSteps(context: SendingContext): Promise<void> {
  const schedule = (await ifReadable(context.stores.schedule.get()))?.value;
  if (!schedule || schedule.pausedAt !== undefined) return;
  const now = context.calendar.clockAt(context.clock());
  if (!isSendingTime(schedule, now, context.calendar)) return;
  const months = await readOpenMonths(context);
  for (const opened of months)
    if (!isMonthSkipped(schedule, opened.month))
      await startStepsOfMonth(context, schedule, opened, now.day);
}

async function startStepsOfMonth(
  context: SendingContext,
  schedule: ReminderSchedule,
  opened: OpenedMonth,
  today: Day,
): Promise<void> {
  const { month } = opened;
  const rows = await context.stores.schedule.startedSteps(month);
  const abandoned = rows.filter(({ value }) => isPlanningAbandoned(value, context.clock()));
  const started = rows.filter((row) => !abandoned.includes(row)).map(({ value }) => value.step);
  const days = stepDays(schedule, month, opened, context.calendar);
  const { toCarryOut, superseded } = dueSteps(days, started, today);
  const rowOf = ({ id }: ScheduleStep) => abandoned.find(({ value }) => value.step === id);
  for (const step of superseded) await markSuperseded(context, month, step, rowOf(step));
  for (const step of toCarryOut) {
    try {
      await startStep(context, { schedule, month, step, before: rowOf(step) });
    } catch (error) {
      context.log('error', 'step-fault', { month, step: step.id, ...errorFields(error) });
    }
  }
}

/** Ignores a conflict, because another server has then written the row. */
async function markSuperseded(
  context: Context,
  month: Month,
  step: ScheduleStep,
  before: Versioned<ClaimedStep> | undefined,
): Promise<void> {
  const row = { month, step: step.id, at: context.clock(), state: 'overtaken' } as const;
  const attempt = before?.value.attempt ?? 1;
  await context.stores.schedule.startStep({ ...row, attempt }, before?.version);
}

interface StepStart {
  readonly schedule: ReminderSchedule;
  readonly month: Month;
  readonly step: ScheduleStep;
  /** Row of an earlier attempt, whose server crashed while it planned the step. */
  readonly before: Versioned<ClaimedStep> | undefined;
}

async function startStep(
  context: SendingContext,
  { schedule, month, step, before }: StepStart,
): Promise<void> {
  const attempt = (before?.value.attempt ?? 0) + 1;
  const run = runIdOf(month, step, attempt);
  const { id, audience } = step;
  const claim: ClaimedStep = {
    month,
    step: id,
    at: context.clock(),
    state: 'planning',
    run,
    attempt,
  };
  if ((await context.stores.schedule.startStep(claim, before?.version)) === 'conflict') return;
  const claimed = await context.stores.schedule.step(month, id);
  if (claimed?.value.attempt !== attempt) return;
  const by = schedule.keptBy;
  const planned = await planScheduleStep(context, { month, step: id, audience, run, by, claimed });
  context.log('info', 'step-taken', { month, step: id, run, attempt, planned });
  if (planned === 'planned') await startRun(context, { month, run });
}

/** The id contains the attempt, because the plan of an earlier attempt may be incomplete. */
function runIdOf(month: Month, { id }: ScheduleStep, attempt: number): RunId {
  const run = parseRunId(`step-${month}-${id}-${attempt}`);
  if (!run) throw new Error('Invariant: a step and a month do not form a run id');
  return run;
}
