import { parseMonth, type Month } from '../../domain/month.ts';
import { isRefusal, Refusal, type AnswerProblem } from '../../domain/refusal.ts';
import {
  overlongProblems,
  parseSubmission,
  textOf,
  typedValues,
  type CardData,
} from '../cards/check-in-submit.ts';
import {
  confirmedCard,
  confirmUnchangedCard,
  keepField,
  reflectionField,
  type ConfirmedGoal,
} from '../cards/confirm-unchanged.ts';
import { CARD_VERSION } from '../cards/elements.ts';
import { refusalInWords } from '../cards/notice.ts';
import { confirmUnchanged } from '../usecases/confirm-unchanged.ts';
import { demandOpenMonth } from '../usecases/months.ts';
import { readUnchanged, type UnchangedGoal } from '../usecases/read-unchanged.ts';
import { refreshOthers } from '../usecases/refresh-others.ts';
import { showMyGoals } from './show-my-goals.ts';
import { kept, shown, type Answer, type Turn } from './turn.ts';

/** `nothing has changed`: shows what would be confirmed. */
export async function pressNothingChanged(turn: Turn, data: CardData): Promise<Answer> {
  const month = await monthIn(turn, data);
  const unchanged = await readUnchanged(turn.context, turn.actor, month);
  const submission = turn.context.newId();
  return shown(confirmUnchangedCard({ unchanged, submission }, turn.reader));
}

/** Stores the last answer again for each goal that was left ticked, one by one. */
export async function pressConfirmUnchanged(turn: Turn, data: CardData): Promise<Answer> {
  const month = await monthIn(turn, data);
  const submission = parseSubmission(data);
  const typed = typedValues(data);
  const asked = new Set(textOf(data.goals).split(' '));
  const unchanged = await readUnchanged(turn.context, turn.actor, month);
  const ticked = unchanged.goals.filter(
    ({ goal }) => asked.has(goal.id) && typed[keepField(goal.id)] === 'true',
  );
  const problems = [
    ...overlongProblems(data),
    ...ticked.flatMap((one) => missingReflection(one, typed)),
  ];
  if (problems.length > 0) {
    const notice = refusalInWords(new Refusal('invalid-answer', { problems }), turn.reader);
    return shown(
      confirmUnchangedCard({ unchanged, submission, typed, problems, notice }, turn.reader),
    );
  }
  // Nothing left to store: a second click, or everything unticked.
  if (ticked.length === 0) return shown(await showMyGoals(turn, data));
  const stored: ConfirmedGoal[] = [];
  for (const one of ticked) stored.push(await store(turn, one, { month, submission }, typed));
  const { format } = turn.reader;
  const stamp = {
    by: turn.actor.name,
    at: format.instant(turn.context.clock()),
    month,
    until: format.dayInWords(unchanged.month.closesOn),
  };
  return kept(confirmedCard(stored, stamp, turn.reader));
}

async function monthIn(turn: Turn, data: CardData) {
  const month = parseMonth(textOf(data.month));
  if (data.v !== CARD_VERSION || !month) throw new Refusal('unknown-action');
  await demandOpenMonth(turn.context, month);
  return month;
}

function missingReflection(
  { goal, asksWhatWouldChange }: UnchangedGoal,
  typed: Readonly<Record<string, string>>,
): readonly AnswerProblem[] {
  const field = reflectionField(goal.id);
  const isMissing = asksWhatWouldChange && (typed[field] ?? '').trim() === '';
  return isMissing ? [{ field, problem: 'required' }] : [];
}

async function store(
  turn: Turn,
  { goal }: UnchangedGoal,
  { month, submission }: { readonly month: Month; readonly submission: string },
  typed: Readonly<Record<string, string>>,
): Promise<ConfirmedGoal> {
  const reflection = typed[reflectionField(goal.id)] ?? '';
  try {
    await confirmUnchanged(turn.context, turn.actor, {
      goal: goal.id,
      month,
      submission,
      reflection,
    });
    void refreshOthers(turn.context, turn.actor, { goal, month });
    return { name: goal.name };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { name: goal.name, refusal: refusalInWords(error, turn.reader) };
  }
}
