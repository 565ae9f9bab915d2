import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { answersInYear } from '../../../domain/months/answers-overview.ts';
import type {
  AnswersYearView,
  OpenedMonthView,
  UnopenedMonthView,
} from '../../../contract/months/months.ts';
import { isFollowed, type Goal } from '../../../domain/goal/goal.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import {
  addMonths,
  monthOf,
  monthState,
  parseMonth,
  type Month,
  type OpenedMonth,
  type Year,
  yearOf,
} from '../../../domain/common/month.ts';
import { proposeMonthDays, findReopenProblem } from '../../../domain/months/month-days.ts';
import { isMonthSkipped, type ReminderSchedule } from '../../../domain/reminders/schedule.ts';
import { stepDays } from '../../../domain/reminders/step-days.ts';
import { type Versioned, valuesOf } from '../../storage/stores/versioned.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import { today, type Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { ifReadable } from '../shared/if-readable.ts';
import { toMonthView } from '../shared/choose-month.ts';

export async function readAnswersOfYear(
  context: Context,
  actor: Actor,
  requested: Year | undefined,
): Promise<AnswersYearView> {
  authorize(actor, 'open-month');
  const year = requested ?? (await yearFollowed(context));
  const { goals: goalStore, checkIns, months: monthStore, people, schedule } = context.stores;
  const [months, goals, rows, next, everybody, stored] = await Promise.all([
    monthStore.list(year),
    goalStore.list(year),
    checkIns.boardsOf(year),
    monthStore.list(year + 1),
    people.list(),
    ifReadable(schedule.get()),
  ]);
  const day = today(context);
  const opened = valuesOf(months);
  const register = valuesOf(goals);
  const answers = answersInYear(opened, register, valuesOf(rows), day);
  const followed = register.filter(isFollowed);
  const nameOf = new Map(register.map(({ id, name }) => [id, name]));
  const around = [...opened, ...valuesOf(next)];
  const activePeople = new Set(
    everybody.filter(({ value }) => value.active).map(({ value }) => value.id),
  );
  return {
    body: toOrganisationView(context),
    year,
    today: day,
    months: months.map((one) => openedMonthView(context, one, around, answers.counts)),
    unopened: unopenedMonths(context, year, opened, stored?.value),
    opening: {
      goals: followed.length,
      people: countRecipients(followed, (person) => activePeople.has(person)),
      isScheduled: stored !== undefined && stored.value.pausedAt === undefined,
    },
    goals: answers.goals.map(({ goal, states }) => ({
      goal: { id: goal, name: nameOf.get(goal) ?? goal },
      states,
    })),
  };
}

/** Returns last year if it has an open month and no month of this year has been opened yet. */
async function yearFollowed(context: Context): Promise<Year> {
  const day = today(context);
  const year = yearOf(day);
  const { months } = context.stores;
  if ((await months.list(year)).length > 0) return year;
  const before = await months.list(year - 1);
  return before.some(({ value }) => monthState(value, day) !== 'closed') ? year - 1 : year;
}

function openedMonthView(
  context: Context,
  { value, version }: Versioned<OpenedMonth>,
  around: readonly OpenedMonth[],
  counts: ReturnType<typeof answersInYear>['counts'],
): OpenedMonthView {
  const answers = counts.get(value.month);
  if (!answers) throw new Error(`Invariant: the answers of ${value.month} were not counted`);
  return {
    ...toMonthView(context, value),
    version,
    answers,
    mayReopen: findReopenProblem(value, around, today(context)) === undefined,
    ...(value.closedAt && { closedAt: value.closedAt }),
  };
}

/** Starts with last month, because earlier months can no longer be opened. */
function unopenedMonths(
  context: Context,
  year: Year,
  opened: readonly OpenedMonth[],
  schedule: ReminderSchedule | undefined,
): readonly UnopenedMonthView[] {
  const earliest = addMonths(monthOf(today(context)), -1);
  return monthsOf(year)
    .filter((month) => month >= earliest && !opened.some((one) => one.month === month))
    .map((month) => unopenedMonthView(context, month, schedule));
}

function unopenedMonthView(
  { calendar, ...context }: Context,
  month: Month,
  schedule: ReminderSchedule | undefined,
): UnopenedMonthView {
  const days = proposeMonthDays(month, today(context), calendar, context.organisation.rhythm);
  const steps =
    !schedule || isMonthSkipped(schedule, month) ? [] : stepDays(schedule, month, days, calendar);
  const [firstReminder] = steps
    .flatMap(({ step, day }) => (day !== undefined && step.audience === 'owners' ? [day] : []))
    .toSorted();
  return { month, ...days, ...(firstReminder !== undefined && { firstReminder }) };
}

function monthsOf(year: Year): readonly Month[] {
  const january = parseMonth(`${year}-01`);
  if (!january) throw new Error(`Invariant: ${year} is not a year of this century`);
  return Array.from({ length: 12 }, (_, index) => addMonths(january, index));
}

function countRecipients(goals: readonly Goal[], isHere: (person: PersonId) => boolean): number {
  const recipients = goals.flatMap((goal) => goal.owners.filter(isHere));
  return new Set(recipients).size;
}
