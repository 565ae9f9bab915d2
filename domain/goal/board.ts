import type { CheckIn } from './check-in.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Day, Instant, Month, OpenedMonth } from '../common/month.ts';
import { monthState } from '../common/month.ts';

/**
 * The row that every goal has for every opened month: it is there from the opening on, so that a
 * month without an answer leaves its trace. It always holds the month's newest answer.
 */
export interface BoardRow {
  readonly goal: GoalId;
  readonly month: Month;
  readonly answer?: CheckIn;
  /** Day of the month's first answer, in the body's time zone; decides on time or late. */
  readonly firstAnsweredOn?: Day;
  readonly excused?: { readonly by: PersonId; readonly at: Instant; readonly reason: string };
}

export const ANSWER_STATES = ['pending', 'on-time', 'late', 'missed', 'excused'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/**
 * What became of the goal in the month. Follows from the row, the month and today, so no nightly job
 * has to mark anything: an unanswered row is pending while the month takes answers, then missed.
 */
export function answerState(row: BoardRow, month: OpenedMonth, today: Day): AnswerState {
  if (row.firstAnsweredOn !== undefined)
    return row.firstAnsweredOn <= month.dueOn ? 'on-time' : 'late';
  if (row.excused !== undefined) return 'excused';
  return monthState(month, today) === 'closed' ? 'missed' : 'pending';
}
