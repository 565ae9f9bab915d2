import { isRefusal, Refusal } from '../../domain/common/refusal.ts';
import { answerOutdatedCard } from './answer-outdated-card.ts';
import { onConfirmUnchanged, onNothingChanged } from './check-in/confirm-unchanged.ts';
import {
  onGoalMenu,
  onWrongPerson,
  onReportWrongPerson,
  onSnooze,
  onExplainReminder,
} from './hand-over/goal-menu.ts';
import { onAnswerHandOver, onRequestHandOver, onHandOver } from './hand-over/hand-over.ts';
import { onChooseLanguage } from './choose-language.ts';
import { openCheckIn } from './check-in/open-check-in.ts';
import { onAnswerQuestion } from './answer-question.ts';
import { onCancelRun, onPlanRun, onSendRun, onShowRun } from './runs/reminder-run.ts';
import { onSuggestedCommand } from './on-message.ts';
import {
  onMoveStep,
  onPauseSchedule,
  onResumeSchedule,
  onSkipMonth,
  onUnskipMonth,
} from './runs/schedule.ts';
import { onShowHistory } from './portfolio/show-history.ts';
import { onMyGoals } from './my-goals/show-my-goals.ts';
import { onSubmitCheckIn } from './check-in/submit-check-in.ts';
import { onTakeOver } from './hand-over/take-over.ts';
import type { CardUpdate, ButtonPress, Turn } from './handler-types.ts';

type ButtonHandler = (
  turn: Turn,
  data: ButtonPress['data'],
  messageId: ButtonPress['messageId'],
) => Promise<CardUpdate>;

export const VERBS: Readonly<Record<string, ButtonHandler>> = {
  'my-goals': onMyGoals,
  'open-check-in': openCheckIn,
  'submit-check-in': onSubmitCheckIn,
  'plan-run': onPlanRun,
  'send-run': onSendRun,
  'show-run': onShowRun,
  'cancel-run': onCancelRun,
  'take-over': onTakeOver,
  'pause-schedule': onPauseSchedule,
  'resume-schedule': onResumeSchedule,
  'skip-month': onSkipMonth,
  'unskip-month': onUnskipMonth,
  'move-step': onMoveStep,
  'nothing-changed': onNothingChanged,
  'confirm-unchanged': onConfirmUnchanged,
  'choose-language': onChooseLanguage,
  'hand-on': onGoalMenu,
  snooze: onSnooze,
  'hand-over': onHandOver,
  'ask-hand-over': onRequestHandOver,
  'answer-hand-over': onAnswerHandOver,
  'not-right-person': onWrongPerson,
  'send-not-right-person': onReportWrongPerson,
  why: onExplainReminder,
  say: onSuggestedCommand,
  'show-history': onShowHistory,
  'answer-question': onAnswerQuestion,
};

export async function onButtonPress(turn: Turn, press: ButtonPress): Promise<CardUpdate> {
  const { verb, data, messageId } = press;
  try {
    const handle = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!handle) throw new Refusal('unknown-action');
    return await handle(turn, data, messageId);
  } catch (error) {
    if (!isRefusal(error, 'unknown-action')) throw error;
    return answerOutdatedCard(turn, press, error);
  }
}
