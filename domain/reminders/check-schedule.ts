import type { Calendar } from '../common/calendar.ts';
import { addMonths, type Month, type OpenedMonth } from '../common/month.ts';
import { Refusal } from '../common/refusal.ts';
import { SENDING_HOURS, type ScheduleContent, type ScheduleStep } from './schedule.ts';
import { stepDays } from './step-days.ts';

const MONTHS_AHEAD = 12;

interface ScheduleContext {
  readonly thisMonth: Month;
  readonly opened: readonly OpenedMonth[];
  readonly calendar: Pick<Calendar, 'isWorkingDay'>;
}

/** Checks the rules of the steps, but not the days that a person has set. */
export function checkSchedule(
  { time, steps }: Pick<ScheduleContent, 'time' | 'steps'>,
  { thisMonth, opened, calendar }: ScheduleContext,
): void {
  const { from, latest } = SENDING_HOURS;
  if (time < from || time > latest)
    throw new Refusal('schedule-time-outside', { from, until: latest });
  if (steps.length === 0) throw new Refusal('schedule-never-fires', {});
  const upcomingMonths = Array.from({ length: MONTHS_AHEAD }, (_, index) =>
    addMonths(thisMonth, index),
  );
  const months = new Set([...opened.map(({ month }) => month), ...upcomingMonths]);
  const days = [...months].map((month) => {
    const found = opened.find((one) => one.month === month);
    return stepDays({ steps, exceptions: [] }, month, found, calendar);
  });
  const daysOfStep = (index: number): string => days.map((all) => all[index]?.day ?? '').join(' ');
  steps.forEach(({ id }, index) => {
    if (daysOfStep(index).trim() === '') throw new Refusal('schedule-never-fires', { step: id });
  });
  const keys = steps.map(({ audience }, index) => `${audience} ${daysOfStep(index)}`);
  if (hasDuplicates(keys) || hasDuplicates(steps.map(({ id }: ScheduleStep) => id)))
    throw new Refusal('schedule-steps-alike');
}

const hasDuplicates = (texts: readonly string[]): boolean => new Set(texts).size < texts.length;
