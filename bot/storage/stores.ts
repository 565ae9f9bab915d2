import type { Year } from '../../domain/common/month.ts';
import type { AuditEntry, TrailQuery, AuditEntryWithCursor } from './stores/audit.ts';
import type { PeopleStore, ConversationStore } from './stores/people.ts';
import type { AccountCheckStore } from './stores/account-checks.ts';
import type { SettingsStore } from './stores/settings.ts';
import type { GoalStore, ThemeNotesStore } from './stores/goals.ts';
import type { MonthStore, YearOverview } from './stores/months.ts';
import type { CheckInStore, DraftStore } from './stores/check-ins.ts';
import type { RunStore } from './stores/runs.ts';
import type { ScheduleStore, SendRateStore, SnoozeStore } from './stores/schedule.ts';
import type { HandOverStore } from './stores/hand-overs.ts';
import type { QuestionStore } from './stores/questions.ts';
import type { SentCardStore } from './stores/sent-cards.ts';
import type { MeetingStore } from './stores/meetings.ts';
import type { PersonalDataStore } from './stores/privacy/personal-data.ts';
import type { RetentionStore } from './stores/privacy/retention.ts';
import type { UnreadableRows } from './stores/unreadable-rows.ts';

export interface Stores {
  readonly people: PeopleStore;
  readonly settings: SettingsStore;
  readonly accountChecks: AccountCheckStore;
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
  readonly sentCards: SentCardStore;
  readonly drafts: DraftStore;
  overview(year: Year): Promise<YearOverview>;
  readonly meetings: MeetingStore;
  readonly themeNotes: ThemeNotesStore;
  /** Returns entries, oldest first. `reminders` means the entries of runs and of the schedule. */
  audit(of: Year | 'people' | 'reminders'): Promise<readonly AuditEntry[]>;
  /** Returns entries before a cursor or instant, newest first. Cursors of all trails are comparable. */
  trail(
    of: Year | 'people' | 'reminders',
    page: TrailQuery,
  ): Promise<readonly AuditEntryWithCursor[]>;
  /** Writes an entry that has no transaction of its own. */
  note(of: Year | 'people', entry: AuditEntry): Promise<void>;
  readonly personalData: PersonalDataStore;
  readonly retention: RetentionStore;
  readonly unreadable: UnreadableRows;
  ping(): Promise<void>;
  /** Returns stores that read no row twice. Use them for one short request only. */
  forOneRequest(): Stores;
  /** Returns stores that always read the current rows, for work that follows a request. */
  afterRequest(): Stores;
}
