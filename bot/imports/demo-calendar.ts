import type { Goal } from '../../domain/goal/goal.ts';
import type { Indicator } from '../../domain/goal/indicator.ts';
import {
  addMonths,
  firstDayOf,
  lastDayOf,
  monthOf,
  parseDay,
  parseMonth,
  yearOf,
  type Day,
  type Month,
  type OpenedMonth,
  type Year,
} from '../../domain/common/month.ts';
import type { Phase } from '../../domain/goal/phase.ts';

export const DEMO_FILES_YEAR: Year = 2020;

const DUE_ON = 20;

export type MonthDays = Pick<OpenedMonth, 'month' | 'opensOn' | 'dueOn' | 'closesOn'>;

/** Clamped to the last day of the month. */
export function dayIn(month: Month, dayOfMonth: number): Day {
  return parseDay(`${month}-${String(dayOfMonth).padStart(2, '0')}`) ?? lastDayOf(month);
}

/** January up to and including `last`. */
export function monthsUntil(last: Month): readonly Month[] {
  const january = januaryOf(yearOf(last));
  const count = Number(last.slice(5));
  return Array.from({ length: count }, (_, index) => addMonths(january, index));
}

/** In January and February the previous December stays open, so that the demo shows a whole year. */
export function openMonthOf(today: Day): Month {
  const month = monthOf(today);
  return followsUpYearBefore(today) ? decemberBefore(month) : month;
}

export const followsUpYearBefore = (today: Day): boolean => Number(today.slice(5, 7)) <= 2;

export const decemberBefore = (month: Month): Month => addMonths(januaryOf(yearOf(month)), -1);

/** The due date of the open month is never before today. */
export function daysOf(month: Month, today: Day): MonthDays {
  const current = monthOf(today);
  const isExtended = month < current && month === openMonthOf(today);
  const closesOn = lastDayOf(isExtended ? addMonths(month, 2) : month);
  const twentieth = dayIn(isExtended ? current : month, DUE_ON);
  const latest = today > twentieth ? today : twentieth;
  const isOpen = month === current || isExtended;
  const dueOn = !isOpen ? twentieth : latest < closesOn ? latest : closesOn;
  return { month, opensOn: firstDayOf(month), dueOn, closesOn };
}

export function moveToYear(goal: Goal, year: Year): Goal {
  const years = year - DEMO_FILES_YEAR;
  return {
    ...goal,
    year,
    phases: goal.phases.map((phase) => movePhase(phase, years)),
    indicators: goal.indicators.map((indicator) => moveIndicator(indicator, years)),
    subGoals: goal.subGoals.map((part) => ({
      ...part,
      phases: part.phases.map((phase) => movePhase(phase, years)),
      indicators: part.indicators.map((indicator) => moveIndicator(indicator, years)),
    })),
  };
}

function movePhase(phase: Phase, years: number): Phase {
  const { plannedStart, plannedEnd } = phase;
  return {
    ...phase,
    ...(plannedStart && { plannedStart: moveDay(plannedStart, years) }),
    ...(plannedEnd && { plannedEnd: moveDay(plannedEnd, years) }),
  };
}

function moveIndicator(indicator: Indicator, years: number): Indicator {
  if (indicator.kind === 'decision')
    return {
      ...indicator,
      due: moveDay(indicator.due, years),
      meetings: indicator.meetings.map((day) => moveDay(day, years)),
    };
  return { ...indicator, ...(indicator.due && { due: moveDay(indicator.due, years) }) };
}

/** 29 February becomes 28 February in a common year. */
export function moveDay(day: Day, years: number): Day {
  return dayIn(addMonths(monthOf(day), 12 * years), Number(day.slice(8)));
}

function januaryOf(year: Year): Month {
  const month = parseMonth(`${year}-01`);
  if (!month) throw new Error(`${year} is not a year of this century`);
  return month;
}
