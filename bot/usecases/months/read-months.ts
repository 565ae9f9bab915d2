import type { MonthsView } from '../../../contract/months/months.ts';
import { dayOf, type Year, yearOf } from '../../../domain/common/month.ts';
import type { Context } from '../shared/context.ts';
import { toMonthView } from '../shared/choose-month.ts';

export async function readMonths(context: Context, year: Year | undefined): Promise<MonthsView> {
  const thisYear = yearOf(dayOf(context.clock(), context.organisation.timeZone));
  const months = await context.stores.months.list(year ?? thisYear);
  return { months: months.map(({ value }) => toMonthView(context, value)) };
}
