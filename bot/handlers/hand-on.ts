import { parseGoalId } from '../../domain/ids.ts';
import { parseMonth, type Month } from '../../domain/month.ts';
import { isRefusal, Refusal } from '../../domain/refusal.ts';
import { givenBack, parseTarget, textOf, type CardData } from '../cards/check-in-submit.ts';
import { CARD_VERSION, escapeMarkdown } from '../cards/elements.ts';
import {
  chooseGoalCard,
  doneCard,
  handOnCard,
  notRightPersonCard,
  snoozeCard,
} from '../cards/hand-on.ts';
import { refusalInWords } from '../cards/notice.ts';
import { whyCard } from '../cards/why.ts';
import { notTheRightPerson } from '../usecases/not-the-right-person.ts';
import { demandMayCheckIn, readCheckIn } from '../usecases/read-check-in.ts';
import { readMyGoals } from '../usecases/read-my-goals.ts';
import { readWhy } from '../usecases/read-why.ts';
import { snooze, SNOOZE_DAYS } from '../usecases/snooze.ts';
import { shown, type Answer, type Turn } from './turn.ts';

export async function pressHandOn(turn: Turn, data: CardData): Promise<Answer> {
  const goal = parseGoalId(textOf(data.goal));
  return shown(handOnCard({ month: monthIn(data), goal }, turn.reader));
}

/** Without a number of days it asks for one. */
export async function pressSnooze(turn: Turn, data: CardData): Promise<Answer> {
  const month = monthIn(data);
  if (data.days === undefined) return shown(snoozeCard(month, SNOOZE_DAYS, turn.reader));
  const days = SNOOZE_DAYS.find((one) => one === data.days);
  if (!days) throw new Refusal('unknown-action');
  const { until } = await snooze(turn.context, turn.actor, { month, days });
  const { words, format } = turn.reader;
  const line = words.bot.handOn.snoozed(format.dayInWords(until));
  return shown(doneCard(line, month, turn.reader));
}

export async function pressWhy(turn: Turn, data: CardData): Promise<Answer> {
  return shown(whyCard(await readWhy(turn.context, turn.actor, monthIn(data)), turn.reader));
}

/** Asks which goal, where there are several and none is said. */
export async function pressNotRightPerson(turn: Turn, data: CardData): Promise<Answer> {
  const month = monthIn(data);
  const { context, actor, reader } = turn;
  const said = parseGoalId(textOf(data.goal));
  if (said) return shown(await noteForm(turn, data));
  const goals = (await readMyGoals(context, actor, month)).goals.map(({ goal }) => goal);
  const [only] = goals;
  return only && goals.length === 1
    ? shown(notRightPersonCard({ goal: only, month }, reader))
    : shown(chooseGoalCard({ month, goals, next: 'not-right-person' }, reader));
}

export async function pressSendNotRightPerson(turn: Turn, data: CardData): Promise<Answer> {
  const { context, actor, reader } = turn;
  const target = parseTarget(data);
  const note = textOf(data.note);
  try {
    const { reached } = await notTheRightPerson(context, actor, { ...target, note });
    const said = reader.words.bot.handOn;
    const names = reached.map(({ name }) => escapeMarkdown(name)).join(', ');
    const line = reached.length > 0 ? said.told(names) : said.toldNobody;
    return shown(doneCard(line, target.month, reader));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return shown(await noteForm(turn, data, refusalInWords(error, reader)));
  }
}

/** @throws Refusal `goal-not-found`, `goal-archived`, `not-allowed`: then nobody else's goal is named either */
async function noteForm(turn: Turn, data: CardData, notice?: string) {
  const target = parseTarget(data);
  const situation = await readCheckIn(turn.context, turn.actor, target);
  demandMayCheckIn(situation);
  const { goal } = situation;
  const note = givenBack(textOf(data.note));
  const view = { goal, month: target.month, note, ...(notice !== undefined && { notice }) };
  return notRightPersonCard(view, turn.reader);
}

/** @throws Refusal `unknown-action` */
export function monthIn(data: CardData): Month {
  const month = parseMonth(textOf(data.month));
  if (data.v !== CARD_VERSION || !month) throw new Refusal('unknown-action');
  return month;
}
