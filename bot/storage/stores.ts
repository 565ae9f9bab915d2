import type { BoardRow } from '../../domain/goal/board.ts';
import type { CheckIn } from '../../domain/goal/check-in.ts';
import type { Draft } from '../../domain/check-in/draft.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import type { HandOver } from '../../domain/goal/hand-over.ts';
import type { GoalId, PersonId, RunId, StepId } from '../../domain/common/ids.ts';
import type { MeetingKey, MeetingStage } from '../../domain/portfolio/meeting.ts';
import type { Day, Instant, Month, OpenedMonth, Year } from '../../domain/common/month.ts';
import type { MonthDays } from '../../domain/months/month-days.ts';
import type { Language, Person } from '../../domain/common/person.ts';
import type { Question, QuestionId } from '../../domain/check-in/question.ts';
import type {
  ChatBarrier,
  Delivery,
  ReminderClaim,
  ReminderRun,
  Snooze,
} from '../../domain/reminders/reminders.ts';
import type { ReminderSchedule, ClaimedStep } from '../../domain/reminders/schedule.ts';
import type { SavedSettings } from '../../domain/months/settings.ts';
import type { ThemeNotes } from '../../domain/portfolio/theme-notes.ts';
import type { TrailChange } from '../../domain/trail/trail.ts';

/** A stored value with the version that a later save must carry. Versions are opaque. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly version: string;
}

/** For readers that do not save. */
export const valuesOf = <Value>(found: readonly Versioned<Value>[]): readonly Value[] =>
  found.map(({ value }) => value);

/** `conflict`: the row was not there, was there already, or had changed since it was read. Nothing was written. */
export type Saved = 'saved' | 'conflict';

/** Who did what and when. Written in the same transaction as what it tells of; never changed. */
export interface AuditEntry {
  readonly at: Instant;
  readonly by: PersonId;
  readonly act:
    | 'check-in'
    | 'open-month'
    | 'close-month'
    | 'change-month'
    | 'reopen-month'
    | 'excuse'
    | 'withdraw-excuse'
    | 'save-goal'
    | 'archive-goal'
    | 'restore-goal'
    | 'order-goals'
    | 'save-person'
    | 'save-settings'
    | 'save-theme'
    | 'plan-run'
    | 'send-run'
    | 'cancel-run'
    | 'save-schedule'
    | 'pause-schedule'
    | 'resume-schedule'
    | 'skip-month'
    | 'move-step'
    | 'snooze'
    | 'ask-hand-over'
    | 'accept-hand-over'
    | 'decline-hand-over'
    /** The person who was asked could not be written to. */
    | 'withdraw-hand-over'
    | 'not-the-right-person'
    | 'ask-question'
    | 'answer-question'
    | 'withdraw-question';
  /** Id of what was acted on, for example `palvelutorit` or `2026-03`. */
  readonly target: string;
  /** The other person that it concerns. */
  readonly person?: PersonId;
  /** What was said with it. */
  readonly note?: string;
  /** What became different; absent in rows of a time when that was not kept. */
  readonly changes?: readonly TrailChange[];
  /** Differences that are not among the changes, which are bounded. */
  readonly more?: number;
  /** The month of a goal's excuse, or in which somebody is not the one to answer for it. */
  readonly month?: Month;
  /** A month's days as they became. */
  readonly days?: MonthDays;
}

export interface PeopleStore {
  get(id: PersonId): Promise<Versioned<Person> | undefined>;
  list(): Promise<readonly Versioned<Person>[]>;
  /**
   * Without a version the person must be new. `beside`: another person who must be as they were read
   * when this one is saved, in the same transaction; their version becomes a new one.
   */
  save(
    person: Person,
    version: string | undefined,
    audit: AuditEntry,
    beside?: Versioned<Person>,
  ): Promise<Saved>;
}

/** What the facilitator has decided of the body, in the place of the operator's file. */
export interface SettingsStore {
  get(): Promise<Versioned<SavedSettings> | undefined>;
  /** Without a version they must be the body's first. */
  save(settings: SavedSettings, version: string | undefined, audit: AuditEntry): Promise<Saved>;
}

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
  /** Goals of one year, each as it was read, all in one transaction or none; at most `MOST_GOALS_AT_ONCE`. */
  saveAll(goals: readonly Versioned<Goal>[], audit: AuditEntry): Promise<Saved>;
}

/** A transaction takes a hundred rows, and one of them is the audit's. */
export const MAX_GOALS_AT_ONCE = 99;

