import { parseGoalId } from '../../../domain/common/ids.ts';
import { isRefusal, Refusal } from '../../../domain/common/refusal.ts';
import {
  cutToRestorableLength,
  parseCardMonth,
  parseGoalAndMonth,
  textOrEmpty,
  type CardData,
} from '../../cards/check-in/parse-submit.ts';
import {
  chooseGoalCard,
  confirmationCard,
  goalMenuCard,
  wrongPersonFormCard,
  snoozeCard,
} from '../../cards/hand-over/goal-menu.ts';
import { escapeMarkdown } from '../../cards/kit/elements.ts';
import { describeRefusal } from '../../cards/kit/refusal-card.ts';
import { reminderReasonCard } from '../../cards/my-goals/reminder-reason.ts';
import {
  notifyFacilitators,
  reportWrongPerson,
} from '../../usecases/hand-over/report-wrong-person.ts';
import { startFollowUp } from '../../usecases/shared/messages/follow-up.ts';
import { notifyPerson } from '../../usecases/shared/messages/notify-person.ts';
import { readOwnCheckIn } from '../../usecases/check-in/read-check-in.ts';
import { readMyGoalsInMonth } from '../../usecases/my-goals/read-my-goals-in-month.ts';
import { explainReminder } from '../../usecases/my-goals/explain-reminder.ts';
import { snoozeReminders, SNOOZE_DAYS } from '../../usecases/my-goals/snooze-reminders.ts';
import { showCard, type CardUpdate, type Turn } from '../handler-types.ts';

export async function onGoalMenu(turn: Turn, data: CardData): Promise<CardUpdate> {
  const goal = parseGoalId(textOrEmpty(data.goal));
  return showCard(goalMenuCard({ month: parseCardMonth(data), goal }, turn.reader));
}

/** Shows a choice of days if the pressed button does not contain a number of days. */
export async function onSnooze(turn: Turn, data: CardData): Promise<CardUpdate> {
  const month = parseCardMonth(data);
  if (data.days === undefined) return showCard(snoozeCard(month, SNOOZE_DAYS, turn.reader));
  const days = SNOOZE_DAYS.find((one) => one === data.days);
  if (!days) throw new Refusal('unknown-action');
  const { until } = await snoozeReminders(turn.context, turn.actor, { month, days });
  const { words, format } = turn.reader;
  const line = words.bot.handOver.snoozed(format.dayInWords(until));
  return showCard(confirmationCard(line, month, turn.reader));
}

export async function onExplainReminder(turn: Turn, data: CardData): Promise<CardUpdate> {
  return showCard(
    reminderReasonCard(
      await explainReminder(turn.context, turn.actor, parseCardMonth(data)),
      turn.reader,
    ),
  );
}

/** Shows a choice of goals if the person has several and the pressed button contains no goal. */
export async function onWrongPerson(turn: Turn, data: CardData): Promise<CardUpdate> {
  const month = parseCardMonth(data);
  const { context, actor, reader } = turn;
  const goalId = parseGoalId(textOrEmpty(data.goal));
  if (goalId) return showCard(await wrongPersonForm(turn, data));
  const goals = (await readMyGoalsInMonth(context, actor, month)).goals.map(({ goal }) => goal);
  const [only] = goals;
  return only && goals.length === 1
    ? showCard(wrongPersonFormCard({ goal: only, month }, reader))
    : showCard(chooseGoalCard({ month, goals, next: 'not-right-person' }, reader));
}

export async function onReportWrongPerson(turn: Turn, data: CardData): Promise<CardUpdate> {
  const { context, actor, reader } = turn;
  const target = parseGoalAndMonth(data);
  const note = textOrEmpty(data.note);
  try {
    const report = await reportWrongPerson(context, actor, { ...target, note });
    const { telling, toldBefore, toldNobody } = reader.words.bot.handOver;
    startFollowUp(context, async (fresh) => {
      const { reached, reachedBefore } = await notifyFacilitators(fresh, report);
      if (reached.length > 0) return;
      const before = reachedBefore.map(({ name }) => escapeMarkdown(name)).join(', ');
      const line = before === '' ? toldNobody : toldBefore(before);
      await notifyPerson(fresh, actor.id, () => confirmationCard(line, target.month, reader));
    });
    return showCard(confirmationCard(telling, target.month, reader));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return showCard(await wrongPersonForm(turn, data, describeRefusal(error, reader)));
  }
}

/** Checks access before it shows the goal's name, because the goal may be somebody else's. */
async function wrongPersonForm(turn: Turn, data: CardData, notice?: string) {
  const target = parseGoalAndMonth(data);
  const { goal } = await readOwnCheckIn(turn.context, turn.actor, target);
  const note = cutToRestorableLength(textOrEmpty(data.note));
  const view = { goal, month: target.month, note, ...(notice !== undefined && { notice }) };
  return wrongPersonFormCard(view, turn.reader);
}
