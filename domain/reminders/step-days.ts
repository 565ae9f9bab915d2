import type { Calendar } from '../common/calendar.ts';
import { firstDayOf, lastDayOf, type Day, type Month, type OpenedMonth } from '../common/month.ts';
import type { ReminderSchedule, ScheduleStep, StepRule } from './schedule.ts';
import {
  addWorkingDays,
  nthWorkingDay,
  workingDayFrom,
  workingDayUntil,
} from '../common/working-days.ts';

/** A step's day in one month; without a day it would be after the month's closing. */
export interface StepDay {
  readonly step: ScheduleStep;
  readonly day?: Day;
  /** The day was set by hand. */
  readonly moved: boolean;
}

type AnswerPeriod = Pick<OpenedMonth, 'opensOn' | 'closesOn'>;

/** The days on which a month takes answers; one that nobody has opened, from its first to its last. */
export const answerPeriod = (month: Month, opened: AnswerPeriod | undefined): AnswerPeriod =>
  opened ?? { opensOn: firstDayOf(month), closesOn: lastDayOf(month) };

/**
 * The month's steps in the order of the schedule. A day before the month opens becomes the first
 * working day on which it is open; one set by hand stands, and takes those counted from it along.
 */
export function stepDays(
  { steps, exceptions }: Pick<ReminderSchedule, 'steps' | 'exceptions'>,
  month: Month,
  opened: AnswerPeriod | undefined,
  calendar: Pick<Calendar, 'isWorkingDay'>,
): readonly StepDay[] {
  const { opensOn, closesOn } = answerPeriod(month, opened);
  const earliest = workingDayFrom(opensOn, calendar);
  const exception = exceptions.find((one) => one.month === month);
  const manualDays = new Map(Object.entries(exception?.days ?? {}));
  const first = steps.find(({ rule }) => rule.kind !== 'after-first');

  const dayByRule = (rule: StepRule): Day | undefined => {
    switch (rule.kind) {
      case 'working-day':
        return nthWorkingDay(month, rule.nth, calendar);
      case 'before-closing':
        return addWorkingDays(workingDayUntil(closesOn, calendar), -rule.days, calendar);
      case 'after-first': {
        const from = first && dayOf(first);
        return from && addWorkingDays(from, rule.days, calendar);
      }
    }
  };
  const dayOf = ({ id, rule }: ScheduleStep): Day | undefined => {
    const intended = manualDays.get(id) ?? dayByRule(rule);
    const day = intended !== undefined && intended < earliest ? earliest : intended;
    return day !== undefined && day <= closesOn ? day : undefined;
  };
  return steps.map((step): StepDay => {
    const day = dayOf(step);
    return { step, moved: manualDays.has(step.id), ...(day !== undefined && { day }) };
  });
}
