import type { Calendar } from '../common/calendar.ts';
import { firstDayOf, lastDayOf, type Day, type Month, type OpenedMonth } from '../common/month.ts';
import type { ReminderSchedule, ScheduleStep, StepRule } from './schedule.ts';
import {
  addWorkingDays,
  nthWorkingDay,
  workingDayFrom,
  workingDayUntil,
} from '../common/working-days.ts';

export interface StepDay {
  readonly step: ScheduleStep;
  readonly day?: Day;
  readonly moved: boolean;
}

type AnswerPeriod = Pick<OpenedMonth, 'opensOn' | 'closesOn'>;

/** The period of a month that has not been opened is the whole month. */
export const answerPeriod = (month: Month, opened: AnswerPeriod | undefined): AnswerPeriod =>
  opened ?? { opensOn: firstDayOf(month), closesOn: lastDayOf(month) };

/** Days before the period move to its first working day. Steps that count from them move too. */
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
