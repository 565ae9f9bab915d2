import type { Year } from '../../domain/common/month.ts';
import type { AuditEntry, TrailQuery, AuditEntryWithCursor } from './stores/audit.ts';
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
  overview(year: Year): Promise<YearOverview>;
  readonly meetings: MeetingStore;
  readonly themeNotes: ThemeNotesStore;
  /**
   * Lists audit entries, oldest first: of the goals and answers of a year, of `people` and settings, or of
   * `reminders` (runs and the schedule).
   */
  audit(of: Year | 'people' | 'reminders'): Promise<readonly AuditEntry[]>;
  /**
   * Lists the newest audit entries that the `wanted` predicate accepts, newest first: at most `limit`, and
   * only those before the cursor. An instant is a valid cursor too. Cursors of a year and of people can be
   * compared with each other.
   */
  trail(of: Year | 'people', page: TrailQuery): Promise<readonly AuditEntryWithCursor[]>;
  /** Writes an audit row for an act that changes no other row. */
  note(year: Year, entry: AuditEntry): Promise<void>;
  /** Rejects when storage does not respond. */
  ping(): Promise<void>;
}
