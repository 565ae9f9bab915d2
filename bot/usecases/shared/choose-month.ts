import {
  monthState,
  yearOf,
  type Month,
  type OpenedMonth,
  type Year,
} from '../../../domain/common/month.ts';
import type { MonthView } from '../../../contract/common/organisation.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { today, type Context } from './context.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

/** By default, `chosen` is the newest month that has begun. `months` are all months of its year. */
export interface ChosenMonth {
  readonly chosen: OpenedMonth;
  readonly months: readonly OpenedMonth[];
}

export const chooseMonth = (context: Context, month: Month | undefined): Promise<ChosenMonth> =>
  chooseMonthWithData(context, month, async (year) => ({
    months: await readOpenedMonths(context, year),
  }));

export async function chooseMonthWithData<Read extends Pick<ChosenMonth, 'months'>>(
  context: Context,
  month: Month | undefined,
  read: (year: Year) => Promise<Read>,
): Promise<Read & ChosenMonth> {
  const day = today(context);
  const thisYear = yearOf(day);
  // In January the newest month may still be December of last year.
  for (const year of month === undefined ? [thisYear, thisYear - 1] : [yearOf(month)]) {
    const found = await read(year);
    const chosen =
      month === undefined
        ? found.months.findLast((one) => one.opensOn <= day)
        : found.months.find((one) => one.month === month);
    if (chosen) return { ...found, chosen };
  }
  throw month === undefined ? new Refusal('no-months') : new Refusal('month-not-open', { month });
}

/** Returns the months of three years, oldest first, because months can be open across New Year. */
export async function readMonthsAround(context: Context): Promise<readonly OpenedMonth[]> {
  const year = yearOf(today(context));
  const years = await Promise.all(
    [-1, 0, 1].map((beside) => readOpenedMonths(context, year + beside)),
  );
  return years.flat();
}

/** Returns the oldest month first. */
export async function readOpenMonths(context: Context): Promise<readonly OpenedMonth[]> {
  const months = await readMonthsAround(context);
  return months.filter((one) => monthState(one, today(context)) === 'open');
}

async function readOpenedMonths(context: Context, year: number): Promise<readonly OpenedMonth[]> {
  return valuesOf(await context.stores.months.list(year));
}

export const toMonthView = (context: Context, month: OpenedMonth): MonthView => ({
  month: month.month,
  opensOn: month.opensOn,
  dueOn: month.dueOn,
  closesOn: month.closesOn,
  state: monthState(month, today(context)),
});

export async function requireOpenMonth(context: Context, month: Month): Promise<OpenedMonth> {
  const found = await context.stores.months.get(month);
  if (!found) throw new Refusal('month-not-open', { month });
  requireAcceptsAnswers(context, found.value);
  return found.value;
}

export function requireAcceptsAnswers(context: Context, opened: OpenedMonth): void {
  const { month, opensOn } = opened;
  switch (monthState(opened, today(context))) {
    case 'open':
      return;
    case 'not-yet-open':
      throw new Refusal('month-not-yet-open', { month, opensOn });
    case 'closed':
      throw new Refusal('month-closed', { month });
  }
}
