import type { MonthsView } from '../../../contract/months/months.ts';
import { dayOf, type Year } from '../../../domain/common/month.ts';
import type { Context } from '../shared/context.ts';
import { monthView } from '../shared/choose-month.ts';

/** The year's opened months, oldest first; this year's when none is given. */
export async function readMonths(context: Context, year: Year | undefined): Promise<MonthsView> {
  const thisYear = Number(dayOf(context.clock(), context.organisation.timeZone).slice(0, 4));
  const months = await context.stores.months.list(year ?? thisYear);
  return { months: months.map(({ value }) => monthView(context, value)) };
}
