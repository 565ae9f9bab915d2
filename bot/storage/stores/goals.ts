import type { BoardRow } from '../../../domain/goal/board.ts';
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
   * Without a version the goal must be new. `joins` are months that take answers now: the goal gets
   * its row on their boards in the same transaction, unless it is there already. `rows` of its own on
   * other boards change along with it, each when it is as it was read.
   */
  save(
    goal: Goal,
    version: string | undefined,
    joins: readonly Month[],
    audit: AuditEntry,
    rows?: readonly Versioned<BoardRow>[],
  ): Promise<Saved>;
  /**
   * Goals of one year, each as it was read, all in one transaction or none; at most 99, since a
   * transaction takes a hundred rows and one of them is the audit's.
   */
  saveAll(goals: readonly Versioned<Goal>[], audit: AuditEntry): Promise<Saved>;
}

/** What is written about the strategy themes of a year. */
export interface ThemeNotesStore {
  get(year: Year, theme: string): Promise<Versioned<ThemeNotes> | undefined>;
  /** Of every theme that has some. */
  list(year: Year): Promise<readonly Versioned<ThemeNotes>[]>;
  /** Without a version they must be the theme's first in the year. */
  save(notes: ThemeNotes, version: string | undefined, audit: AuditEntry): Promise<Saved>;
}
