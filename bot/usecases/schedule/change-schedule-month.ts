import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ScheduleView } from '../../../contract/reminders/schedule.ts';
import { parseStepId } from '../../../domain/common/ids.ts';
import {
  monthOf,
  monthState,
  type Day,
  type Month,
  type OpenedMonth,
} from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { SENDING_HOURS, type MonthException } from '../../../domain/reminders/schedule.ts';
import { answerPeriod } from '../../../domain/reminders/step-days.ts';
import { today, type Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { storeSchedule, readEditableSchedule } from './editable-schedule.ts';
import { readSchedule } from './read-schedule.ts';

export interface ScheduleMonthChange {
  readonly month: Month;
  /** Version of the schedule that the person saw. Undefined if the person had not seen it. */
  readonly version?: string;
  readonly skipped?: boolean;
  /** New days by step id. `null` removes a day that was set by hand. */
  readonly days?: Readonly<Record<string, Day | null>>;
}

export async function changeScheduleMonth(
  context: Context,
  actor: Actor,
  { month, version, skipped, days = {} }: ScheduleMonthChange,
): Promise<ScheduleView> {
  authorize(actor, 'run-reminders');
  const found = await readEditableSchedule(context, actor, version);
  const opened = (await context.stores.months.get(month))?.value;
  if (isOver(context, month, opened)) throw new Refusal('step-over');
  const { schedule } = found;
  for (const [step, day] of Object.entries(days)) {
    if (!schedule.steps.some(({ id }) => id === step)) throw new Refusal('step-not-found');
    await requireStepNotStarted(context, month, step);
    if (day !== null) requirePossibleDay(context, day, answerPeriod(month, opened));
  }
  const others = schedule.exceptions.filter((one) => one.month !== month);
  const before = schedule.exceptions.find((one) => one.month === month) ?? { month };
  const exceptions = [...others, changedException(before, skipped, days)].toSorted((a, b) =>
    a.month < b.month ? -1 : 1,
  );
  await storeSchedule(
    context,
    actor,
    { ...found, schedule: { ...schedule, exceptions } },
    {
      act: Object.keys(days).length > 0 ? 'move-step' : 'skip-month',
      target: month,
      note: JSON.stringify({ skipped, ...days }),
    },
  );
  return readSchedule(context, actor);
}

function isOver(context: Context, month: Month, opened: OpenedMonth | undefined): boolean {
  const day = today(context);
  return opened ? monthState(opened, day) === 'closed' : month < monthOf(day);
}

async function requireStepNotStarted(context: Context, month: Month, step: string): Promise<void> {
  const id = parseStepId(step);
  const started = id && (await context.stores.schedule.step(month, id));
  if (started) throw new Refusal('step-over');
}

function requirePossibleDay(
  { calendar, clock }: Context,
  day: Day,
  { opensOn, closesOn }: Pick<OpenedMonth, 'opensOn' | 'closesOn'>,
): void {
  const now = calendar.clockAt(clock());
  const isPast = day < now.day || (day === now.day && now.time >= SENDING_HOURS.until);
  if (isPast) throw new Refusal('day-not-possible', { day, why: 'past' });
  if (day < opensOn || day > closesOn)
    throw new Refusal('day-not-possible', { day, why: 'outside-month' });
  if (!calendar.isWorkingDay(day))
    throw new Refusal('day-not-possible', { day, why: 'not-working' });
}

function changedException(
  before: MonthException,
  skipped: boolean | undefined,
  days: Readonly<Record<string, Day | null>>,
): MonthException {
  const moved = new Map<string, Day>(Object.entries(before.days ?? {}));
  for (const [step, day] of Object.entries(days)) {
    if (day === null) moved.delete(step);
    else moved.set(step, day);
  }
  const isSkipped = skipped ?? before.skipped === true;
  return {
    month: before.month,
    ...(isSkipped && { skipped: true }),
    ...(moved.size > 0 && { days: Object.fromEntries(moved) }),
  };
}
