import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { CheckIn } from '../../../domain/goal/check-in.ts';
import type { Draft } from '../../../domain/check-in/draft.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month, Year } from '../../../domain/common/month.ts';
import type { Versioned, Saved } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface CheckInStore {
  /** One query, sorted by goal id. */
  board(month: Month): Promise<readonly Versioned<GoalMonthRow>[]>;
  /** One query for all months of the year, sorted by month, then goal id. */
  boardsOf(year: Year): Promise<readonly Versioned<GoalMonthRow>[]>;
  row(month: Month, goal: GoalId): Promise<Versioned<GoalMonthRow> | undefined>;
  /** Every revision of every month, oldest first. */
  history(year: Year, goal: GoalId): Promise<readonly CheckIn[]>;
  /** One transaction. `version` is that of the board row; `conflict`: another answer was saved first. */
  record(
    row: GoalMonthRow & { readonly answer: CheckIn },
    version: string,
    audit: AuditEntry,
  ): Promise<Saved>;
  excuse(row: GoalMonthRow, version: string, audit: AuditEntry): Promise<Saved>;
}

export interface DraftStore {
  get(person: PersonId, goal: GoalId, month: Month): Promise<Versioned<Draft> | undefined>;
  save(draft: Draft, version: string | undefined): Promise<Saved>;
  /** Succeeds when there is no draft. */
  remove(person: PersonId, goal: GoalId, month: Month): Promise<void>;
}
