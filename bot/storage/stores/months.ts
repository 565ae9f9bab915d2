import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { HandOver } from '../../../domain/goal/hand-over-request.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Month, OpenedMonth, Year } from '../../../domain/common/month.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface MonthStore {
  get(month: Month): Promise<Versioned<OpenedMonth> | undefined>;
  list(year: Year): Promise<readonly Versioned<OpenedMonth>[]>;
  /** Reads a month and its hand-overs with one query. */
  withHandOvers(month: Month): Promise<MonthWithHandOvers>;
  /** Reads the months of a year and their hand-overs with one query. */
  listWithHandOvers(year: Year): Promise<Pick<YearOverview, 'months' | 'handOvers'>>;
  /** Inserts missing board rows, then the month. The call can be repeated after a crash. */
  open(month: OpenedMonth, goals: readonly GoalId[], audit: AuditEntry): Promise<SaveResult>;
  /** Rows that do not fit into the first transaction are saved in further transactions. */
  save(
    month: OpenedMonth,
    version: string,
    audit: AuditEntry,
    boardRows?: readonly Versioned<GoalMonthRow>[],
  ): Promise<SaveResult>;
}

export interface MonthWithHandOvers {
  readonly opened: Versioned<OpenedMonth> | undefined;
  readonly handOvers: readonly HandOver[];
}

/** Goals are sorted by id, months from the oldest, and board rows by month, then by goal id. */
export interface YearOverview {
  readonly goals: readonly Goal[];
  readonly months: readonly OpenedMonth[];
  readonly rows: readonly GoalMonthRow[];
  readonly handOvers: readonly HandOver[];
}