export interface MonthStore {
  get(month: Month): Promise<Versioned<OpenedMonth> | undefined>;
  /** The year's opened months, oldest first. */
  list(year: Year): Promise<readonly Versioned<OpenedMonth>[]>;
  /**
   * Gives every goal its empty row on the month's board, then opens the month. Safe to run again
   * after a crash half-way: rows that are there are left as they are. `conflict`: already opened.
   */
  open(month: OpenedMonth, goals: readonly GoalId[], audit: AuditEntry): Promise<Saved>;
  /**
   * `rows` of the month's own board change along with it, each when it is as it was read: in the same
   * transaction as far as it takes them, the others right after.
   */
  save(
    month: OpenedMonth,
    version: string,
    audit: AuditEntry,
    rows?: readonly Versioned<BoardRow>[],
  ): Promise<Saved>;
}

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

/** Runs, their deliveries, claims and steps are of one body and all its months, so that a claim holds over the year's end. */
export interface RunStore {
  get(month: Month, id: RunId): Promise<Versioned<ReminderRun> | undefined>;
  /** The month's runs, oldest first. */
  list(month: Month): Promise<readonly Versioned<ReminderRun>[]>;
  /**
   * Stores a planned run and a row per person, any number of people; a run that can be read has all of
   * its rows. `taken`: the step that the run is, as it becomes, with the version read, in the same
   * transaction as the run. `conflict`: the id is taken, or the step is another's by now.
   */
  plan(
    run: ReminderRun,
    deliveries: readonly Delivery[],
    audit: AuditEntry,
    taken?: Versioned<ClaimedStep>,
  ): Promise<Saved>;
  save(run: ReminderRun, version: string, audit?: AuditEntry): Promise<Saved>;
  /** The run's rows in the order of the people's ids, `limit` at most, after the person given. */
  deliveries(
    month: Month,
    id: RunId,
    page?: { readonly after?: PersonId; readonly limit: number },
  ): Promise<readonly Versioned<Delivery>[]>;
  /** One person's row in the run. */
  delivery(month: Month, id: RunId, person: PersonId): Promise<Versioned<Delivery> | undefined>;
  /** The people who have a claim on the day. */
  claimedOn(day: Day): Promise<readonly PersonId[]>;
  /**
   * Claims the right to write to the person on the day and marks the delivery, in one transaction,
   * before anything is sent. `conflict`: another run, or another try of this one, has the claim. What
   * becomes of the sending is recorded with the version that comes back; without one, the delivery has
   * to be read again.
   */
  claim(
    delivery: Delivery,
    version: string,
    claim: ReminderClaim,
  ): Promise<{ readonly version?: string } | 'conflict'>;
  /** Whose claim it is. */
  claimOf(day: Day, person: PersonId): Promise<ReminderClaim | undefined>;
  /** Records an outcome. `release` gives the claim back: certain that nothing reached the person. */
  record(
    month: Month,
    delivery: Delivery,
    version: string,
    release?: Pick<ReminderClaim, 'day' | 'person'>,
  ): Promise<Saved>;
  /** Records many outcomes of one run; those that have changed since they were read are left as they are. */
  recordMany(month: Month, deliveries: readonly Versioned<Delivery>[]): Promise<void>;
}

export interface ScheduleStore {
  get(): Promise<Versioned<ReminderSchedule> | undefined>;
  /** Without a version it must be the body's first. */
  save(schedule: ReminderSchedule, version: string | undefined, audit: AuditEntry): Promise<Saved>;
  /** The month's steps that were taken up. */
  startedSteps(month: Month): Promise<readonly Versioned<ClaimedStep>[]>;
  step(month: Month, step: StepId): Promise<Versioned<ClaimedStep> | undefined>;
  /** Without a version the step must not have been taken up: the insert decides. */
  startStep(taken: ClaimedStep, version: string | undefined): Promise<Saved>;
}

/** When the next requests to Teams may leave, for all servers. Instants, in milliseconds. */
export interface SendRate {
  /** The next request that nobody has reserved yet. */
  readonly nextAt: number;
  /** Requests a second now; less than the setting for a while after Teams said that it is too much. */
  readonly rate: number;
  /** When the rate was last changed. */
  readonly changedAt: number;
}

export interface SendRateStore {
  get(): Promise<Versioned<SendRate> | undefined>;
  save(pace: SendRate, version: string | undefined): Promise<Saved>;
}

