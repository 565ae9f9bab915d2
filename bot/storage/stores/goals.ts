import type { BoardRow } from '../../../domain/goal/board-row.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Month, Year } from '../../../domain/common/month.ts';
import type { ThemeNotes } from '../../../domain/portfolio/theme-notes.ts';
import type { Versioned, Saved } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface GoalStore {
  get(year: Year, id: GoalId): Promise<Versioned<Goal> | undefined>;
  list(year: Year): Promise<readonly Versioned<Goal>[]>;
  /**
   * In the same transaction, adds the goal's missing rows to the boards of `openMonths` and saves
   * `boardRows`, each unchanged since it was read.
   */
  save(
    goal: Goal,
    version: string | undefined,
    openMonths: readonly Month[],
    audit: AuditEntry,
    boardRows?: readonly Versioned<BoardRow>[],
  ): Promise<Saved>;
  /**
   * Goals of one year in one transaction; at most 99, since a transaction takes 100 rows and one of
   * them is the audit row.
   */
  saveAll(goals: readonly Versioned<Goal>[], audit: AuditEntry): Promise<Saved>;
}

export interface ThemeNotesStore {
  get(year: Year, theme: string): Promise<Versioned<ThemeNotes> | undefined>;
  list(year: Year): Promise<readonly Versioned<ThemeNotes>[]>;
  save(notes: ThemeNotes, version: string | undefined, audit: AuditEntry): Promise<Saved>;
}
