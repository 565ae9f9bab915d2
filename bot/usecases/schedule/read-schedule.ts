import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type {
  ScheduleMonthView,
  ScheduledStepView,
  ScheduleView,
} from '../../../contract/reminders/schedule.ts';
import { dueSteps, unclaimedStepState } from '../../../domain/reminders/due-steps.ts';
import {
  addMonths,
  monthOf,
  monthState,
  type Month,
  type OpenedMonth,
} from '../../../domain/common/month.ts';
import {
  isMonthSkipped,
  PROPOSED_SCHEDULE,
  type ScheduleContent,
} from '../../../domain/reminders/schedule.ts';
import { PROPOSED_RHYTHM } from '../../../domain/months/settings.ts';
import { stepDays } from '../../../domain/reminders/step-days.ts';
import { nthWorkingDay } from '../../../domain/common/working-days.ts';
import { today, type Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { readMonthsAround } from '../shared/choose-month.ts';
import { readNameLookup } from '../shared/name-lookup.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

const MONTHS_AHEAD = 3;

export async function readSchedule(context: Context, actor: Actor): Promise<ScheduleView> {
  authorize(actor, 'run-reminders');
  const [found, opened, names] = await Promise.all([
    context.stores.schedule.get(),
    readMonthsAround(context),
    readNameLookup(context),
  ]);
  const stored = found?.value;
  const schedule = stored ?? PROPOSED_SCHEDULE;
  const months = monthsShown(context, opened);
  return {
    ...(found && { version: found.version }),
    time: schedule.time,
    timeZone: context.organisation.timeZone,
    steps: schedule.steps,
    paused: !stored || stored.pausedAt !== undefined,
    ...(stored?.pausedAt !== undefined && { pausedAt: stored.pausedAt }),
    ...(stored && { keptBy: names(stored.keptBy), keptAt: stored.keptAt }),
    months: await Promise.all(
      months.map((month) =>
        monthOfSchedule(
          context,
          schedule,
          month,
          opened.find((one) => one.month === month),
        ),
      ),
    ),
  };
}

function monthsShown(context: Context, opened: readonly OpenedMonth[]): readonly Month[] {
  const day = today(context);
  const nextMonths = Array.from({ length: MONTHS_AHEAD + 1 }, (_, index) =>
    addMonths(monthOf(day), index),
  );
  const notClosed = opened.filter((one) => monthState(one, day) !== 'closed');
  return [...new Set([...notClosed.map(({ month }) => month), ...nextMonths])].toSorted();
}

async function monthOfSchedule(
  context: Context,
  schedule: ScheduleContent,
  month: Month,
  opened: OpenedMonth | undefined,
): Promise<ScheduleMonthView> {
  const { calendar, clock, stores } = context;
  const started = valuesOf(await stores.schedule.startedSteps(month));
  const skipped = isMonthSkipped(schedule, month);
  const now = calendar.clockAt(clock());
  const days = stepDays(schedule, month, opened ?? expectedDays(context, month), calendar);
  const startedIds = started.map(({ step }) => step);
  const superseded = dueSteps(days, startedIds, now.day).superseded.map(({ id }) => id);
  const steps = days.map((stepDay): ScheduledStepView => {
    const { step, day, moved } = stepDay;
    const row = started.find((other) => other.step === step.id);
    const unclaimedState = unclaimedStepState(stepDay, {
      schedule,
      month,
      opened,
      skipped,
      now,
      calendar,
    });
    const isSuperseded = unclaimedState === 'due' && superseded.includes(step.id);
    return {
      id: step.id,
      audience: step.audience,
      ...(day !== undefined && { day, at: calendar.instantAt(day, schedule.time) }),
      moved,
      state: row?.state ?? (isSuperseded ? 'overtaken' : unclaimedState),
      ...(row?.run && { run: row.run }),
    };
  });
  return { month, opened: opened !== undefined, skipped, steps };
}

/** Returns the days that the organisation's rhythm gives for a month that is not opened yet. */
function expectedDays({ organisation, calendar }: Context, month: Month): ExpectedDays {
  const { opens, closes } = organisation.rhythm ?? PROPOSED_RHYTHM;
  return {
    opensOn: nthWorkingDay(month, opens, calendar),
    closesOn: nthWorkingDay(month, closes, calendar),
  };
}

type ExpectedDays = Pick<OpenedMonth, 'opensOn' | 'closesOn'>;
