import { assigneesFor } from '../../../domain/goal/assignees.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { isFollowed, type Goal } from '../../../domain/goal/goal.ts';
import { answerersInMonth } from '../../../domain/goal/answerers-in-month.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { monthState, yearOf, type Month, type OpenedMonth } from '../../../domain/common/month.ts';
import { waitsForAnswer, type DeliveryOutcome } from '../../../domain/reminders/reminders.ts';
import { today, type Context } from '../shared/context.ts';
import { readDeliveryPages } from '../shared/read-delivery-pages.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { readOpenMonths } from '../shared/choose-month.ts';
import { createNameLookup, type NameLookup } from '../shared/name-lookup.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

export interface MonthSnapshot {
  readonly month: OpenedMonth;
  readonly months: readonly OpenedMonth[];
  readonly isOpen: boolean;
  readonly goals: ReadonlyMap<GoalId, Goal>;
  /** Each person's goals are in the order of the portfolio. */
  readonly goalsByPerson: ReadonlyMap<PersonId, readonly Goal[]>;
  /** Each goal's rows of the whole year, one row for each month. */
  readonly rowsOf: ReadonlyMap<GoalId, readonly GoalMonthRow[]>;
  readonly otherOpenMonths: readonly {
    readonly month: Month;
    readonly waiting: ReadonlyMap<PersonId, number>;
  }[];
  readonly names: NameLookup;
  /** Returns the owners of the goal, or the people who have taken it over from them. */
  readonly recipientsFor: (goal: Goal) => readonly PersonId[];
  readonly newestOutcomes: () => Promise<ReadonlyMap<PersonId, DeliveryOutcome>>;
}

/** Resolves to undefined when the month was never opened. */
export type ReadMonthSnapshot = (
  context: Context,
  month: Month,
) => Promise<MonthSnapshot | undefined>;

/** An older snapshot is read again, because another server may have changed the data. */
const FRESH_MS = 30_000;

/** Callers that need the same month share one snapshot while it is fresh. */
export function createMonthSnapshotCache(): ReadMonthSnapshot {
  const cached = new Map<Month, { readonly at: number; snapshot: ReturnType<ReadMonthSnapshot> }>();
  return (context, month) => {
    const now = Date.parse(context.clock());
    const found = cached.get(month);
    if (found && now - found.at < FRESH_MS) return found.snapshot;
    const reading = { at: now, snapshot: readMonthSnapshot(context, month) };
    cached.set(month, reading);
    reading.snapshot.catch(() => {
      if (cached.get(month) === reading) cached.delete(month);
    });
    return reading.snapshot;
  };
}

export async function readMonthSnapshot(
  context: Context,
  month: Month,
): Promise<MonthSnapshot | undefined> {
  const { months: monthStore, goals: goalStore, checkIns } = context.stores;
  const year = yearOf(month);
  const [opened, goals, rows, handOvers, people, otherOpenMonths] = await Promise.all([
    monthStore.list(year),
    goalStore.list(year),
    checkIns.boardsOf(year),
    readHandOvers(context, month),
    context.stores.people.list(),
    readOtherOpenMonths(context, month),
  ]);
  const months = valuesOf(opened);
  const chosen = months.find((one) => one.month === month);
  if (!chosen) return undefined;
  const rowsOf = Map.groupBy(valuesOf(rows), (row) => row.goal);
  const followed = sortInPortfolioOrder(valuesOf(goals)).filter((goal) =>
    rowsOf.get(goal.id)?.some((row) => row.month === month),
  );
  const goalsByPerson = new Map<PersonId, Goal[]>();
  const active = new Set(people.filter(({ value }) => value.active).map(({ value }) => value.id));
  const isActive = (person: PersonId): boolean => active.has(person);
  const handedTo = Map.groupBy(handOvers, ({ goal }) => goal);
  for (const goal of followed.filter(isFollowed))
    for (const person of answerersInMonth(goal, month, handedTo.get(goal.id) ?? []))
      goalsByPerson.set(person, [...(goalsByPerson.get(person) ?? []), goal]);
  return {
    month: chosen,
    months,
    isOpen: monthState(chosen, today(context)) === 'open',
    goals: new Map(followed.map((goal) => [goal.id, goal])),
    goalsByPerson,
    rowsOf,
    otherOpenMonths,
    names: createNameLookup(valuesOf(people)),
    recipientsFor: (goal) => assigneesFor(goal, month, handedTo.get(goal.id) ?? [], isActive),
    newestOutcomes: once(() => readNewestOutcomes(context, month)),
  };
}

/** Returns rows that are as old as the snapshot, so they may have changed since. */
export function selectRowsInMonth(
  { month, rowsOf }: MonthSnapshot,
  goals: Iterable<GoalId>,
): ReadonlyMap<GoalId, GoalMonthRow> {
  const rows = [...goals].map((goal) => rowsOf.get(goal)?.find((row) => row.month === month.month));
  return new Map(rows.flatMap((row) => (row ? [[row.goal, row] as const] : [])));
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}

async function readNewestOutcomes(
  context: Context,
  month: Month,
): Promise<ReadonlyMap<PersonId, DeliveryOutcome>> {
  const newest = new Map<PersonId, DeliveryOutcome>();
  for (const { value: run } of await context.stores.runs.list(month)) {
    if (run.redirectTo !== undefined || run.audience !== 'owners') continue;
    for await (const page of readDeliveryPages(context, { month, run: run.id }))
      for (const { value } of page)
        if (value.outcome.kind !== 'planned') newest.set(value.person, value.outcome);
  }
  return newest;
}

/** Two months can be open at once, such as December and January. */
async function readOtherOpenMonths(
  context: Context,
  month: Month,
): Promise<MonthSnapshot['otherOpenMonths']> {
  const open = (await readOpenMonths(context)).filter((one) => one.month !== month);
  return Promise.all(
    open.map(async ({ month: other }) => {
      const [goals, rows, handOvers] = await Promise.all([
        context.stores.goals.list(yearOf(other)),
        context.stores.checkIns.board(other),
        readHandOvers(context, other),
      ]);
      const byId = new Map(goals.map(({ value }) => [value.id, value]));
      const handed = Map.groupBy(handOvers, ({ goal }) => goal);
      const waiting = new Map<PersonId, number>();
      for (const { value: row } of rows) {
        const goal = byId.get(row.goal);
        if (!goal || !isFollowed(goal) || !waitsForAnswer(row)) continue;
        for (const person of answerersInMonth(goal, other, handed.get(goal.id) ?? []))
          waiting.set(person, (waiting.get(person) ?? 0) + 1);
      }
      return { month: other, waiting };
    }),
  );
}
