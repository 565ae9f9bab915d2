import { parseGoalId } from '../../../domain/common/ids.ts';
import { parseMonth, type Month } from '../../../domain/common/month.ts';
import { isRefusal, Refusal } from '../../../domain/common/refusal.ts';
import { parseTarget, textOf, type CardData } from '../../cards/check-in/parse-submit.ts';
import { CARD_VERSION, escapeMarkdown } from '../../cards/kit/elements.ts';
import {
  chooseGoalCard,
  doneCard,
  handOnCard,
  notRightPersonCard,
  snoozeCard,
} from '../../cards/hand-over/goal-menu.ts';
import { refusalInWords } from '../../cards/kit/refusal-card.ts';
import { whyCard } from '../../cards/my-goals/reminder-reason.ts';
import { notTheRightPerson } from '../../usecases/hand-over/report-wrong-person.ts';
import { demandMayCheckIn, readCheckIn } from '../../usecases/check-in/read-check-in.ts';
import { readMyGoals } from '../../usecases/my-goals/read-my-goals-in-month.ts';
import { readWhy } from '../../usecases/my-goals/explain-reminder.ts';
import { snooze, SNOOZE_DAYS } from '../../usecases/my-goals/snooze-reminders.ts';
import { shown, type Answer, type Turn } from '../turn.ts';

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
  const note = textOf(data.note);
  const view = { goal, month: target.month, note, ...(notice !== undefined && { notice }) };
  return notRightPersonCard(view, turn.reader);
}

/** @throws Refusal `unknown-action` */
export function monthIn(data: CardData): Month {
  const month = parseMonth(textOf(data.month));
  if (data.v !== CARD_VERSION || !month) throw new Refusal('unknown-action');
  return month;
}
