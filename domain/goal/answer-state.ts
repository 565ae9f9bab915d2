import type { CheckIn } from './check-in.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Day, Instant, Month, OpenedMonth } from '../common/month.ts';
import { monthState } from '../common/month.ts';

/** One row per goal and opened month, created with the month: a missing answer leaves a trace. */
export interface BoardRow {
  readonly goal: GoalId;
  readonly month: Month;
  readonly answer?: CheckIn;
  /** In the organisation's time zone; decides whether the answer is on time. */
  readonly firstAnsweredOn?: Day;
  readonly excused?: { readonly by: PersonId; readonly at: Instant; readonly reason: string };
}

export const ANSWER_STATES = ['pending', 'on-time', 'late', 'missed', 'excused'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** Derived, so no nightly job has to update rows: an unanswered row is pending, later missed. */
export function answerState(row: BoardRow, month: OpenedMonth, today: Day): AnswerState {
  if (row.firstAnsweredOn !== undefined)
    return row.firstAnsweredOn <= month.dueOn ? 'on-time' : 'late';
  if (row.excused !== undefined) return 'excused';
  return monthState(month, today) === 'closed' ? 'missed' : 'pending';
}
