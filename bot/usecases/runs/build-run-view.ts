import type {
  DeliveryView,
  DeliveryRowsQuery,
  RunSummary,
  RunTotals,
  RunView,
} from '../../../contract/reminders/runs.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import {
  deliveryState,
  waitsForAnswer,
  type Delivery,
  type DeliveryState,
  type ReminderRun,
} from '../../../domain/reminders/reminders.ts';
import type { Context } from '../shared/context.ts';
import { readNameLookup, type NameLookup } from '../shared/name-lookup.ts';

export interface RunViewBuilders {
  readonly names: NameLookup;
  readonly stateOf: (delivery: Delivery, run: ReminderRun) => DeliveryState;
  readonly view: (delivery: Delivery, run: ReminderRun) => DeliveryView;
}

export async function readRunViewBuilders(
  context: Context,
  month: Month,
): Promise<RunViewBuilders> {
  const [names, goals, rows] = await Promise.all([
    readNameLookup(context),
    context.stores.goals.list(yearOf(month)),
    context.stores.checkIns.board(month),
  ]);
  const goalNames = new Map(goals.map(({ value }) => [value.id, value.name]));
  const waiting = new Set(
    rows.filter(({ value }) => waitsForAnswer(value)).map(({ value }) => value.goal),
  );
  const waits = (goal: GoalId): boolean => waiting.has(goal);
  const stateOf: RunViewBuilders['stateOf'] = (delivery, run) =>
    deliveryState(delivery, run, waits);
  return {
    names,
    stateOf,
    view: (delivery, run) => ({
      person: names(delivery.person),
      goals: delivery.goals.map((id) => ({ id, name: goalNames.get(id) ?? id })),
      state: stateOf(delivery, run),
      outcome: delivery.outcome,
      ...(delivery.install && { install: delivery.install }),
      ...(delivery.unknownAt && { unknownAt: delivery.unknownAt }),
    }),
  };
}

const VIEW_PAGE = 200;

/** Deliveries must be added in order of the person's id. The view counts all but shows one page. */
export function createRunViewCollector(
  run: ReminderRun,
  { names, stateOf, view }: RunViewBuilders,
  { state, after }: DeliveryRowsQuery = {},
): { readonly add: (delivery: Delivery) => void; readonly view: () => RunView } {
  const { count, totals } = createTotalsCounter();
  const chosen: DeliveryView[] = [];
  return {
    add: (delivery) => {
      const now = stateOf(delivery, run);
      count(now);
      const isChosen = (state ?? now) === now && (after === undefined || delivery.person > after);
      if (isChosen && chosen.length <= VIEW_PAGE) chosen.push(view(delivery, run));
    },
    view: () => ({
      ...toRunSummary(run, totals(), names),
      deliveries: chosen.slice(0, VIEW_PAGE),
      more: chosen.length > VIEW_PAGE,
    }),
  };
}

export function createTotalsCounter(): {
  count: (state: DeliveryState) => void;
  totals: () => RunTotals;
} {
  const counts = new Map<DeliveryState, number>();
  const of = (state: DeliveryState): number => counts.get(state) ?? 0;
  return {
    count: (state) => {
      counts.set(state, of(state) + 1);
    },
    totals: () => ({
      planned: of('planned'),
      queued: of('queued'),
      sending: of('sending'),
      retrying: of('retrying'),
      sent: of('sent'),
      answered: of('answered'),
      skipped: of('skipped'),
      failed: of('failed'),
      unknown: of('unknown'),
    }),
  };
}

export const toRunSummary = (
  run: ReminderRun,
  totals: RunTotals,
  names: NameLookup,
): RunSummary => ({
  id: run.id,
  month: run.month,
  audience: run.audience,
  ...(run.step && { step: run.step }),
  ...(run.selection && { selection: run.selection }),
  ...(run.redirectTo && { redirectTo: names(run.redirectTo) }),
  plannedBy: names(run.plannedBy),
  plannedAt: run.plannedAt,
  ...(run.sentBy && { sentBy: names(run.sentBy) }),
  ...(run.sentAt && { sentAt: run.sentAt }),
  ...(run.cancelledBy && { cancelledBy: names(run.cancelledBy) }),
  ...(run.cancelledAt && { cancelledAt: run.cancelledAt }),
  ...(run.finishedAt && { finishedAt: run.finishedAt }),
  totals,
});
