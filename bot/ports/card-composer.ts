import type { CheckInSituation } from '../views/check-in.ts';
import type { CardMessage } from './messenger.ts';
import type { MyGoals } from '../views/my-goals.ts';
import type { ReminderView, WaitingList } from '../views/reminders.ts';
import type { Month } from '../../domain/common/month.ts';
import type { RunView } from '../../contract/reminders/runs.ts';
import type { HandOverView, WrongPersonReport } from '../views/hand-over.ts';
import type { QuestionDetails } from '../views/questions.ts';

/** Composes the cards that use cases send unasked, so that use cases need not import the cards. */
export interface CardComposer {
  /** After one person has answered, the others who were asked get this receipt. */
  readonly receipt: (situation: CheckInSituation) => CardMessage;
  readonly myGoals: (mine: MyGoals) => CardMessage;
  readonly reminder: (view: ReminderView) => CardMessage;
  /** Shows facilitators the unanswered goals and the outcome of the newest reminders. */
  readonly waitingList: (view: WaitingList) => CardMessage;
  /** Replaces an older reminder when the chat contains a newer reminder for the same month. */
  readonly superseded: (month: Month) => CardMessage;
  readonly run: (view: RunView) => CardMessage;
  readonly handOverRequested: (view: HandOverView) => CardMessage;
  readonly handOverAnswered: (view: HandOverView) => CardMessage;
  /** Sent to the owner whose deputy answers this month. */
  readonly tookOver: (view: HandOverView) => CardMessage;
  readonly wrongPerson: (told: WrongPersonReport) => CardMessage;
  /** Sent to the people who answer for the goal. */
  readonly questionAsked: (news: QuestionDetails) => CardMessage;
  /** Sent to the person who asked the question. */
  readonly questionAnswered: (news: QuestionDetails) => CardMessage;
}
