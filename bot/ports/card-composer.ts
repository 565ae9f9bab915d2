import type { CheckInSituation } from '../views/check-in.ts';
import type { Language } from '../../domain/common/person.ts';
import type { CardMessage } from './messenger.ts';
import type { MyGoals } from '../views/my-goals.ts';
import type { ReminderView, WaitingList } from '../views/reminders.ts';
import type { Month } from '../../domain/common/month.ts';
import type { RunView } from '../../contract/reminders/runs.ts';
import type { HandOverView, WrongPersonReport } from '../views/hand-over.ts';
import type { QuestionDetails } from '../views/questions.ts';

/** Words for what a use case sends by itself; the cards stay out of here. */
export interface CardComposer {
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
  /** For the person who asked. */
  readonly questionAnswered: (news: QuestionDetails, language: Language) => CardMessage;
}
