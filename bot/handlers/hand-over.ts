import { HAND_OVER_SCOPES } from '../../domain/hand-over.ts';
import { parseGoalId, parsePersonId } from '../../domain/ids.ts';
import { parseInstant } from '../../domain/month.ts';
import { isRefusal, Refusal } from '../../domain/refusal.ts';
import { givenBack, parseTarget, textOf, type CardData } from '../cards/check-in-submit.ts';
import { escapeMarkdown } from '../cards/elements.ts';
import { chooseGoalCard, doneCard } from '../cards/hand-on.ts';
import { handOverForm } from '../cards/hand-over-form.ts';
import { refusalInWords } from '../cards/notice.ts';
import { answerHandOver, handOver } from '../usecases/hand-over.ts';
import { readHandOverChoices, readOwnGoals } from '../usecases/read-hand-on.ts';
import { monthIn } from './hand-on.ts';
import { kept, shown, type Answer, type Turn } from './turn.ts';

/** Asks which goal, where there are several and none is said; then to whom. */
export async function pressHandOver(turn: Turn, data: CardData): Promise<Answer> {
  const month = monthIn(data);
  if (parseGoalId(textOf(data.goal))) return shown(await form(turn, data));
  const goals = await readOwnGoals(turn.context, turn.actor, month);
  const [only] = goals;
  return only && goals.length === 1
    ? shown(await form(turn, { ...data, goal: only.id }))
    : shown(chooseGoalCard({ month, goals, next: 'hand-over' }, turn.reader));
}

/** Whatever stands in the way, the card comes back with the reason and what was chosen. */
export async function pressAskHandOver(turn: Turn, data: CardData): Promise<Answer> {
  const { context, actor, reader } = turn;
  const target = parseTarget(data);
  try {
    const to = parsePersonId(textOf(data.to));
    const scope = HAND_OVER_SCOPES.find((one) => one === data.scope);
    if (!to || !scope) throw new Refusal('no-receiver');
    const asked = await handOver(context, actor, { ...target, to, scope });
    const line = reader.words.bot.handOn.asked(
      escapeMarkdown(asked.to.name),
      escapeMarkdown(asked.goal.name),
    );
    return shown(doneCard(line, target.month, reader));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // Names in it were written by people.
    return shown(await form(turn, data, escapeMarkdown(refusalInWords(error, reader))));
  }
}

async function form(turn: Turn, data: CardData, notice?: string) {
  const { context, actor, reader } = turn;
  const target = parseTarget(data);
  const [name, to, scope] = [given(data.name), given(data.to), given(data.scope)];
  const typed = { name, to, scope };
  try {
    const choices = await readHandOverChoices(context, actor, { ...target, name });
    return handOverForm({ choices, month: target.month, typed, notice }, reader);
  } catch (error) {
    if (!isRefusal(error, 'name-too-short')) throw error;
    const choices = await readHandOverChoices(context, actor, target);
    const said = notice ?? refusalInWords(error, reader);
    return handOverForm({ choices, month: target.month, typed, notice: said }, reader);
  }
}

const given = (value: unknown): string | undefined => {
  const text = givenBack(textOf(value).trim());
  return text === '' ? undefined : text;
};

/** Only the person who was asked gets through; the card keeps the answer. */
export async function pressAnswerHandOver(turn: Turn, data: CardData): Promise<Answer> {
  const { context, actor, reader } = turn;
  const from = parsePersonId(textOf(data.from));
  const askedAt = parseInstant(textOf(data.askedAt));
  const answer = textOf(data.answer);
  if (!from || !askedAt || !['accept', 'decline'].includes(answer))
    throw new Refusal('unknown-action');
  const target = parseTarget(data);
  const accepts = answer === 'accept';
  const { goal } = await answerHandOver(context, actor, { ...target, from, askedAt, accepts });
  const said = reader.words.bot.handOn.request;
  const line = (accepts ? said.accepted : said.declined)(escapeMarkdown(goal.name));
  return kept(doneCard(line, target.month, reader));
}
