import { ANSWER_STATES_BY_URGENCY } from '../../../../domain/months/answers-overview.ts';
import type { GoalAnswerView } from '../../../../contract/months/months.ts';
import type { AnswerState } from '../../../../domain/goal/on-time-or-late.ts';
import type { AnswerFilter } from '../../../../contract/paths-and-queries/page-filters.ts';

/** Filtered and sorted rows; equal rows keep the portfolio order. */
export function chosenRows(
  rows: readonly GoalAnswerView[],
  { state, sort }: AnswerFilter,
): readonly GoalAnswerView[] {
  const shown = rows.filter((row) => state === undefined || row.state === state);
  switch (sort) {
    case undefined:
      return shown;
    case 'state':
      return shown.toSorted((a, b) => weight(a) - weight(b));
    case 'answered':
      return shown.toSorted((a, b) => compare(b.answer?.at, a.answer?.at));
    case 'reminded':
      return shown.toSorted((a, b) => compare(a.lastReminder?.at, b.lastReminder?.at));
  }
}

/** The states that occur, with counts. The chosen state stays in the list even if no row has it any more. */
export const statesOffered = (
  rows: readonly GoalAnswerView[],
  chosen: AnswerFilter['state'],
): readonly { readonly state: AnswerState; readonly count: number }[] =>
  ANSWER_STATES_BY_URGENCY.map((state) => ({
    state,
    count: rows.filter((row) => row.state === state).length,
  })).filter(({ state, count }) => count > 0 || state === chosen);

const weight = ({ state }: GoalAnswerView): number => ANSWER_STATES_BY_URGENCY.indexOf(state);

/** Instants sort as text; a missing instant comes first. */
const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
