import { Refusal } from '../../domain/refusal.ts';
import { pressConfirmUnchanged, pressNothingChanged } from './confirm-unchanged.ts';
import {
  pressHandOn,
  pressNotRightPerson,
  pressSendNotRightPerson,
  pressSnooze,
  pressWhy,
} from './hand-on.ts';
import { pressAnswerHandOver, pressAskHandOver, pressHandOver } from './hand-over.ts';
import { pressChooseLanguage } from './language.ts';
import { openCheckIn } from './open-check-in.ts';
import { pressSendRun } from './reminder-run.ts';
import { pressSay } from './say.ts';
import { pressShowHistory } from './show-history.ts';
import { pressMyGoals } from './show-my-goals.ts';
import { pressSubmitCheckIn } from './submit-check-in.ts';
import type { Answer, Press, Turn } from './turn.ts';

const VERBS: Readonly<Record<string, (turn: Turn, data: Press['data']) => Promise<Answer>>> = {
  'my-goals': pressMyGoals,
  'open-check-in': openCheckIn,
  'submit-check-in': pressSubmitCheckIn,
  'send-run': pressSendRun,
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
};

/** @throws Refusal `unknown-action` for a verb that no card of ours has */
export function press(turn: Turn, { verb, data }: Press): Promise<Answer> {
  const handle = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!handle) throw new Refusal('unknown-action');
  return handle(turn, data);
}
