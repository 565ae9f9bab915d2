import type { Calendar } from '../common/calendar.ts';
import type { StepId } from '../common/ids.ts';
import { addDays, monthState, type Day, type Month, type OpenedMonth } from '../common/month.ts';
import {
  SENDING_HOURS,
  type ClockReading,
  type ReminderSchedule,
  type ScheduleStep,
  type StepState,
} from './schedule.ts';
import { answerPeriod, type StepDay } from './step-days.ts';
import { workingDayFrom } from '../common/working-days.ts';

/** `toCarryOut` has at most one step for each audience. */
export interface DueSteps {
  readonly toCarryOut: readonly ScheduleStep[];
  /** Steps that a later due step for the same audience makes unnecessary. */
  readonly superseded: readonly ScheduleStep[];
}

/** A step stays due after its day. If an audience has several, only the last is carried out. */
export function dueSteps(
  days: readonly StepDay[],
  claimed: readonly StepId[],
  today: Day,
): DueSteps {
  const due = days
    .flatMap(({ step, day }) => (day !== undefined && day <= today ? [{ step, day }] : []))
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ step }) => step);
  const isLast = ({ id, audience }: ScheduleStep): boolean =>
    due.findLast((step) => step.audience === audience)?.id === id;
  const open = due.filter(({ id }) => !claimed.includes(id));
  return {
    toCarryOut: open.filter(isLast),
    superseded: open.filter((step) => !isLast(step)),
  };
}

export interface StepSituation {
  readonly schedule: Pick<ReminderSchedule, 'time'>;
  readonly month: Month;
  readonly opened: OpenedMonth | undefined;
  readonly skipped: boolean;
  readonly now: ClockReading;
  readonly calendar: Pick<Calendar, 'isWorkingDay'>;
}

export function unclaimedStepState(
  { day }: StepDay,
  { schedule, month, opened, skipped, now, calendar }: StepSituation,
): Exclude<StepState, 'planning' | 'planned' | 'overtaken' | 'nobody'> {
  const isOver = opened !== undefined && monthState(opened, now.day) === 'closed';
  if (skipped) return 'skipped';
  if (day === undefined) return 'never';
  if (isOver) return 'missed';
  if (now.day < day || (now.day === day && now.time < schedule.time)) return 'coming';
  const from = now.time < SENDING_HOURS.until ? now.day : addDays(now.day, 1);
  return workingDayFrom(from, calendar) <= answerPeriod(month, opened).closesOn ? 'due' : 'missed';
}
