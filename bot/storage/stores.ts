import type { Year } from '../../domain/common/month.ts';
import type { AuditEntry, TrailPage, PositionedEntry } from './stores/audit.ts';
import type { PeopleStore, ConversationStore } from './stores/people.ts';
import type { SettingsStore } from './stores/settings.ts';
import type { GoalStore, ThemeNotesStore } from './stores/goals.ts';
import type { MonthStore, YearOverview } from './stores/months.ts';
import type { CheckInStore, DraftStore } from './stores/check-ins.ts';
import type { RunStore } from './stores/runs.ts';
import type { ScheduleStore, SendRateStore, SnoozeStore } from './stores/schedule.ts';
import type { HandOverStore } from './stores/hand-overs.ts';
import type { QuestionStore } from './stores/questions.ts';
import type { MeetingStore } from './stores/meetings.ts';

/** Everything that is kept for one body. */
export interface Stores {
  readonly people: PeopleStore;
  readonly settings: SettingsStore;
  readonly goals: GoalStore;
  readonly months: MonthStore;
  readonly checkIns: CheckInStore;
  readonly runs: RunStore;
  readonly schedule: ScheduleStore;
  readonly sendRate: SendRateStore;
  readonly conversations: ConversationStore;
  readonly handOvers: HandOverStore;
  readonly snoozes: SnoozeStore;
  readonly questions: QuestionStore;
  readonly drafts: DraftStore;
  /** One key-range query. */
  overview(year: Year): Promise<YearOverview>;
  readonly meetings: MeetingStore;
  readonly themeNotes: ThemeNotesStore;
  /** Audit rows, oldest first: of a year's goals and answers, of people and settings, of runs and the schedule. */
  audit(of: Year | 'people' | 'reminders'): Promise<readonly AuditEntry[]>;
  /**
   * Audit rows of a year, or of people and settings, newest first: the first `limit` before a mark that
   * `wanted` takes. An instant is a mark, too; marks of both are in one order.
   */
  trail(of: Year | 'people', page: TrailPage): Promise<readonly PositionedEntry[]>;
  /** An audit row of the year by itself, for an act that changes nothing else. */
  note(year: Year, entry: AuditEntry): Promise<void>;
  /** Resolves when storage answers; rejects when it does not. */
  ping(): Promise<void>;
}
