import { HAND_OVER_SCOPES } from '../../../domain/goal/hand-over-request.ts';
import { parseGoalId, parsePersonId } from '../../../domain/common/ids.ts';
import { parseInstant } from '../../../domain/common/month.ts';
import { isRefusal, Refusal } from '../../../domain/common/refusal.ts';
import {
  parseGoalAndMonth,
  cutToRestorableLength,
  textOrEmpty,
  type CardData,
  parseCardMonth,
} from '../../cards/check-in/parse-submit.ts';
import { escapeMarkdown } from '../../cards/kit/elements.ts';
import { chooseGoalCard, confirmationCard } from '../../cards/hand-over/goal-menu.ts';
import { handOverFormCard } from '../../cards/hand-over/hand-over-form.ts';
import { describeRefusal, noticeCard } from '../../cards/kit/refusal-card.ts';
import {
  deliverHandOverRequest,
  requestHandOver,
} from '../../usecases/hand-over/request-hand-over.ts';
import type { SendingContext } from '../../usecases/shared/context.ts';
import { startFollowUp } from '../../usecases/shared/messages/follow-up.ts';
import { notifyPerson } from '../../usecases/shared/messages/notify-person.ts';
import type { HandOverView } from '../../views/hand-over.ts';
import { answerHandOver } from '../../usecases/hand-over/answer-hand-over.ts';
import {
  readHandOverChoices,
  readGoalsToHandOver,
} from '../../usecases/hand-over/read-hand-over-choices.ts';
import { showAndPersistCard, showCard, type CardUpdate, type Turn } from '../handler-types.ts';

/** Shows a choice of goals if the person has several, then a choice of recipients. */
export async function onHandOver(turn: Turn, data: CardData): Promise<CardUpdate> {
  const month = parseCardMonth(data);
  if (parseGoalId(textOrEmpty(data.goal))) return showCard(await form(turn, data));
  const goals = await readGoalsToHandOver(turn.context, turn.actor, month);
  const [only] = goals;
  return only && goals.length === 1
    ? showCard(await form(turn, { ...data, goal: only.id }))
    : showCard(chooseGoalCard({ month, goals, next: 'hand-over' }, turn.reader));
}

/** When the request is refused, the card is shown again with the reason and the choices. */
export async function onRequestHandOver(turn: Turn, data: CardData): Promise<CardUpdate> {
  const { context, actor, reader } = turn;
  const target = parseGoalAndMonth(data);
  try {
    const to = parsePersonId(textOrEmpty(data.to));
    const scope = HAND_OVER_SCOPES.find((one) => one === data.scope);
    if (!to || !scope) throw new Refusal('no-receiver');
    const request = await requestHandOver(context, actor, { ...target, to, scope });
    startFollowUp(context, (fresh) => deliverOrExplain(turn, fresh, request));
    const line = reader.words.bot.handOver.asked(
      escapeMarkdown(request.to.name),
      escapeMarkdown(request.goal.name),
    );
    return showCard(confirmationCard(line, target.month, reader));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // The refusal may contain names that people typed, so its text is escaped.
    return showCard(await form(turn, data, escapeMarkdown(describeRefusal(error, reader))));
  }
}

/** The person has been told that the request was sent, so a failure is told in a message. */
async function deliverOrExplain(
  { actor, reader }: Turn,
  context: SendingContext,
  request: HandOverView,
): Promise<void> {
  try {
    await deliverHandOverRequest(context, actor, request);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const message = noticeCard(escapeMarkdown(describeRefusal(error, reader)), reader);
    await notifyPerson(context, actor.id, () => message);
  }
}

async function form(turn: Turn, data: CardData, notice?: string) {
  const { context, actor, reader } = turn;
  const target = parseGoalAndMonth(data);
  const [name, to, scope] = [
    nonEmptyText(data.name),
    nonEmptyText(data.to),
    nonEmptyText(data.scope),
  ];
  const typed = { name, to, scope };
  try {
    const choices = await readHandOverChoices(context, actor, { ...target, name }, reader.language);
    return handOverFormCard({ choices, month: target.month, typed, notice }, reader);
  } catch (error) {
    if (!isRefusal(error, 'name-too-short')) throw error;
    const choices = await readHandOverChoices(context, actor, target, reader.language);
    const text = notice ?? describeRefusal(error, reader);
    return handOverFormCard({ choices, month: target.month, typed, notice: text }, reader);
  }
}

const nonEmptyText = (value: unknown): string | undefined => {
  const text = cutToRestorableLength(textOrEmpty(value).trim());
  return text === '' ? undefined : text;
};

/** Handles the recipient's answer to a request to take over a goal. */
export async function onAnswerHandOver(turn: Turn, data: CardData): Promise<CardUpdate> {
  const { context, actor, reader } = turn;
  const from = parsePersonId(textOrEmpty(data.from));
  const askedAt = parseInstant(textOrEmpty(data.askedAt));
  const answer = textOrEmpty(data.answer);
  if (!from || !askedAt || !['accept', 'decline'].includes(answer))
    throw new Refusal('unknown-action');
  const target = parseGoalAndMonth(data);
  const accepts = answer === 'accept';
  const { goal } = await answerHandOver(context, actor, { ...target, from, askedAt, accepts });
  const labels = reader.words.bot.handOver.request;
  const line = (accepts ? labels.accepted : labels.declined)(escapeMarkdown(goal.name));
  return showAndPersistCard(confirmationCard(line, target.month, reader));
}
