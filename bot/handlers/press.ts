import { Refusal } from '../../domain/refusal.ts';
import { pressChooseLanguage } from './language.ts';
import { openCheckIn } from './open-check-in.ts';
import { pressSendRun } from './reminder-run.ts';
import { pressMyGoals } from './show-my-goals.ts';
import { pressSubmitCheckIn } from './submit-check-in.ts';
import type { Answer, Press, Turn } from './turn.ts';

const VERBS: Readonly<Record<string, (turn: Turn, data: Press['data']) => Promise<Answer>>> = {
  'my-goals': pressMyGoals,
  'open-check-in': openCheckIn,
  'submit-check-in': pressSubmitCheckIn,
  'send-run': pressSendRun,
  'choose-language': pressChooseLanguage,
};

/** @throws Refusal `unknown-action` for a verb that no card of ours has */
export function press(turn: Turn, { verb, data }: Press): Promise<Answer> {
  const handle = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!handle) throw new Refusal('unknown-action');
  return handle(turn, data);
}
