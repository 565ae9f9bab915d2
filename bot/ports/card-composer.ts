import type { CheckInSituation } from '../views/check-in.ts';
import type { Language } from '../../domain/common/person.ts';
import type { CardMessage } from './messenger.ts';
import type { MyGoals } from '../views/my-goals.ts';
import type { ReminderView, WaitingList } from '../views/reminders.ts';
import type { Month } from '../../domain/common/month.ts';
import type { RunView } from '../../contract/reminders/runs.ts';
import type { HandOverView, WrongPersonReport } from '../views/hand-over.ts';
import type { QuestionDetails } from '../views/questions.ts';

/** Draws the cards that use cases send, which know no cards themselves. */
export interface CardComposer {
  /** For the other people who answer for the goal. */
  readonly receipt: (situation: CheckInSituation, language: Language) => CardMessage;
  readonly myGoals: (mine: MyGoals, language: Language) => CardMessage;
  readonly reminder: (view: ReminderView, language: Language) => CardMessage;
  /** For facilitators. */
  readonly waitingList: (view: WaitingList, language: Language) => CardMessage;
  /** Replaces an older reminder of the month. */
  readonly superseded: (month: Month, language: Language) => CardMessage;
  readonly run: (view: RunView, language: Language) => CardMessage;
  readonly handOverRequested: (view: HandOverView, language: Language) => CardMessage;
  readonly handOverAnswered: (view: HandOverView, language: Language) => CardMessage;
  /** For the owner whose deputy answers this month. */
  readonly tookOver: (view: HandOverView, language: Language) => CardMessage;
  readonly wrongPerson: (report: WrongPersonReport, language: Language) => CardMessage;
  /** For those who answer for the goal. */
  readonly questionAsked: (details: QuestionDetails, language: Language) => CardMessage;
  /** For the person who asked. */
  readonly questionAnswered: (details: QuestionDetails, language: Language) => CardMessage;
}
