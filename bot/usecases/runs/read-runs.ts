import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type {
  DeliveryView,
  RunsView,
  RunView,
  DeliveryRowsQuery,
} from '../../../contract/reminders/runs.ts';
import type { RunId } from '../../../domain/common/ids.ts';
import { isFollowed } from '../../../domain/goal/goal.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import type { ReminderRun } from '../../../domain/reminders/reminders.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { readDeliveryPages } from '../shared/read-delivery-pages.ts';
import { authorize } from '../shared/authorize.ts';
import { chooseMonth, toMonthView } from '../shared/choose-month.ts';
import {
  readRunViewBuilders,
  toRunSummary,
  createRunViewCollector,
  createTotalsCounter,
} from './build-run-view.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';
import type { RunTarget } from '../../ports/job.ts';

export async function readRun(
  context: Context,
  actor: Actor,
  { month, run, ...rows }: RunTarget & DeliveryRowsQuery,
): Promise<RunView> {
  authorize(actor, 'run-reminders');
  return readRunView(context, month, run, rows);
}

/** Sorts deliveries by the person's id. The caller must check permissions first. */
export async function readRunView(
  context: Context,
  month: Month,
  id: RunId,
  rows: DeliveryRowsQuery = {},
): Promise<RunView> {
  const run = await requireRun(context, { month, run: id });
  const { add, view } = createRunViewCollector(
    run,
    await readRunViewBuilders(context, month),
    rows,
  );
  for await (const page of readDeliveryPages(context, { month, run: id }))
    for (const { value } of page) add(value);
  return view();
}

/** Returns the newest run first. */
export async function readRuns(
  context: Context,
  actor: Actor,
  requested: Month | undefined,
): Promise<RunsView> {
  authorize(actor, 'run-reminders');
  const { chosen, months } = await chooseMonth(context, requested);
  const { month } = chosen;
  const [runs, goals, { names, stateOf }] = await Promise.all([
    context.stores.runs.list(month),
    context.stores.goals.list(yearOf(month)),
    readRunViewBuilders(context, month),
  ]);
  const summaries = [];
  for (const { value: run } of runs.toReversed()) {
    const { count, totals } = createTotalsCounter();
    for await (const page of readDeliveryPages(context, { month, run: run.id }))
      for (const { value } of page) count(stateOf(value, run));
    summaries.push(toRunSummary(run, totals(), names));
  }
  const followed = sortInPortfolioOrder(valuesOf(goals)).filter(isFollowed);
  return {
    month: toMonthView(context, chosen),
    months: months.map((one) => toMonthView(context, one)),
    runs: summaries,
    themes: context.organisation.themes.filter(({ id }) =>
      followed.some(({ theme }) => theme === id),
    ),
    goals: followed.map(({ id, name }) => ({ id, name })),
  };
}

export async function readRunRows(
  context: Context,
  actor: Actor,
  target: RunTarget,
): Promise<AsyncIterable<readonly DeliveryView[]>> {
  authorize(actor, 'run-reminders');
  const run = await requireRun(context, target);
  const { view } = await readRunViewBuilders(context, target.month);
  async function* pages() {
    for await (const page of readDeliveryPages(context, target))
      yield page.map(({ value }) => view(value, run));
  }
  return pages();
}

export async function requireRun(
  { stores }: Pick<Context, 'stores'>,
  { month, run }: RunTarget,
): Promise<ReminderRun> {
  const found = await stores.runs.get(month, run);
  if (!found) throw new Refusal('run-not-found');
  return found.value;
}
