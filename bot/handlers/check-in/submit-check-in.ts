import { findAnswerProblems } from '../../../domain/check-in/answer-problems.ts';
import { changesBetween } from '../../../domain/check-in/answer-changes.ts';
import { forecastOf, type SectionAnswer } from '../../../domain/goal/check-in.ts';
import { contradictionKey, findContradictions } from '../../../domain/check-in/contradictions.ts';
import { parseGoalId } from '../../../domain/common/ids.ts';
import { parseMonth } from '../../../domain/common/month.ts';
import { isRefusal, Refusal } from '../../../domain/common/refusal.ts';
import type { AnswerProblem } from '../../../domain/common/problem.ts';
import { describeChange } from '../../cards/kit/describe-change.ts';
import { checkInFormCard } from '../../cards/check-in/check-in-form.ts';
import {
  parseSubmitTarget,
  readTypedValues,
  textOrEmpty,
  type CardData,
  findOverlongValues,
} from '../../cards/check-in/parse-submit.ts';
import { describeContradiction } from '../../cards/check-in/describe-contradiction.ts';
import { escapeMarkdown } from '../../cards/kit/elements.ts';
import { forecastWord } from '../../cards/kit/forecast-labels.ts';
import { noticeCard, describeRefusal } from '../../cards/kit/refusal-card.ts';
import type { Reader } from '../../cards/kit/reader.ts';
import type { FormValues } from '../../../domain/check-in/form-fields.ts';
import { parseAnswer } from '../../../domain/check-in/check-in-form.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { today } from '../../usecases/shared/context.ts';
import {
  requireCheckInPermission,
  readCheckIn,
  readVisibleCheckIn,
} from '../../usecases/check-in/read-check-in.ts';
import type { CheckInSituation } from '../../views/check-in.ts';
import { recordAnswer } from '../../usecases/check-in/record-answer.ts';
import { drawReceipt } from './draw-receipt.ts';
import { showAndPersistCard, showCard, type CardUpdate, type Turn } from '../handler-types.ts';

const DIFFERENCES_SHOWN = 12;

/** When the answer is refused, the form is shown again with the reason and the typed values. */
export async function onSubmitCheckIn(turn: Turn, data: CardData): Promise<CardUpdate> {
  const typed = readTypedValues(data);
  try {
    const target = parseSubmitTarget(data);
    const situation = await readVisibleCheckIn(turn.context, turn.actor, target);
    return await submit(turn, { ...target, situation, typed, overlong: findOverlongValues(data) });
  } catch (error) {
    if (!isRefusal(error) || isRefusal(error, 'unknown-action')) throw error;
    return showCard(noticeCard(describeRefusal(error, turn.reader), turn.reader, typed));
  }
}

/** Returns undefined when the card names no goal that the person may answer now. */
export async function drawFormOfOutdatedCard(
  turn: Turn,
  data: CardData,
  refusal: Refusal,
): Promise<CardMessage | undefined> {
  const goal = parseGoalId(textOrEmpty(data.goal));
  const month = parseMonth(textOrEmpty(data.month));
  if (!goal || !month) return undefined;
  const submission = turn.context.newId();
  try {
    requireCheckInPermission(await readVisibleCheckIn(turn.context, turn.actor, { goal, month }));
    const typed = readTypedValues(data);
    return await formWithProblems(turn, { goal, month, typed, submission }, refusal);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return undefined;
  }
}

interface SubmitInput extends ReturnType<typeof parseSubmitTarget> {
  readonly situation: CheckInSituation;
  readonly typed: FormValues;
  readonly overlong: readonly AnswerProblem[];
}

async function submit(turn: Turn, input: SubmitInput): Promise<CardUpdate> {
  const { situation, typed, submission, goal, month, basedOn } = input;
  const { context, actor } = turn;
  const parsed = parseAnswer(situation.goal, typed, previousAnswerOf(input), submission);
  try {
    requireCheckInPermission(situation);
    const unread = [...input.overlong, ...parsed.problems];
    if (unread.length > 0) throw new Refusal('invalid-answer', { problems: unread });
    const { sections } = parsed;
    const question = await contradictionQuestion(turn, input, sections);
    if (question) return showCard(question);
    const answer = { goal, month, basedOn, submission, sections };
    const source = { draft: { values: typed }, except: actor.id };
    const recorded = await recordAnswer(context, actor, answer, source);
    return showAndPersistCard(receipt(turn, recorded.situation), recorded.follow);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return showCard(await formWithProblems(turn, input, error));
  }
}

