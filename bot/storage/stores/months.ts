import type { BoardRow } from '../../../domain/goal/board.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { HandOver } from '../../../domain/goal/hand-over.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Month, OpenedMonth, Year } from '../../../domain/common/month.ts';
import type { Versioned, Saved } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface MonthStore {
  get(month: Month): Promise<Versioned<OpenedMonth> | undefined>;
  /** The year's opened months, oldest first. */
  list(year: Year): Promise<readonly Versioned<OpenedMonth>[]>;
  /**
   * Gives every goal its empty row on the month's board, then opens the month. Safe to run again
   * after a crash half-way: rows that are there are left as they are. `conflict`: already opened.
   */
  open(month: OpenedMonth, goals: readonly GoalId[], audit: AuditEntry): Promise<Saved>;
  /**
   * `rows` of the month's own board change along with it, each when it is as it was read: in the same
   * transaction as far as it takes them, the others right after.
   */
  save(
    month: OpenedMonth,
    version: string,
    audit: AuditEntry,
    rows?: readonly Versioned<BoardRow>[],
  ): Promise<Saved>;
}

/** A year at a glance: goals by id, months oldest first, board rows by month and goal, all hand-overs. */
export interface YearOverview {
  readonly goals: readonly Goal[];
  readonly months: readonly OpenedMonth[];
  readonly rows: readonly BoardRow[];
  readonly handOvers: readonly HandOver[];
}
