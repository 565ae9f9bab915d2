import { parseDay, type Month } from '../../../domain/month.ts';
import {
  changeProblem,
  daysProblem,
  type DaysProblem,
  type MonthDays,
} from '../../../domain/month-days.ts';
import type { AnswersYearView, KeptMonthView } from '../../../domain/api-months.ts';

/** As it is in the fields; an empty one has no day. */
export type DaysDraft = Readonly<Record<keyof MonthDays, string>>;
export type DaysField = keyof MonthDays;

export type ReadDays =
  | { readonly days: MonthDays; readonly missing?: undefined }
  | { readonly days?: undefined; readonly missing: DaysField };

export function readDays(draft: DaysDraft): ReadDays {
  const opensOn = parseDay(draft.opensOn);
  const dueOn = parseDay(draft.dueOn);
  const closesOn = parseDay(draft.closesOn);
  if (!opensOn) return { missing: 'opensOn' };
  if (!dueOn) return { missing: 'dueOn' };
  return closesOn ? { days: { opensOn, dueOn, closesOn } } : { missing: 'closesOn' };
}

export type Check = (days: MonthDays) => DaysProblem | undefined;

type Today = Pick<AnswersYearView, 'today'>;

/** A month that is opened must still take answers. */
export const checkOpening =
  (month: Month, { today }: Today): Check =>
  (days) =>
    days.closesOn < today ? { field: 'closesOn', why: 'past' } : daysProblem(month, days);

export const checkChange =
  (month: KeptMonthView, { today }: Today): Check =>
  (days) =>
    changeProblem(month, days, today);

/** Only the closing day is asked; a due day after it gives way. */
export const checkReopening =
  (month: KeptMonthView, { today }: Today): Check =>
  ({ closesOn, dueOn, ...days }) =>
    closesOn < today
      ? { field: 'closesOn', why: 'past' }
      : daysProblem(month.month, {
          ...days,
          closesOn,
          dueOn: dueOn < closesOn ? dueOn : closesOn,
        });
