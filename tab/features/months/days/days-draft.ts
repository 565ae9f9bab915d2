import { parseDay, type Month } from '../../../../domain/common/month.ts';
import {
  findMonthDaysChangeProblem,
  findMonthDaysProblem,
  findOpeningProblem,
  type DaysProblem,
  type MonthDays,
} from '../../../../domain/months/month-days.ts';
import type { AnswersYearView, OpenedMonthView } from '../../../../contract/months/months.ts';

/** The days as typed; an empty text means no day. */
export type DaysDraft = Readonly<Record<keyof MonthDays, string>>;
export type DaysField = keyof MonthDays;

export type ReadDays =
  | { readonly days: MonthDays; readonly missing?: undefined }
  | { readonly days?: undefined; readonly missing: readonly DaysField[] };

export function readDays(draft: DaysDraft): ReadDays {
  const opensOn = parseDay(draft.opensOn);
  const dueOn = parseDay(draft.dueOn);
  const closesOn = parseDay(draft.closesOn);
  if (opensOn && dueOn && closesOn) return { days: { opensOn, dueOn, closesOn } };
  const fields = ['opensOn', 'dueOn', 'closesOn'] as const;
  return { missing: fields.filter((field) => !parseDay(draft[field])) };
}

export type DaysCheck = (days: MonthDays) => DaysProblem | undefined;

type Today = Pick<AnswersYearView, 'today'>;

export const checkOpening =
  (month: Month, { today }: Today): DaysCheck =>
  (days) =>
    findOpeningProblem(month, days, today);

export const checkChange =
  (month: OpenedMonthView, { today }: Today): DaysCheck =>
  (days) =>
    findMonthDaysChangeProblem(month, days, today);

/** Reopening sets only the closing day; a later due day is moved to the closing day. */
export const checkReopening =
  (month: OpenedMonthView, { today }: Today): DaysCheck =>
  ({ closesOn, dueOn, ...days }) =>
    closesOn < today
      ? { field: 'closesOn', why: 'past' }
      : findMonthDaysProblem(month.month, {
          ...days,
          closesOn,
          dueOn: dueOn < closesOn ? dueOn : closesOn,
        });
