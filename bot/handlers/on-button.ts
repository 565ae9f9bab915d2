import { Refusal } from '../../domain/common/refusal.ts';
import { pressConfirmUnchanged, pressNothingChanged } from './check-in/confirm-unchanged.ts';
import {
  pressHandOn,
  pressNotRightPerson,
  pressSendNotRightPerson,
  pressSnooze,
  pressWhy,
} from './hand-over/goal-menu.ts';
import { pressAnswerHandOver, pressAskHandOver, pressHandOver } from './hand-over/hand-over.ts';
import { pressChooseLanguage } from './choose-language.ts';
import { openCheckIn } from './check-in/open-check-in.ts';
import { pressAnswerQuestion } from './answer-question.ts';
import { pressCancelRun, pressPlanRun, pressSendRun, pressShowRun } from './runs/reminder-run.ts';
import { pressSay } from './on-message.ts';
import {
  pressMoveStep,
  pressPauseSchedule,
  pressResumeSchedule,
  pressSkipMonth,
  pressUnskipMonth,
} from './runs/schedule.ts';
import { pressShowHistory } from './portfolio/show-history.ts';
import { pressMyGoals } from './my-goals/show-my-goals.ts';
import { pressSubmitCheckIn } from './check-in/submit-check-in.ts';
import { pressTakeOver } from './hand-over/take-over.ts';
import type { Answer, Press, Turn } from './turn.ts';

type Handle = (turn: Turn, data: Press['data'], messageId: Press['messageId']) => Promise<Answer>;

const VERBS: Readonly<Record<string, Handle>> = {
  'my-goals': pressMyGoals,
  'open-check-in': openCheckIn,
  'submit-check-in': pressSubmitCheckIn,
  'plan-run': pressPlanRun,
  'send-run': pressSendRun,
  'show-run': pressShowRun,
  'cancel-run': pressCancelRun,
  'take-over': pressTakeOver,
  'pause-schedule': pressPauseSchedule,
  'resume-schedule': pressResumeSchedule,
  'skip-month': pressSkipMonth,
  'unskip-month': pressUnskipMonth,
  'move-step': pressMoveStep,
  'nothing-changed': pressNothingChanged,
  'confirm-unchanged': pressConfirmUnchanged,
  'choose-language': pressChooseLanguage,
  'hand-on': pressHandOn,
  snooze: pressSnooze,
  'hand-over': pressHandOver,
  'ask-hand-over': pressAskHandOver,
  'answer-hand-over': pressAnswerHandOver,
  'not-right-person': pressNotRightPerson,
  'send-not-right-person': pressSendNotRightPerson,
  why: pressWhy,
  say: pressSay,
  'show-history': pressShowHistory,
  'answer-question': pressAnswerQuestion,
};

/** @throws Refusal `unknown-action` for a verb that no card of ours has */
export function press(turn: Turn, { verb, data, messageId }: Press): Promise<Answer> {
  const handle = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!handle) throw new Refusal('unknown-action');
  return handle(turn, data, messageId);
}
