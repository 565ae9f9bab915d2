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

/** December is often answered in January, and its last word comes in February. */
const MAX_MONTHS_UNTIL_CLOSING = 2;

/** Working days to begin with, in the body's rhythm; of a month that has begun, from now on. */
export function proposedDays(
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

/** The first thing that is wrong with a month's days, whenever they are set. */
export function daysProblem(month: Month, days: MonthDays): DaysProblem | undefined {
  const { opensOn, dueOn, closesOn } = days;
  if (opensOn < firstDayOf(addMonths(month, -1)) || opensOn > lastDayOf(month))
    return { field: 'opensOn', why: 'outside' };
  if (dueOn < opensOn) return { field: 'dueOn', why: 'order' };
  if (closesOn < dueOn) return { field: 'closesOn', why: 'order' };
  return closesOn > lastClosingDay(month) ? { field: 'closesOn', why: 'outside' } : undefined;
}

/** The same for a month that is opened today. */
export const openingProblem = (
  month: Month,
  days: MonthDays,
  today: Day,
): DaysProblem | undefined =>
  daysProblem(month, days) ?? (days.dueOn < today ? { field: 'dueOn', why: 'overdue' } : undefined);

/** The same for days that are changed: what lies behind stands, so that no answer becomes late afterwards. */
export function changeProblem(
  { month, ...before }: Pick<OpenedMonth, 'month' | keyof MonthDays>,
  days: MonthDays,
  today: Day,
): DaysProblem | undefined {
  if (days.opensOn !== before.opensOn && before.opensOn <= today)
    return { field: 'opensOn', why: 'begun' };
  for (const field of ['opensOn', 'dueOn', 'closesOn'] as const)
    if (days[field] !== before[field] && days[field] < today) return { field, why: 'past' };
  return daysProblem(month, days);
}

/** The last day on which the month may close, whatever is set. */
const lastClosingDay = (month: Month): Day => lastDayOf(addMonths(month, MAX_MONTHS_UNTIL_CLOSING));

/**
 * Why a month cannot be opened again. Only the newest closed one can: what was decided on a later month's
 * picture was decided on this one's, too, and an answer put in before them would change it unseen. `months`
 * are those of its year and the next.
 */
export function reopenProblem(
  opened: OpenedMonth,
  months: readonly OpenedMonth[],
  today: Day,
): ReopenProblem | undefined {
  if (monthState(opened, today) !== 'closed') return 'not-closed';
  const isLaterClosed = months.some(
    (one) => one.month > opened.month && monthState(one, today) === 'closed',
  );
  if (isLaterClosed) return 'later-closed';
  return today > lastClosingDay(opened.month) ? 'too-late' : undefined;
}

/** What is done with a month as a whole, or with one goal's part in it. */
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
