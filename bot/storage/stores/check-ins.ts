import type { BoardRow } from '../../../domain/goal/board-row.ts';
import type { CheckIn } from '../../../domain/goal/check-in.ts';
import type { Draft } from '../../../domain/check-in/draft.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month, Year } from '../../../domain/common/month.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface CheckInStore {
  /** One query, sorted by goal id. */
  board(month: Month): Promise<readonly Versioned<BoardRow>[]>;
  /** One query for all months of the year, sorted by month, then goal id. */
  boardsOf(year: Year): Promise<readonly Versioned<BoardRow>[]>;
  row(month: Month, goal: GoalId): Promise<Versioned<BoardRow> | undefined>;
  /** Every revision of every month, oldest first. */
  history(year: Year, goal: GoalId): Promise<readonly CheckIn[]>;
  /** One transaction. `version` is that of the board row; `conflict`: another answer was saved first. */
  record(
    row: BoardRow & { readonly answer: CheckIn },
    version: string,
    audit: AuditEntry,
  ): Promise<SaveResult>;
  excuse(row: BoardRow, version: string, audit: AuditEntry): Promise<SaveResult>;
}

export interface DraftStore {
  get(person: PersonId, goal: GoalId, month: Month): Promise<Versioned<Draft> | undefined>;
  save(draft: Draft, version: string | undefined): Promise<SaveResult>;
  /** Succeeds when there is no draft. */
  remove(person: PersonId, goal: GoalId, month: Month): Promise<void>;
}
