import type { BoardRow } from '../../../domain/goal/board-row.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { HandOver } from '../../../domain/goal/hand-over-request.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Month, OpenedMonth, Year } from '../../../domain/common/month.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface MonthStore {
  get(month: Month): Promise<Versioned<OpenedMonth> | undefined>;
  list(year: Year): Promise<readonly Versioned<OpenedMonth>[]>;
  /** Inserts missing board rows, then opens the month; safe to repeat. `conflict`: already opened. */
  open(month: OpenedMonth, goals: readonly GoalId[], audit: AuditEntry): Promise<SaveResult>;
  /** Saves `boardRows` too; those beyond the limit of a transaction follow in further ones. */
  save(
    month: OpenedMonth,
    version: string,
    audit: AuditEntry,
    boardRows?: readonly Versioned<BoardRow>[],
  ): Promise<SaveResult>;
}

/** Goals sorted by id, months oldest first, board rows by month, then goal id. */
export interface YearOverview {
  readonly goals: readonly Goal[];
  readonly months: readonly OpenedMonth[];
  readonly rows: readonly BoardRow[];
  readonly handOvers: readonly HandOver[];
}
