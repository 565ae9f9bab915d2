import type { BoardRow } from '../../../domain/goal/board-row.ts';
import { forecastOf, type CheckIn } from '../../../domain/goal/check-in.ts';
import { boardRow, checkIn } from '../../../contract/values/check-in.ts';
import type { RowKind } from '../row-format.ts';

export const historyRowKind: RowKind<CheckIn> = {
  name: 'history',
  version: 1,
  schema: checkIn,
  columns: (answer) => ({ goal: answer.goal, month: answer.month, ...answerColumns(answer) }),
};

export const boardRowKind: RowKind<BoardRow> = {
  name: 'board',
  version: 1,
  schema: boardRow,
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
