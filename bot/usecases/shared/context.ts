import type { Organisation } from '../../../domain/common/organisation.ts';
import type { GoalRef, PersonRef } from '../../../contract/common/refs.ts';
import type { RunView } from '../../../contract/reminders/runs.ts';
import type { Calendar } from '../../../domain/common/calendar.ts';
import {
  dayOf,
  type Day,
  type Instant,
  type Month,
  type OpenedMonth,
} from '../../../domain/common/month.ts';
import type { DeliveryOutcome } from '../../../domain/reminders/reminders.ts';
import type { Log } from '../../log.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Language } from '../../../domain/common/person.ts';
import type { WorkQueue } from '../../ports/work-queue.ts';
import type { AppInstaller } from '../../ports/app-installer.ts';
import type { CardMessage, Messenger } from '../../ports/messenger.ts';
import type { SendBudget } from '../../ports/send-budget.ts';
import type { CheckInSituation } from '../check-in/read-check-in.ts';
import type { SettingsSource } from './current-context.ts';
import type { HandOverView } from '../hand-over/hand-over.ts';
import type { WrongPersonReport } from '../hand-over/report-wrong-person.ts';
import type { DrawPreview } from '../preview/preview-card.ts';
import type { QuestionDetails } from '../questions/question-access.ts';
import type { MyGoals } from '../my-goals/read-my-goals-in-month.ts';
import type { RunPoller } from '../live-run/shared-poller.ts';

/** What every use case may reach. Built once, in `bot/context.ts`. */
export interface Context {
  /** As the settings make it where `currentContext` was asked, else as the operator's file has it. */
  readonly organisation: Organisation;
  readonly stores: Stores;
  readonly settings: SettingsSource;
  readonly calendar: Calendar;
  readonly messenger: Messenger;
  /** How fast the messenger may be used by runs. */
  readonly budget: SendBudget;
  readonly queue: WorkQueue;
  /** The runs that somebody follows on this server, by month and id. */
  readonly runPollers: Map<string, RunPoller>;
  /** Absent where the operator has not allowed to install for people. */
  readonly installer?: AppInstaller;
  readonly compose: Composer;
  /** Draws a card as the bot would in somebody's chat; the handlers stay out of here. */
  readonly preview: DrawPreview;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly log: Log;
}

/** Words for what a use case sends by itself; the cards stay out of here. */
export interface Composer {
  /** The receipt of somebody else's answer, for the others who were asked. */
  readonly receipt: (situation: CheckInSituation, language: Language) => CardMessage;
  readonly myGoals: (mine: MyGoals, language: Language) => CardMessage;
  readonly reminder: (view: ReminderView, language: Language) => CardMessage;
  /** For facilitators: the goals that wait, and why. */
  readonly waitingList: (view: WaitingList, language: Language) => CardMessage;
  /** In the place of an older reminder of the month: a newer one is further down. */
  readonly superseded: (month: Month, language: Language) => CardMessage;
  /** The run as it is now. */
  readonly run: (view: RunView, language: Language) => CardMessage;
  readonly handOverRequested: (view: HandOverView, language: Language) => CardMessage;
  readonly handOverAnswered: (view: HandOverView, language: Language) => CardMessage;
  /** For the owner whose deputy answers this month. */
  readonly tookOver: (view: HandOverView, language: Language) => CardMessage;
  readonly wrongPerson: (told: WrongPersonReport, language: Language) => CardMessage;
  /** For those who answer for the goal. */
  readonly questionAsked: (news: QuestionDetails, language: Language) => CardMessage;
  /** For whoever asked. */
  readonly questionAnswered: (news: QuestionDetails, language: Language) => CardMessage;
}

/** Everything that one reminder tells one person. */
export interface ReminderView {
  readonly myGoals: MyGoals;
  /** Why it came: somebody sent a run, the schedule's day came (who keeps it), or they had put it off. */
  readonly reason:
    { readonly kind: 'person' | 'schedule'; readonly name: string } | { readonly kind: 'snooze' };
  /** Goals that wait for others, and of which they are the deputy; in a run to those who stand in. */
  readonly deputyFor: readonly { readonly goal: GoalRef; readonly owners: readonly PersonRef[] }[];
  /** Other open months in which goals of theirs wait. */
  readonly alsoWaiting: readonly { readonly month: Month; readonly goals: number }[];
  /** Sent once more, because it is not known whether the first arrived. */
  readonly isResend: boolean;
  /** For trying: whose card it would have been. */
  readonly originalRecipient?: PersonRef;
}

export interface WaitingList {
  readonly month: OpenedMonth;
  /** In the order of the portfolio. */
  readonly goals: readonly {
    readonly goal: GoalRef;
    readonly owners: readonly PersonRef[];
    /** What became of the newest reminder to the first owner, when there was one. */
    readonly newest?: DeliveryOutcome;
  }[];
}

/** Today in the body's time zone. */
export const today = (context: Pick<Context, 'organisation' | 'clock'>): Day =>
  dayOf(context.clock(), context.organisation.timeZone);