/** The person's one-to-one chat with the bot, renewed on every activity. */
export interface Conversation {
  readonly person: PersonId;
  readonly tenantId?: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly channelId: string;
  /** The bot's and the person's ids in the channel. */
  readonly botId: string;
  readonly userId: string;
  readonly language?: Language;
  readonly seenAt: Instant;
  /** Set once the person was welcomed, so that it happens once. */
  readonly welcomedAt?: Instant;
  /** The newest reminder that was sent there, to be rewritten when somebody else answers. */
  readonly card?: { readonly activityId: string; readonly month: Month };
  /** Why nothing can be sent now; cleared by the person's next activity. */
  readonly unreachable?: ChatBarrier;
}

export interface ConversationStore {
  get(person: PersonId): Promise<Versioned<Conversation> | undefined>;
  list(): Promise<readonly Versioned<Conversation>[]>;
  /** Without a version the conversation must be new. */
  save(conversation: Conversation, version: string | undefined): Promise<Saved>;
}

/** What people have typed and not stored yet; each draft is its author's alone. */
export interface DraftStore {
  get(person: PersonId, goal: GoalId, month: Month): Promise<Versioned<Draft> | undefined>;
  /** Without a version the draft must be new. */
  save(draft: Draft, version: string | undefined): Promise<Saved>;
  /** Nothing happens where there is none. */
  remove(person: PersonId, goal: GoalId, month: Month): Promise<void>;
}

export interface HandOverStore {
  get(month: Month, goal: GoalId, from: PersonId): Promise<Versioned<HandOver> | undefined>;
  /** Every hand-over asked in the month. */
  list(month: Month): Promise<readonly Versioned<HandOver>[]>;
  /**
   * Without a version the goal's hand-over by the giver must be new in the month. `register` is the
   * goal as it becomes, with the version read, in the same transaction.
   */
  save(
    handOver: HandOver,
    version: string | undefined,
    audit: AuditEntry,
    register?: Versioned<Goal>,
  ): Promise<Saved>;
  /** Takes one back that never reached anybody. `conflict`: there was none. */
  withdraw(handOver: HandOver, audit: AuditEntry): Promise<Saved>;
}

/** What leadership has asked about goals. */
export interface QuestionStore {
  get(year: Year, goal: GoalId, id: QuestionId): Promise<Versioned<Question> | undefined>;
  /** The goal's, or those of all goals of the year; by goal, then id. */
  list(year: Year, goal?: GoalId): Promise<readonly Versioned<Question>[]>;
  /** Without a version the question must be new. */
  save(question: Question, version: string | undefined, audit: AuditEntry): Promise<Saved>;
}

export interface SnoozeStore {
  get(month: Month, person: PersonId): Promise<Versioned<Snooze> | undefined>;
  list(month: Month): Promise<readonly Versioned<Snooze>[]>;
  /** Without a version it must be the person's first in the month. */
  save(snooze: Snooze, version: string | undefined, audit: AuditEntry): Promise<Saved>;
}

/** What is written about the strategy themes of a year. */
export interface ThemeNotesStore {
  get(year: Year, theme: string): Promise<Versioned<ThemeNotes> | undefined>;
  /** Of every theme that has some. */
  list(year: Year): Promise<readonly Versioned<ThemeNotes>[]>;
  /** Without a version they must be the theme's first in the year. */
  save(notes: ThemeNotes, version: string | undefined, audit: AuditEntry): Promise<Saved>;
}

/** Where Teams meetings are: pointers that move with every goal, so without audit rows. */
export interface MeetingStore {
  get(meeting: MeetingKey): Promise<Versioned<MeetingStage> | undefined>;
  /** Without a version it must be the meeting's first. */
  save(stage: MeetingStage, version: string | undefined): Promise<Saved>;
}

/** A year at a glance: goals by id, months oldest first, board rows by month and goal, all hand-overs. */
export interface YearOverview {
  readonly goals: readonly Goal[];
  readonly months: readonly OpenedMonth[];
  readonly rows: readonly BoardRow[];
  readonly handOvers: readonly HandOver[];
}

export interface TrailPage {
  /** Nothing older is looked at. */
  readonly since?: Instant;
  readonly before: string;
  readonly limit: number;
  readonly wanted: (entry: AuditEntry) => boolean;
}

/** An audit row with its place among them, from the oldest to the newest. */
export interface PositionedEntry {
  readonly mark: string;
  readonly entry: AuditEntry;
}

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
