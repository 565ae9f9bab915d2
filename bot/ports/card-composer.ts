import type { CheckInSituation } from '../views/check-in.ts';
import type { CardMessage } from './messenger.ts';
import type { MyGoals } from '../views/my-goals.ts';
import type { ReminderView, WaitingList } from '../views/reminders.ts';
import type { Month } from '../../domain/common/month.ts';
import type { RunView } from '../../contract/reminders/runs.ts';
import type { HandOverView, WrongPersonReport } from '../views/hand-over.ts';
import type { QuestionDetails } from '../views/questions.ts';

/** Cards in one language for what a use case sends by itself; the cards stay out of here. */
export interface CardComposer {
  /** The receipt of somebody else's answer, for the others who were asked. */
  readonly receipt: (situation: CheckInSituation) => CardMessage;
  readonly myGoals: (mine: MyGoals) => CardMessage;
  readonly reminder: (view: ReminderView) => CardMessage;
  /** For facilitators: the goals that wait, and why. */
  readonly waitingList: (view: WaitingList) => CardMessage;
  /** In the place of an older reminder of the month: a newer one is further down. */
  readonly superseded: (month: Month) => CardMessage;
  /** The run as it is now. */
  readonly run: (view: RunView) => CardMessage;
  readonly handOverRequested: (view: HandOverView) => CardMessage;
  readonly handOverAnswered: (view: HandOverView) => CardMessage;
  /** For the owner whose deputy answers this month. */
  readonly tookOver: (view: HandOverView) => CardMessage;
  readonly wrongPerson: (told: WrongPersonReport) => CardMessage;
  /** For those who answer for the goal. */
  readonly questionAsked: (news: QuestionDetails) => CardMessage;
  /** For the person who asked. */
  readonly questionAnswered: (news: QuestionDetails) => CardMessage;
}
