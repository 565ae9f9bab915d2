import type { GoalId } from '../../domain/common/ids.ts';
import { firstDayOf, parseMonth, yearOf, type Month } from '../../domain/common/month.ts';
import { monthsUntil, moveToYear } from './demo-calendar.ts';
import type { Demo } from './demo.ts';
import { expandHistory, type DemoAnswer } from './demo-history.ts';

export interface PlannedAnswer extends DemoAnswer {
  readonly goal: GoalId;
  /** Of the goal in the portfolio. */
  readonly order: number;
  readonly revision: number;
  readonly submission: string;
}

const SUBMISSION = /^demo-(20\d{2}-\d{2})-/;

/** The month that was open when the demo loaded the answer; `undefined` for a person's answer. */
export function anchorOf(submission: string): Month | undefined {
  const month = SUBMISSION.exec(submission)?.[1];
  return month === undefined ? undefined : parseMonth(month);
}

/** Sorted by day, then by goal order. */
export function planAnswers(demo: Demo, anchor: Month): readonly PlannedAnswer[] {
  const year = yearOf(anchor);
  const planned = demo.goals.flatMap(({ goal, history, file }) => {
    const answers = expandHistory(moveToYear(goal, year), history, demo.keys, anchor, file);
    const inYear = answersOfYear(answers, anchor);
    return inYear.map((answer, index): PlannedAnswer => {
      const revision = inYear
        .slice(0, index + 1)
        .filter((one) => one.month === answer.month).length;
      const submission = `demo-${anchor}-${goal.id}-${answer.month}-${revision}`;
      return { ...answer, goal: goal.id, order: goal.order, revision, submission };
    });
  });
  return planned.toSorted((a, b) => a.day.localeCompare(b.day));
}

/**
 * A goal without an answer before the open month gets its newest earlier answer in January, so that
 * every silent goal has at least one answer.
 */
function answersOfYear(answers: readonly DemoAnswer[], anchor: Month): readonly DemoAnswer[] {
  const [january] = monthsUntil(anchor);
  if (january === undefined || january === anchor)
    return answers.filter((one) => one.month === anchor);
  const inYear = answers.filter((one) => one.month >= january);
  const newest = answers.findLast((one) => one.month < january);
  if (!newest || inYear.some((one) => one.month < anchor)) return inYear;
  return [{ ...newest, month: january, day: firstDayOf(january) }, ...inYear];
}
