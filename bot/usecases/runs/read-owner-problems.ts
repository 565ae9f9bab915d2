import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { OwnerProblemsView } from '../../../contract/reminders/owner-problems.ts';
import { isFollowed } from '../../../domain/goal/goal.ts';
import { monthState, yearOf, type Month, type OpenedMonth } from '../../../domain/common/month.ts';
import {
  findOwnerProblems,
  SILENT_AFTER_MONTHS,
  type RecipientsMonth,
} from '../../../domain/reminders/owner-problems.ts';
import { today, type Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { chooseMonth, toMonthView } from '../shared/choose-month.ts';
import { createNameLookup } from '../shared/name-lookup.ts';
import { chatStatesByPerson, readUnreadablePeople } from './plan-run.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

/** Lists the month's owners who could not be reached, do not answer, or have no deputy. */
export async function readOwnerProblems(
  context: Context,
  actor: Actor,
  asked: Month | undefined,
): Promise<OwnerProblemsView> {
  authorize(actor, 'run-reminders');
  const { people, conversations } = context.stores;
  const { chosen, months } = await chooseMonth(context, asked);
  const [now, closed, everybody, chats] = await Promise.all([
    readMonthRecipients(context, chosen),
    lastClosed(context, chosen.month, months).then((last) =>
      Promise.all(last.map((one) => readMonthRecipients(context, one))),
    ),
    people.list(),
    conversations.list(),
  ]);
  const registered = valuesOf(everybody);
  const found = findOwnerProblems({
    now,
    closed,
    people: registered,
    reachable: chatStatesByPerson(chats),
    unreadable: readUnreadablePeople(context),
    today: today(context),
  });
  const names = createNameLookup(registered);
  const goalNames = new Map(now.goals.map(({ id, name }) => [id, name]));
  return {
    month: toMonthView(context, chosen),
    asked: found.asked,
    people: found.people.map(({ person, problems, goals }) => ({
      person: names(person),
      problems,
      goals: goals.map((id) => ({ id, name: goalNames.get(id) ?? id })),
    })),
  };
}

/** Early in the year, some of the last closed months are from last year. */
async function lastClosed(
  context: Context,
  upTo: Month,
  months: readonly OpenedMonth[],
): Promise<readonly OpenedMonth[]> {
  const closedIn = (some: readonly OpenedMonth[]): readonly OpenedMonth[] =>
    some.filter((one) => one.month <= upTo && monthState(one, today(context)) === 'closed');
  const own = closedIn(months);
  if (own.length >= SILENT_AFTER_MONTHS) return own.slice(-SILENT_AFTER_MONTHS);
  const before = await context.stores.months.list(yearOf(upTo) - 1);
  return [...closedIn(valuesOf(before)), ...own].slice(-SILENT_AFTER_MONTHS);
}

async function readMonthRecipients(context: Context, month: OpenedMonth): Promise<RecipientsMonth> {
  const [goals, rows, handOvers] = await Promise.all([
    context.stores.goals.list(yearOf(month.month)),
    context.stores.checkIns.board(month.month),
    readHandOvers(context, month.month),
  ]);
  return {
    month,
    goals: valuesOf(goals).filter(isFollowed),
    rows: valuesOf(rows),
    handOvers,
  };
}
