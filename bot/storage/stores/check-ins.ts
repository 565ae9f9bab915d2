import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { CheckIn } from '../../../domain/goal/check-in.ts';
import type { Draft } from '../../../domain/check-in/draft.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month, Year } from '../../../domain/common/month.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface CheckInStore {
  /** Returns rows sorted by goal id. */
  board(month: Month): Promise<readonly Versioned<GoalMonthRow>[]>;
  /** Reads the rows of all months of the year with one query, sorted by month, then by goal id. */
  boardsOf(year: Year): Promise<readonly Versioned<GoalMonthRow>[]>;
  row(month: Month, goal: GoalId): Promise<Versioned<GoalMonthRow> | undefined>;
  history(year: Year, goal: GoalId): Promise<readonly CheckIn[]>;
  /** `version` is the version of the board row. */
  record(
    row: GoalMonthRow & { readonly answer: CheckIn },
    version: string,
    audit: AuditEntry,
  ): Promise<SaveResult>;
  excuse(row: GoalMonthRow, version: string, audit: AuditEntry): Promise<SaveResult>;
}

export interface DraftStore {
  get(person: PersonId, goal: GoalId, month: Month): Promise<Versioned<Draft> | undefined>;
  save(draft: Draft, version: string | undefined): Promise<SaveResult>;
  /** Also succeeds when there is no draft. */
  remove(person: PersonId, goal: GoalId, month: Month): Promise<void>;
}