/** Returns undefined when the person need not confirm any contradiction. */
async function contradictionQuestion(
  turn: Turn,
  input: SubmitInput,
  sections: readonly SectionAnswer[],
): Promise<CardMessage | undefined> {
  const { situation, typed, submission, seenContradictions, basedOn } = input;
  const { context, reader } = turn;
  const isCurrent = (situation.answer?.revision ?? 0) === basedOn;
  const problems = findAnswerProblems(situation.goal, sections, today(context), situation.previous);
  if (!isCurrent || problems.length > 0) return undefined;
  const { goal, previous } = situation;
  const all = findContradictions(goal, sections, previous, today(context));
  if (all.every((one) => seenContradictions.includes(contradictionKey(one)))) return undefined;
  const question = {
    lines: all.map((one) => describeContradiction(goal, one, reader)),
    seenContradictions: all.map(contradictionKey).join(' '),
  };
  return checkInFormCard({ situation, typed, submission, question, canSave: true }, reader);
}

/** Returns the answer from which the form started. A form from an older revision is refused later. */
const previousAnswerOf = ({ situation, basedOn }: SubmitInput): CheckInSituation['answer'] =>
  basedOn === 0 ? situation.previous : situation.answer;

function receipt(turn: Turn, situation: CheckInSituation): CardMessage {
  const card = drawReceipt(turn, situation);
  if (!card) throw new Error(`Invariant: ${situation.goal.id} has no answer after storing it`);
  return card;
}

type TypedForm = Pick<SubmitInput, 'goal' | 'month' | 'typed' | 'submission'>;

async function formWithProblems(turn: Turn, input: TypedForm, refusal: Refusal) {
  const { context, actor, reader } = turn;
  const situation = await readCheckIn(context, actor, input);
  const problems: readonly AnswerProblem[] = isRefusal(refusal, 'invalid-answer')
    ? refusal.details.problems
    : [];
  const isOutdated = isRefusal(refusal, 'unknown-action');
  const isStale = isOutdated || isRefusal(refusal, 'stale-answer');
  const mayTryAgain = isStale || problems.length > 0;
  const lines = [
    isOutdated ? reader.words.bot.form.outdatedCard : describeRefusal(refusal, reader),
    ...(isStale ? [storedNow(situation, turn)] : []),
    ...(mayTryAgain ? [] : [reader.words.bot.form.typedKept]),
  ];
  return checkInFormCard(
    {
      situation,
      ...(isStale && situation.answer && { differences: differences(situation, input, reader) }),
      // The card of another version may lack fields, which then come from the last answer.
      ...(isOutdated ? { draft: input.typed } : { typed: input.typed }),
      problems,
      // A stale form gets a new submission id, because it now builds on the newer stored answer.
      submission: isStale ? context.newId() : input.submission,
      notice: lines.filter((line) => line !== '').join('\n\n'),
      canSave: mayTryAgain,
    },
    reader,
  );
}

function differences(
  situation: CheckInSituation,
  input: TypedForm,
  reader: Reader,
): readonly string[] {
  const { goal, answer } = situation;
  if (!answer) return [];
  const { sections } = parseAnswer(goal, input.typed, answer, input.submission);
  return changesBetween(answer, { sections })
    .slice(0, DIFFERENCES_SHOWN)
    .map((change) => describeChange(goal, change, reader));
}

function storedNow({ answer, answeredBy }: CheckInSituation, { reader }: Turn): string {
  const forecast = answer && forecastOf(answer);
  if (!answer || !forecast) return '';
  return reader.words.bot.form.storedNow(
    escapeMarkdown(answeredBy?.name ?? ''),
    reader.format.instant(answer.answeredAt),
    forecastWord(forecast, reader),
  );
}
