import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Month, Year } from '../../../domain/common/month.ts';
import type { ThemeNotes } from '../../../domain/portfolio/theme-notes.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface GoalStore {
  get(year: Year, id: GoalId): Promise<Versioned<Goal> | undefined>;
  list(year: Year): Promise<readonly Versioned<Goal>[]>;
  /** Also saves, in one transaction, the goal's missing rows on the boards of `openMonths`. */
  save(
    goal: Goal,
    version: string | undefined,
    openMonths: readonly Month[],
    audit: AuditEntry,
    boardRows?: readonly Versioned<GoalMonthRow>[],
  ): Promise<SaveResult>;
  /** Accepts at most 99 goals: a transaction can change 100 rows, and one of them is the audit row. */
  saveAll(goals: readonly Versioned<Goal>[], audit: AuditEntry): Promise<SaveResult>;
}

export interface ThemeNotesStore {
  get(year: Year, theme: string): Promise<Versioned<ThemeNotes> | undefined>;
  list(year: Year): Promise<readonly Versioned<ThemeNotes>[]>;
  save(notes: ThemeNotes, version: string | undefined, audit: AuditEntry): Promise<SaveResult>;
}
