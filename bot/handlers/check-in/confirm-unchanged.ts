import type { Month } from '../../../domain/common/month.ts';
import { isRefusal, Refusal } from '../../../domain/common/refusal.ts';
import type { AnswerProblem } from '../../../domain/common/problem.ts';
import {
  findOverlongValues,
  parseSubmissionId,
  textOrEmpty,
  readTypedValues,
  type CardData,
  parseCardMonth,
} from '../../cards/check-in/parse-submit.ts';
import {
  confirmedGoalsCard,
  confirmUnchangedCard,
  confirmFieldId,
  reflectionFieldId,
  type ConfirmationResult,
} from '../../cards/check-in/confirm-unchanged.ts';
import { describeRefusal } from '../../cards/kit/refusal-card.ts';
import { Unavailable } from '../../unavailable.ts';
import type { FollowUp } from '../../usecases/check-in/run-follow-ups.ts';
import { recordAnswer } from '../../usecases/check-in/record-answer.ts';
import { requireOpenMonth } from '../../usecases/shared/choose-month.ts';
import { readUnchangedGoals } from '../../usecases/check-in/read-unchanged-goals.ts';
import type { UnchangedGoal } from '../../views/check-in.ts';
import { showMyGoals } from '../my-goals/show-my-goals.ts';
import { showAndPersistCard, showCard, type CardUpdate, type Turn } from '../handler-types.ts';

/** Handles the button *nothing has changed*: shows the answers that a confirmation would store. */
export async function onNothingChanged(turn: Turn, data: CardData): Promise<CardUpdate> {
  const month = await requireMonth(turn, data);
  const unchanged = await readUnchangedGoals(turn.context, turn.actor, month);
  const submission = turn.context.newId();
  return showCard(confirmUnchangedCard({ unchanged, submission }, turn.reader));
}

/** Stores the last answer of each ticked goal again, one goal after the other. */
export async function onConfirmUnchanged(turn: Turn, data: CardData): Promise<CardUpdate> {
  const month = await requireMonth(turn, data);
  const submission = parseSubmissionId(data);
  const typed = readTypedValues(data);
  const listed = new Set(textOrEmpty(data.goals).split(' '));
  const unchanged = await readUnchangedGoals(turn.context, turn.actor, month);
  const ticked = unchanged.goals.filter(
    ({ goal }) => listed.has(goal.id) && typed[confirmFieldId(goal.id)] === 'true',
  );
  const problems = [
    ...findOverlongValues(data),
    ...ticked.flatMap((one) => missingReflection(one, typed)),
  ];
  if (problems.length > 0) {
    const notice = describeRefusal(new Refusal('invalid-answer', { problems }), turn.reader);
    return showCard(
      confirmUnchangedCard({ unchanged, submission, typed, problems, notice }, turn.reader),
    );
  }
  // No goal is ticked after a second click, or when the person has unticked every goal.
  if (ticked.length === 0) return showCard(await showMyGoals(turn, data));
  const stored: ConfirmationResult[] = [];
  const follow: FollowUp[] = [];
  for (const goal of ticked) {
    try {
      const confirmed = await confirmGoal(turn, goal, { month, submission }, typed);
      stored.push(confirmed.shown);
      follow.push(...confirmed.follow);
    } catch (error) {
      // The first goals are already stored, so the card must show them.
      if (!(error instanceof Unavailable) || stored.length === 0) throw error;
      stored.push({ name: goal.goal.name, refusal: turn.reader.words.bot.outage });
    }
  }
  const { format } = turn.reader;
  const stamp = {
    by: turn.actor.name,
    at: format.instant(turn.context.clock()),
    month,
    until: format.dayInWords(unchanged.month.closesOn),
  };
  return showAndPersistCard(confirmedGoalsCard(stored, stamp, turn.reader), follow);
}

async function requireMonth(turn: Turn, data: CardData): Promise<Month> {
  const month = parseCardMonth(data);
  await requireOpenMonth(turn.context, month);
  return month;
}

function missingReflection(
  { goal, asksWhatWouldChange }: UnchangedGoal,
  typed: Readonly<Record<string, string>>,
): readonly AnswerProblem[] {
  const field = reflectionFieldId(goal.id);
  const isMissing = asksWhatWouldChange && (typed[field] ?? '').trim() === '';
  return isMissing ? [{ field, problem: 'required' }] : [];
}

async function confirmGoal(
  turn: Turn,
  { goal }: UnchangedGoal,
  { month, submission }: { readonly month: Month; readonly submission: string },
  typed: Readonly<Record<string, string>>,
): Promise<{ readonly shown: ConfirmationResult; readonly follow: readonly FollowUp[] }> {
  const reflection = typed[reflectionFieldId(goal.id)] ?? '';
  try {
    const { follow } = await recordAnswer(
      turn.context,
      turn.actor,
      { goal: goal.id, month, submission, reflection },
      { except: turn.actor.id },
    );
    return { shown: { name: goal.name }, follow };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const refusal = describeRefusal(error, turn.reader);
    return { shown: { name: goal.name, refusal }, follow: [] };
  }
}
