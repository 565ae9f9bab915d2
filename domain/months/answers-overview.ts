import { assigneesFor } from '../goal/assignees.ts';
import { answerState, type AnswerState } from '../goal/on-time-or-late.ts';
import type { GoalMonthRow } from '../goal/goal-month-row.ts';
import type { Goal } from '../goal/goal.ts';
import type { HandOver } from '../goal/hand-over-request.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Day, Instant, Month, OpenedMonth } from '../common/month.ts';
import type { Delivery, ReminderRun } from '../reminders/reminders.ts';
import { sortInPortfolioOrder } from '../goal/sort-in-portfolio-order.ts';

export interface GoalAnswer {
  readonly goal: GoalId;
  readonly state: AnswerState;
  readonly answer?: {
    readonly by: PersonId;
    readonly at: Instant;
    readonly firstOn: Day;
    readonly corrections: number;
  };
  readonly excused?: NonNullable<GoalMonthRow['excused']>;
  readonly asked: readonly PersonId[];
  readonly lastReminder?: LastReminder;
}

export interface LastReminder {
  readonly at: Instant;
  readonly person: PersonId;
  readonly kind: 'sent' | 'unknown' | 'failed';
}

export interface MonthSituation {
  readonly month: OpenedMonth;
  readonly goals: readonly Goal[];
  readonly rows: readonly GoalMonthRow[];
  readonly handOvers: readonly HandOver[];
  readonly isActive: (person: PersonId) => boolean;
  readonly reminders: ReadonlyMap<GoalId, LastReminder>;
  readonly today: Day;
}

export function answersInMonth(situation: MonthSituation): readonly GoalAnswer[] {
  const { month, goals, handOvers, isActive, reminders, today } = situation;
  const rowOf = new Map(situation.rows.map((row) => [row.goal, row]));
  return sortInPortfolioOrder(goals).flatMap((goal) => {
    const row = rowOf.get(goal.id);
    if (!row) return [];
    const { answer, firstAnsweredOn: firstOn, excused } = row;
    const lastReminder = reminders.get(goal.id);
    return {
      goal: goal.id,
      state: answerState(row, month, today),
      asked: assigneesFor(goal, month.month, handOvers, isActive),
      ...(answer &&
        firstOn && {
          answer: {
            by: answer.answeredBy,
            at: answer.answeredAt,
            firstOn,
            corrections: answer.revision - 1,
          },
        }),
      ...(excused && { excused }),
      ...(lastReminder && { lastReminder }),
    };
  });
}

/** Ignores test runs and the lists that facilitators get, because neither reminds an owner. */
export function recordLatestReminder(
  newest: Map<GoalId, LastReminder>,
  { audience, redirectTo }: Pick<ReminderRun, 'audience' | 'redirectTo'>,
  { goals, person, outcome }: Pick<Delivery, 'goals' | 'person' | 'outcome'>,
): void {
  if (audience === 'facilitators' || redirectTo !== undefined) return;
  const { kind } = outcome;
  if (kind !== 'sent' && kind !== 'unknown' && kind !== 'failed') return;
  for (const goal of goals) {
    const before = newest.get(goal);
    if (!before || before.at < outcome.at) newest.set(goal, { at: outcome.at, person, kind });
  }
}

export type AnswerCounts = Readonly<Record<AnswerState, number>>;

/** Months in which the goal was not followed are left out. */
export interface GoalAnswersOfYear {
  readonly goal: GoalId;
  readonly states: readonly { readonly month: Month; readonly state: AnswerState }[];
}

export interface AnswersOfYear {
  readonly goals: readonly GoalAnswersOfYear[];
  readonly counts: ReadonlyMap<Month, AnswerCounts>;
}

/** `rows` are those of all `months`. The result is in portfolio order. */
export function answersInYear(
  months: readonly OpenedMonth[],
  goals: readonly Goal[],
  rows: readonly GoalMonthRow[],
  today: Day,
): AnswersOfYear {
  const rowsOf = Map.groupBy(rows, (row) => row.goal);
  const years = sortInPortfolioOrder(goals).flatMap(({ id }): GoalAnswersOfYear[] => {
    const rowOf = new Map((rowsOf.get(id) ?? []).map((row) => [row.month, row]));
    const states = months.flatMap((opened) => {
      const row = rowOf.get(opened.month);
      return row ? [{ month: opened.month, state: answerState(row, opened, today) }] : [];
    });
    return states.length > 0 ? [{ goal: id, states }] : [];
  });
  return { goals: years, counts: countsOf(months, years) };
}

function countsOf(
  months: readonly OpenedMonth[],
  years: readonly GoalAnswersOfYear[],
): AnswersOfYear['counts'] {
  const counts = new Map(months.map(({ month }) => [month, noAnswers()]));
  for (const { states } of years)
    for (const { month, state } of states) {
      const of = counts.get(month);
      if (of) of[state] += 1;
    }
  return counts;
}

const noAnswers = (): Record<AnswerState, number> => ({
  pending: 0,
  'on-time': 0,
  late: 0,
  missed: 0,
  excused: 0,
});

export const ANSWER_STATES_BY_URGENCY: readonly AnswerState[] = [
  'missed',
  'pending',
  'late',
  'on-time',
  'excused',
];
