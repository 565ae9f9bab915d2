import type { Actor } from '../../domain/access.ts';
import type { DeliveryView, RunSummary, RunsView, RunView } from '../../domain/api.ts';
import type { GoalId, RunId } from '../../domain/ids.ts';
import { yearOf, type Month } from '../../domain/month.ts';
import type { Delivery, ReminderRun } from '../../domain/reminders.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Context } from './context.ts';
import { demand } from './guard.ts';
import { chooseMonth } from './months.ts';
import { readNames, type Names } from './people.ts';

/** @throws Refusal `not-allowed`, `run-not-found` */
export async function readRun(
  context: Context,
  actor: Actor,
  { month, run: id }: { readonly month: Month; readonly run: RunId },
): Promise<RunView> {
  demand(actor, 'run-reminders');
  const run = await context.stores.runs.get(month, id);
  if (!run) throw new Refusal('run-not-found');
  const deliveries = await context.stores.runs.deliveries(month, id);
  return runView(
    context,
    run.value,
    deliveries.map(({ value }) => value),
  );
}

/**
 * The month's runs, newest first.
 * @throws Refusal `not-allowed`, `no-months`, `month-not-open`
 */
export async function readRuns(
  context: Context,
  actor: Actor,
  asked: Month | undefined,
): Promise<RunsView> {
  demand(actor, 'run-reminders');
  const { month } = (await chooseMonth(context, asked)).chosen;
  const [runs, names] = await Promise.all([context.stores.runs.list(month), readNames(context)]);
  return { runs: runs.map(({ value }) => summary(value, names)).toReversed() };
}

/** The run with names of people and goals; those who get something first. */
export async function runView(
  context: Context,
  run: ReminderRun,
  deliveries: readonly Delivery[],
): Promise<RunView> {
  const [names, goals] = await Promise.all([
    readNames(context),
    context.stores.goals.list(yearOf(run.month)),
  ]);
  const goalNames = new Map(goals.map(({ value }) => [value.id, value.name]));
  const goalRef = (id: GoalId) => ({ id, name: goalNames.get(id) ?? id });
  const views = deliveries.map((one): DeliveryView => ({
    person: names(one.person),
    goals: one.goals.map(goalRef),
    outcome: one.outcome,
  }));
  const isSkipped = (one: DeliveryView): boolean => one.outcome.kind === 'skipped';
  const byName = views.toSorted((a, b) => a.person.name.localeCompare(b.person.name, 'fi'));
  return {
    ...summary(run, names),
    deliveries: [...byName.filter((one) => !isSkipped(one)), ...byName.filter(isSkipped)],
  };
}

const summary = (run: ReminderRun, names: Names): RunSummary => ({
  id: run.id,
  month: run.month,
  plannedBy: names(run.plannedBy),
  plannedAt: run.plannedAt,
  ...(run.sentBy && { sentBy: names(run.sentBy) }),
  ...(run.sentAt && { sentAt: run.sentAt }),
});
