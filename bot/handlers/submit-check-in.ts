import { answerProblems } from '../../domain/answer-rules.ts';
import { changesBetween } from '../../domain/changes.ts';
import { forecastOf, type SectionAnswer } from '../../domain/check-in.ts';
import { contradictionKey, contradictionsOf } from '../../domain/contradictions.ts';
import { isRefusal, Refusal, type AnswerProblem } from '../../domain/refusal.ts';
import { changeInWords } from '../cards/changes.ts';
import { checkInForm } from '../cards/check-in-form.ts';
import {
  overlongProblems,
  parseSubmitTarget,
  typedValues,
  type CardData,
} from '../cards/check-in-submit.ts';
import { contradictionInWords } from '../cards/contradictions.ts';
import { escapeMarkdown } from '../cards/elements.ts';
import { forecastWord } from '../cards/forecast.ts';
import { noticeCard, refusalInWords } from '../cards/notice.ts';
import type { Reader } from '../cards/reader.ts';
import type { TypedValues } from '../../domain/check-in-fields.ts';
import { parseAnswer } from '../../domain/check-in-form.ts';
import type { CardMessage } from '../teams/messenger.ts';
import { today } from '../usecases/context.ts';
import { dropUsedDraft } from '../usecases/drop-draft.ts';
import { demandMayCheckIn, readCheckIn, type CheckInSituation } from '../usecases/read-check-in.ts';
import { refreshOthers } from '../usecases/refresh-others.ts';
import { submitCheckIn } from '../usecases/submit-check-in.ts';
import { receiptOf } from './show-receipt.ts';
import { kept, shown, type Answer, type Turn } from './turn.ts';

const DIFFERENCES_SHOWN = 12;

/**
 * Stores the form and turns it into a receipt. Whatever stands in the way, the card comes back with
 * the reason and with everything as it was typed.
 */
export async function pressSubmitCheckIn(turn: Turn, data: CardData): Promise<Answer> {
  const typed = typedValues(data);
  try {
    const target = parseSubmitTarget(data);
    const situation = await readCheckIn(turn.context, turn.actor, target);
    return await submit(turn, { ...target, situation, typed, overlong: overlongProblems(data) });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return shown(noticeCard(refusalInWords(error, turn.reader), turn.reader, typed));
  }
}

interface Submit extends ReturnType<typeof parseSubmitTarget> {
  readonly situation: CheckInSituation;
  readonly typed: TypedValues;
  readonly overlong: readonly AnswerProblem[];
}

async function submit(turn: Turn, given: Submit): Promise<Answer> {
  const { situation, typed, submission, goal, month, basedOn } = given;
  const { context, actor } = turn;
  const parsed = parseAnswer(situation.goal, typed, baseOf(given), submission);
  try {
    demandMayCheckIn(situation);
    const unread = [...given.overlong, ...parsed.problems];
    if (unread.length > 0) throw new Refusal('invalid-answer', { problems: unread });
    const { sections } = parsed;
    const question = await questionFor(turn, given, sections);
    if (question) return shown(question);
    await submitCheckIn(context, actor, { goal, month, basedOn, submission, sections });
    // Not waited for: Teams wants the receipt within seconds.
    void refreshOthers(context, actor, { goal: situation.goal, month });
    await dropUsedDraft(context, actor, { goal, month }, typed);
    return kept(await receipt(turn, given));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return shown(await formAgain(turn, given, error));
  }
}

/** The form with what speaks against its forecast, unless the person was asked about it already. */
async function questionFor(
  turn: Turn,
  given: Submit,
  sections: readonly SectionAnswer[],
): Promise<CardMessage | undefined> {
  const { situation, typed, submission, heard, basedOn } = given;
  const { context, reader } = turn;
  const isCurrent = (situation.answer?.revision ?? 0) === basedOn;
  const problems = answerProblems(situation.goal, sections, today(context), situation.previous);
  if (!isCurrent || problems.length > 0) return undefined;
  const { goal, previous } = situation;
  const all = contradictionsOf(goal, sections, previous, today(context));
  if (all.every((one) => heard.includes(contradictionKey(one)))) return undefined;
  const question = {
    lines: all.map((one) => contradictionInWords(goal, one, reader)),
    heard: all.map(contradictionKey).join(' '),
  };
  return checkInForm({ situation, typed, submission, question, canSave: true }, reader);
}

/** The answer that the form was drawn from. A form of an earlier revision is stale anyhow. */
const baseOf = ({ situation, basedOn }: Submit): CheckInSituation['answer'] =>
  basedOn === 0 ? situation.previous : situation.answer;

async function receipt(turn: Turn, { goal, month }: Submit): Promise<CardMessage> {
  const card = receiptOf(turn, await readCheckIn(turn.context, turn.actor, { goal, month }));
  if (!card) throw new Error(`No answer of ${goal} for ${month} after storing it`);
  return card;
}

async function formAgain(turn: Turn, given: Submit, refusal: Refusal) {
  const { context, actor, reader } = turn;
  const situation = await readCheckIn(context, actor, given);
  const problems: readonly AnswerProblem[] = isRefusal(refusal, 'invalid-answer')
    ? refusal.details.problems
    : [];
  const isStale = isRefusal(refusal, 'stale-answer');
  const mayTryAgain = isStale || problems.length > 0;
  const lines = [
    refusalInWords(refusal, reader),
    ...(isStale ? [storedNow(situation, turn)] : []),
    ...(mayTryAgain ? [] : [reader.words.bot.form.typedKept]),
  ];
  return checkInForm(
    {
      situation,
      ...(isStale && { differences: differences(situation, given, reader) }),
      typed: given.typed,
      problems,
      // The same form tries again after a mistake; a stale one is a new answer to what is stored now.
      submission: isStale ? context.newId() : given.submission,
      notice: lines.filter((line) => line !== '').join('\n\n'),
      canSave: mayTryAgain,
    },
    reader,
  );
}

/** What is stored now and what was typed, where they differ, side by side. */
function differences(
  situation: CheckInSituation,
  given: Submit,
  reader: Reader,
): readonly string[] {
  const { goal, answer } = situation;
  if (!answer) return [];
  const { sections } = parseAnswer(goal, given.typed, answer, given.submission);
  return changesBetween(answer, { sections })
    .slice(0, DIFFERENCES_SHOWN)
    .map((change) => changeInWords(goal, change, reader));
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
