/** The contract of `/api/v1/`: what the server answers and the tab reads. Types only. */
import type { AnswerState } from '../domain/goal/board.ts';
import type {
  LocalisedText,
  PartlyLocalisedText,
  StrategyTheme,
} from '../domain/common/organisation.ts';
import type { AnswerChange } from '../domain/check-in/answer-changes.ts';
import type { SectionAnswer } from '../domain/goal/check-in.ts';
import type { Comparison, GoalComparison } from '../domain/portfolio/compare-months.ts';
import type { DraftValues } from '../domain/check-in/draft.ts';
import type { Forecast } from '../domain/goal/forecast.ts';
import type { Archiving, GoalLinks, SubGoal } from '../domain/goal/goal.ts';
import type { GoalId, PersonId, RunId, StepId } from '../domain/common/ids.ts';
import type { Indicator } from '../domain/goal/indicator.ts';
import type { IndicatorSeries } from '../domain/portfolio/indicator-series.ts';
import type { Day, Instant, Month, MonthState, Year } from '../domain/common/month.ts';
import type { Language, Role } from '../domain/common/person.ts';
import type { Phase } from '../domain/goal/phase.ts';
import type { GoalStanding, Portfolio } from '../domain/portfolio/portfolio.ts';
import type { RefusalCode } from '../domain/common/refusal.ts';
import type { RiskPortfolio, RiskStanding } from '../domain/portfolio/risk-portfolio.ts';
import type { ClockTime } from '../domain/common/calendar.ts';
import type { HealthProblem } from '../domain/reminders/owner-health.ts';
import type {
  Audience,
  DeliveryOutcome,
  DeliveryState,
  InstallOutcome,
  RunSelection,
} from '../domain/reminders/reminders.ts';
import type { ScheduleStep, StepState } from '../domain/reminders/schedule.ts';

export interface PersonRef {
  readonly id: PersonId;
  readonly name: string;
}

export interface OrganisationView {
  readonly name: LocalisedText;
  /** The language of goals and answers; mark it where it differs from the page's. */
  readonly contentLanguage: Language;
  readonly timeZone: string;
  /** Whom to ask for help, where the body has said it. */
  readonly contact?: PartlyLocalisedText;
}

export interface MonthView {
  readonly month: Month;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly closesOn: Day;
  readonly state: MonthState;
}

/** GET /me */
export interface MeView {
  readonly person: PersonRef;
  readonly roles: readonly Role[];
  readonly language?: Language;
  readonly body: OrganisationView;
  /** What the reader may do, so that the tab hides what would be refused. */
  readonly may: {
    readonly readEveryGoal: boolean;
    readonly readPeople: boolean;
    readonly runReminders: boolean;
    readonly keepRegister: boolean;
  };
}

/** GET /portfolio?month= ; without a month the newest opened one. */
export interface PortfolioView extends Omit<Portfolio, 'goals' | 'themes' | 'month'> {
  readonly body: OrganisationView;
  /** `own`: the reader sees only goals that they are involved in. */
  readonly scope: 'all' | 'own';
  /** Where the body is. */
  readonly today: Day;
  readonly month: MonthView;
  /** The year's opened months, oldest first. */
  readonly months: readonly MonthView[];
  readonly themes: readonly (Portfolio['themes'][number] & Pick<StrategyTheme, 'name'>)[];
  readonly goals: readonly PortfolioGoal[];
}

export interface PortfolioGoal extends Omit<GoalStanding, 'goal' | 'answer'> {
  readonly id: GoalId;
  readonly order: number;
  readonly name: string;
  readonly theme: string;
  readonly binding: boolean;
  readonly owners: readonly PersonRef[];
  readonly links: GoalLinks;
  /** How many indicators it has; without a weakest one, all of them are reached. */
  readonly indicators: number;
  /** When the newest answer was given, and on which day that was where the body is. */
  readonly answeredAt?: Instant;
  readonly answeredOn?: Day;
}

