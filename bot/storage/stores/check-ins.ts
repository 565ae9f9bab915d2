import type { BoardRow } from '../../../domain/goal/board.ts';
import type { CheckIn } from '../../../domain/goal/check-in.ts';
import type { Draft } from '../../../domain/check-in/draft.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month, Year } from '../../../domain/common/month.ts';
import type { Versioned, Saved } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface CheckInStore {
  /** The month's board, one key-range query; a row per goal, sorted by goal id. */
  board(month: Month): Promise<readonly Versioned<BoardRow>[]>;
  /** The boards of all the year's months, one key-range query; sorted by month, then goal id. */
  boardsOf(year: Year): Promise<readonly Versioned<BoardRow>[]>;
  row(month: Month, goal: GoalId): Promise<Versioned<BoardRow> | undefined>;
  /** Every revision of every month's answer, oldest first. */
  history(year: Year, goal: GoalId): Promise<readonly CheckIn[]>;
  /**
   * Stores an answer: its history row, its place on the board and its audit row in one transaction.
   * `row.answer` is the check-in and `version` the board row's as read. `conflict`: somebody was first.
   */
  record(
    row: BoardRow & { readonly answer: CheckIn },
    version: string,
    audit: AuditEntry,
  ): Promise<Saved>;
  excuse(row: BoardRow, version: string, audit: AuditEntry): Promise<Saved>;
}

/** What people have typed and not stored yet; each draft is its author's alone. */
export interface DraftStore {
  get(person: PersonId, goal: GoalId, month: Month): Promise<Versioned<Draft> | undefined>;
  /** Without a version the draft must be new. */
  save(draft: Draft, version: string | undefined): Promise<Saved>;
  /** Nothing happens where there is none. */
  remove(person: PersonId, goal: GoalId, month: Month): Promise<void>;
}
