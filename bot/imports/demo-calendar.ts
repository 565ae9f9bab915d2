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

export type DemoMonthDays = Pick<OpenedMonth, 'month' | 'opensOn' | 'dueOn' | 'closesOn'>;

/** Returns the last day of the month when the month has fewer than `dayOfMonth` days. */
export function dayInMonth(month: Month, dayOfMonth: number): Day {
  return parseDay(`${month}-${String(dayOfMonth).padStart(2, '0')}`) ?? lastDayOf(month);
}

/** Returns the months from January to `last`, both included. */
export function monthsFromJanuaryTo(last: Month): readonly Month[] {
  const january = januaryOf(yearOf(last));
  const count = Number(last.slice(5));
  return Array.from({ length: count }, (_, index) => addMonths(january, index));
}

/** In January and February the open month is the previous December, so that the demo shows a whole year. */
export function demoOpenMonthOn(today: Day): Month {
  const month = monthOf(today);
  return demoShowsPreviousYear(today) ? decemberBefore(month) : month;
}

export const demoShowsPreviousYear = (today: Day): boolean => Number(today.slice(5, 7)) <= 2;

export const decemberBefore = (month: Month): Month => addMonths(januaryOf(yearOf(month)), -1);

/** Plans the days of a month. The due date of the open month is never before today. */
export function planMonthDays(month: Month, today: Day): DemoMonthDays {
  const current = monthOf(today);
  const isExtended = month < current && month === demoOpenMonthOn(today);
  const closesOn = lastDayOf(isExtended ? addMonths(month, 2) : month);
  const twentieth = dayInMonth(isExtended ? current : month, DUE_ON);
  const latest = today > twentieth ? today : twentieth;
  const isOpen = month === current || isExtended;
  const dueOn = !isOpen ? twentieth : latest < closesOn ? latest : closesOn;
  return { month, opensOn: firstDayOf(month), dueOn, closesOn };
}

export function moveGoalToYear(goal: Goal, year: Year): Goal {
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
    ...(plannedStart && { plannedStart: moveDayByYears(plannedStart, years) }),
    ...(plannedEnd && { plannedEnd: moveDayByYears(plannedEnd, years) }),
  };
}

function moveIndicator(indicator: Indicator, years: number): Indicator {
  if (indicator.kind === 'decision')
    return {
      ...indicator,
      due: moveDayByYears(indicator.due, years),
      meetings: indicator.meetings.map((day) => moveDayByYears(day, years)),
    };
  return { ...indicator, ...(indicator.due && { due: moveDayByYears(indicator.due, years) }) };
}

/** Moves 29 February to 28 February if the new year is not a leap year. */
export function moveDayByYears(day: Day, years: number): Day {
  return dayInMonth(addMonths(monthOf(day), 12 * years), Number(day.slice(8)));
}

function januaryOf(year: Year): Month {
  const month = parseMonth(`${year}-01`);
  if (!month) throw new Error(`${year} is not a year of this century`);
  return month;
}