/** GET /goals/{goal}?month= : the goal as it stood in the month, and its whole history. */
export interface GoalView {
  readonly body: OrganisationView;
  readonly id: GoalId;
  readonly year: Year;
  readonly order: number;
  readonly name: string;
  readonly description: string;
  readonly theme: StrategyTheme;
  readonly aim?: string;
  readonly binding: boolean;
  readonly owners: readonly PersonRef[];
  readonly projectManagers: readonly PersonRef[];
  readonly deputy?: PersonRef;
  readonly links: GoalLinks;
  /** Since when it is followed no more, and why. */
  readonly archived?: Pick<Archiving, 'at' | 'reason'>;
  readonly month: MonthView;
  readonly months: readonly MonthView[];
  readonly standing: Omit<GoalStanding, 'goal' | 'answer'>;
  /** What is planned and how it stood, section by section. */
  readonly sections: readonly SectionView[];
  /** Of the number indicators that have had a figure, up to the month. */
  readonly series: readonly IndicatorSeries[];
  /** The answer that stands in the month, when there is one. */
  readonly answer?: AnswerRef;
  /** Newest first, up to and including the month. */
  readonly history: readonly HistoryEntry[];
  /** Among the goals of the month that the reader sees, from 1. */
  readonly place?: { readonly position: number; readonly of: number };
  readonly previous?: GoalRef;
  readonly next?: GoalRef;
  readonly may: { readonly checkIn: boolean };
}

export interface GoalRef {
  readonly id: GoalId;
  readonly name: string;
}

export interface AnswerRef {
  readonly month: Month;
  readonly revision: number;
  readonly by: PersonRef;
  readonly at: Instant;
}

export interface SectionView {
  readonly id: string;
  /** Name and description are absent for the goal itself. */
  readonly name?: string;
  readonly description?: SubGoal['description'];
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
  readonly answer?: SectionAnswer;
}

export interface HistoryEntry extends AnswerRef {
  readonly forecast?: Forecast;
  /** Against the answer before it; empty when nothing changed or it was the first. */
  readonly changes: readonly AnswerChange[];
  readonly first: boolean;
  /** What would have to happen for things to change, when that was asked. */
  readonly reflection?: string;
}

/** GET and PUT /goals/{goal}/check-ins/{month} */
export interface CheckInView {
  readonly goal: GoalId;
  readonly month: Month;
  readonly state: AnswerState;
  /** 0 before the first answer; give it back in `basedOn` when answering. */
  readonly revision: number;
  readonly answer?: AnswerRef & { readonly sections: readonly SectionAnswer[] };
}

export interface CheckInRequest {
  readonly basedOn: number;
  readonly submission: string;
  readonly sections: readonly SectionAnswer[];
  /** What would have to happen for things to change, when that was asked. */
  readonly reflection?: string;
  /** Edition of the draft that the answer was made of; it is thrown away. */
  readonly draft?: string;
}

/** GET /goals/{goal}/check-ins/{month}/draft ; DELETE throws the draft away. The caller's own. */
export interface DraftView {
  readonly body: OrganisationView;
  readonly goal: GoalRef;
  readonly month: MonthView;
  /** Of the answer stored now, 0 before the first; give it back in `basedOn` when saving. */
  readonly revision: number;
  /** The month that the sections' `previous` is of. */
  readonly previousMonth?: Month;
  readonly sections: readonly DraftSectionView[];
  readonly draft?: SavedDraftView & {
    /** The goal was answered after the draft was saved. */
    readonly outdated: boolean;
  };
}

export interface DraftSectionView {
  /** Id of its explanation among the draft's values. */
  readonly field: string;
  /** Absent for the goal itself. */
  readonly name?: string;
  /** Explanation of the answer that stands in the month. */
  readonly stored?: string;
  /** Explanation of the last answer of an earlier month. */
  readonly previous?: string;
}

export interface SavedDraftView {
  readonly basedOn: number;
  readonly values: DraftValues;
  readonly savedAt: Instant;
  /** Give it back when saving again. */
  readonly edition: string;
}

/** PUT /goals/{goal}/check-ins/{month}/draft */
export interface DraftRequest {
  readonly basedOn: number;
  readonly values: DraftValues;
  readonly edition?: string;
}

/** GET /runs?month= , newest first. */
export interface RunsView {
  readonly month: MonthView;
  readonly months: readonly MonthView[];
  readonly runs: readonly RunSummary[];
  /** For choosing a part of those who are asked. */
  readonly themes: readonly StrategyTheme[];
  readonly goals: readonly GoalRef[];
}

/** Each person of the plan is counted once, so they add up to it. */
export type RunTotals = Readonly<Record<DeliveryState, number>>;

export interface RunSummary {
  readonly id: RunId;
  readonly month: Month;
  readonly audience: Audience;
  readonly step?: StepId;
  readonly selection?: RunSelection;
  readonly redirectTo?: PersonRef;
  readonly plannedBy: PersonRef;
  readonly plannedAt: Instant;
  readonly sentBy?: PersonRef;
  readonly sentAt?: Instant;
  readonly cancelledBy?: PersonRef;
  readonly cancelledAt?: Instant;
  readonly finishedAt?: Instant;
  readonly totals: RunTotals;
}

