import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { forecastOf, type CheckIn } from '../../../domain/goal/check-in.ts';
import { goalMonthRow, checkIn } from '../../../contract/domain-schemas/check-in/check-in.ts';
import type { RowKind } from '../row-format.ts';

export const historyRowKind: RowKind<CheckIn> = {
  name: 'history',
  version: 1,
  schema: checkIn,
  columns: (answer) => ({ goal: answer.goal, month: answer.month, ...answerColumns(answer) }),
};

export const boardRowKind: RowKind<GoalMonthRow> = {
  name: 'board',
  version: 1,
  schema: goalMonthRow,
  columns: (row) => ({
    goal: row.goal,
    month: row.month,
    excused: row.excused !== undefined,
    ...(row.firstAnsweredOn && { firstAnsweredOn: row.firstAnsweredOn }),
    ...(row.answer && answerColumns(row.answer)),
  }),
};

function answerColumns(answer: CheckIn) {
  const forecast = forecastOf(answer);
  return {
    revision: answer.revision,
    answeredBy: answer.answeredBy,
    answeredAt: answer.answeredAt,
    ...(forecast && { forecast }),
  };
}
