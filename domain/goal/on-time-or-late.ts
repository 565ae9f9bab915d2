import { monthState, type Day, type OpenedMonth } from '../common/month.ts';
import type { GoalMonthRow } from './goal-month-row.ts';

export const ANSWER_STATES = ['pending', 'on-time', 'late', 'missed', 'excused'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** Computed from the row and the day, so that no nightly job has to mark missed answers. */
export function answerState(row: GoalMonthRow, month: OpenedMonth, today: Day): AnswerState {
  if (row.firstAnsweredOn !== undefined)
    return row.firstAnsweredOn <= month.dueOn ? 'on-time' : 'late';
  if (row.excused !== undefined) return 'excused';
  return monthState(month, today) === 'closed' ? 'missed' : 'pending';
}
