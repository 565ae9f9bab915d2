import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import {
  answersInMonth,
  recordLatestReminder,
  type LastReminder,
} from '../../../domain/months/answers-overview.ts';
import type { GoalAnswerView, MonthAnswersView } from '../../../contract/months/months.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import { today, type Context } from '../shared/context.ts';
import { readDeliveryPages } from '../shared/read-delivery-pages.ts';
import { authorize } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { toMonthView } from '../shared/choose-month.ts';
import { createNameLookup } from '../shared/name-lookup.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

export async function readMonthAnswers(
  context: Context,
  actor: Actor,
  month: Month,
): Promise<MonthAnswersView> {
  authorize(actor, 'excuse');
  const { months, goals, checkIns, people } = context.stores;
  const [opened, register, rows, handOvers, everybody, reminders] = await Promise.all([
    months.get(month),
    goals.list(yearOf(month)),
    checkIns.board(month),
    readHandOvers(context, month),
    people.list(),
    readReminders(context, month),
  ]);
  if (!opened) throw new Refusal('month-not-open', { month });
  const registered = valuesOf(everybody);
  const activePeople = new Set(registered.filter(({ active }) => active).map(({ id }) => id));
  const names = createNameLookup(registered);
  const nameOf = new Map(register.map(({ value }) => [value.id, value.name]));
  const versionOf = new Map(rows.map(({ value, version }) => [value.goal, version]));
  const answers = answersInMonth({
    month: opened.value,
    goals: valuesOf(register),
    rows: valuesOf(rows),
    handOvers,
    isActive: (person) => activePeople.has(person),
    reminders,
    today: today(context),
  });
  return {
    body: toOrganisationView(context),
    month: toMonthView(context, opened.value),
    goals: answers.map(
      ({ goal, asked: recipients, answer, excused, lastReminder, state }): GoalAnswerView => ({
        goal: { id: goal, name: nameOf.get(goal) ?? goal },
        state,
        asked: recipients.map(names),
        version: versionOf.get(goal) ?? '',
        ...(answer && { answer: { ...answer, by: names(answer.by) } }),
        ...(excused && { excused: { ...excused, by: names(excused.by) } }),
        ...(lastReminder && {
          lastReminder: { ...lastReminder, person: names(lastReminder.person) },
        }),
      }),
    ),
  };
}

async function readReminders(
  context: Context,
  month: Month,
): Promise<ReadonlyMap<GoalId, LastReminder>> {
  const newest = new Map<GoalId, LastReminder>();
  for (const { value: run } of await context.stores.runs.list(month))
    for await (const page of readDeliveryPages(context, { month, run: run.id }))
      for (const { value } of page) recordLatestReminder(newest, run, value);
  return newest;
}