/** GET /runs/{month}/{run}?state=&after= , POST /runs (plans one, sends nothing), …/send, …/cancel */
export interface RunView extends RunSummary {
  /** A page of rows: by person's id, after the one that was asked for. */
  readonly deliveries: readonly DeliveryView[];
  /** There are more rows after the last of these. */
  readonly more: boolean;
}

export interface DeliveryView {
  readonly person: PersonRef;
  readonly goals: readonly GoalRef[];
  readonly state: DeliveryState;
  readonly outcome: DeliveryOutcome;
  readonly install?: InstallOutcome;
  readonly unknownAt?: Instant;
}

/** GET /runs/{month}/{run}/events: `text/event-stream`, one of these whenever something changed. */
export interface RunProgress {
  readonly summary: RunSummary;
  /** Rows that changed since the event before it. */
  readonly changed: readonly DeliveryView[];
}

/** GET and PUT /schedule, POST /schedule/pause, /schedule/resume, PUT /schedule/months/{month} */
export interface ScheduleView {
  /** Absent while nobody has saved one: what is shown is a proposal, and paused. */
  readonly version?: string;
  readonly time: ClockTime;
  readonly timeZone: string;
  readonly steps: readonly ScheduleStep[];
  readonly paused: boolean;
  readonly pausedAt?: Instant;
  readonly keptBy?: PersonRef;
  readonly keptAt?: Instant;
  /** The months that are open or to come, the nearest first; never empty. */
  readonly months: readonly ScheduleMonthView[];
}

export interface ScheduleMonthView {
  readonly month: Month;
  /** Nothing is sent for a month that nobody has opened; the days are what they would be. */
  readonly opened: boolean;
  readonly skipped: boolean;
  readonly steps: readonly ScheduledStepView[];
}

export interface ScheduledStepView {
  readonly id: StepId;
  readonly audience: Audience;
  /** Absent when the month has no such day: it would be after the month's closing. */
  readonly day?: Day;
  readonly at?: Instant;
  /** The day was set by hand. */
  readonly moved: boolean;
  readonly state: StepState;
  readonly run?: RunId;
}

/** GET /reminders/health?month= : what would go wrong in a run to those who are asked. */
export interface OwnerHealthView {
  readonly month: MonthView;
  /** Those with a problem, the worst first. */
  readonly people: readonly OwnerHealth[];
  /** How many are asked in all. */
  readonly asked: number;
}

export interface OwnerHealth {
  readonly person: PersonRef;
  readonly problems: readonly HealthProblem[];
  readonly goals: readonly GoalRef[];
}

/** GET /risks?month= ; without a month the newest opened one. */
export interface RisksView extends Omit<RiskPortfolio, 'month' | 'risks'> {
  readonly body: OrganisationView;
  readonly scope: PortfolioView['scope'];
  readonly month: MonthView;
  readonly months: readonly MonthView[];
  readonly risks: readonly RiskView[];
}

export interface RiskView extends Omit<RiskStanding, 'goal'> {
  readonly goal: GoalRef;
}

/** GET /compare?from=&to= ; `from` is before `to`, whichever was asked for first. */
export interface CompareView extends Omit<Comparison, 'from' | 'to' | 'goals'> {
  readonly body: OrganisationView;
  readonly scope: PortfolioView['scope'];
  readonly from: MonthView;
  readonly to: MonthView;
  readonly months: readonly MonthView[];
  readonly goals: readonly ComparedGoal[];
}

export interface ComparedGoal extends Omit<GoalComparison, 'goal'> {
  readonly id: GoalId;
  readonly name: string;
  /** Those that changes are told of. */
  readonly sections: readonly SectionView[];
}

/** GET /months */
export interface MonthsView {
  readonly months: readonly MonthView[];
}

/** `application/problem+json` (RFC 9457). `code` is stable; `detail` is in the reader’s language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: RefusalCode | 'unauthenticated' | 'route-not-found' | 'fault';
  readonly detail: string;
  /** Reference to give to support, on a fault. */
  readonly reference?: string;
  readonly problems?: readonly { readonly field: string; readonly message: string }[];
}

export interface RunWish {
  /** Without a month, the newest. */
  readonly month?: Month;
  readonly audience?: Audience;
  readonly selection?: RunSelection;
  /** For trying: every card goes to who plans it. */
  readonly redirectToMe?: boolean;
}

export interface RowChoice {
  /** Only rows that count as this. */
  readonly state?: DeliveryState;
  /** Only rows after this person's. */
  readonly after?: PersonId;
}
