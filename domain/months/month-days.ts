import type { MonthRhythm } from '../common/organisation.ts';
import type { Calendar } from '../common/calendar.ts';
import {
  addMonths,
  firstDayOf,
  lastDayOf,
  monthState,
  type Day,
  type Month,
  type OpenedMonth,
} from '../common/month.ts';
import { PROPOSED_RHYTHM } from './settings.ts';
import type { DaysProblemKind, ReopenProblem } from '../common/problem.ts';
import { addWorkingDays, workingDayFrom, nthWorkingDay } from '../common/working-days.ts';

export type MonthDays = Pick<OpenedMonth, 'opensOn' | 'dueOn' | 'closesOn'>;

export interface DaysProblem {
  readonly field: keyof MonthDays;
  readonly why: DaysProblemKind;
}

/** Answers for December are often given in January and made final in February. */
const MAX_MONTHS_UNTIL_CLOSING = 2;

/** Follows the organisation's rhythm. If the month has begun, no proposed day is before `today`. */
export function proposeMonthDays(
  month: Month,
  today: Day,
  calendar: Pick<Calendar, 'isWorkingDay'>,
  { opens, closes, dueBefore }: MonthRhythm = PROPOSED_RHYTHM,
): MonthDays {
  const first = nthWorkingDay(month, opens, calendar);
  const last = nthWorkingDay(month, closes, calendar);
  const next = workingDayFrom(today, calendar);
  const begins = workingDayFrom(latest(first, today), calendar);
  const opensOn = begins < last ? begins : last;
  const closesOn = latest(last, next);
  const due = addWorkingDays(closesOn, -dueBefore, calendar);
  return { opensOn, dueOn: latest(opensOn, latest(next, due)), closesOn };
}

/** Checks only what does not depend on today's date. */
export function findMonthDaysProblem(month: Month, days: MonthDays): DaysProblem | undefined {
  const { opensOn, dueOn, closesOn } = days;
  if (opensOn < firstDayOf(addMonths(month, -1)) || opensOn > lastDayOf(month))
    return { field: 'opensOn', why: 'outside' };
  if (dueOn < opensOn) return { field: 'dueOn', why: 'order' };
  if (closesOn < dueOn) return { field: 'closesOn', why: 'order' };
  return closesOn > lastClosingDay(month) ? { field: 'closesOn', why: 'outside' } : undefined;
}

export const findOpeningProblem = (
  month: Month,
  days: MonthDays,
  today: Day,
): DaysProblem | undefined =>
  findMonthDaysProblem(month, days) ??
  (days.dueOn < today ? { field: 'dueOn', why: 'overdue' } : undefined);

/** Past days must stay, so that an answer given on time cannot become late. */
export function findMonthDaysChangeProblem(
  { month, ...before }: Pick<OpenedMonth, 'month' | keyof MonthDays>,
  days: MonthDays,
  today: Day,
): DaysProblem | undefined {
  if (days.opensOn !== before.opensOn && before.opensOn <= today)
    return { field: 'opensOn', why: 'begun' };
  for (const field of ['opensOn', 'dueOn', 'closesOn'] as const)
    if (days[field] !== before[field] && days[field] < today) return { field, why: 'past' };
  return findMonthDaysProblem(month, days);
}

const lastClosingDay = (month: Month): Day => lastDayOf(addMonths(month, MAX_MONTHS_UNTIL_CLOSING));

/**
 * Only the newest closed month can be reopened: later decisions were based on earlier answers.
 * `months` are the opened months of the month's year and of the next year.
 */
export function findReopenProblem(
  opened: OpenedMonth,
  months: readonly OpenedMonth[],
  today: Day,
): ReopenProblem | undefined {
  if (monthState(opened, today) !== 'closed') return 'not-closed';
  const isLaterClosed = months.some(
    (later) => later.month > opened.month && monthState(later, today) === 'closed',
  );
  if (isLaterClosed) return 'later-closed';
  return today > lastClosingDay(opened.month) ? 'too-late' : undefined;
}

export const MONTH_ACTS = [
  'open-month',
  'change-month',
  'close-month',
  'reopen-month',
  'excuse',
  'withdraw-excuse',
] as const;
export type MonthAct = (typeof MONTH_ACTS)[number];

const latest = (a: Day, b: Day): Day => (a > b ? a : b);
