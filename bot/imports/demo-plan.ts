import type { GoalId } from '../../domain/common/ids.ts';
import { firstDayOf, parseMonth, yearOf, type Month } from '../../domain/common/month.ts';
import { monthsUntil, moveToYear } from './demo-calendar.ts';
import type { Demo } from './demo.ts';
import { expandHistory, type DemoAnswer } from './demo-history.ts';

export interface PlannedAnswer extends DemoAnswer {
  readonly goal: GoalId;
  /** The goal's place in the portfolio. */
  readonly order: number;
  readonly revision: number;
  readonly submission: string;
}

const SUBMISSION = /^demo-(20\d{2}-\d{2})-/;

/** The month that was open when the demo's answer was loaded; `undefined` when a person gave it. */
export function anchorOf(submission: string): Month | undefined {
  const month = SUBMISSION.exec(submission)?.[1];
  return month === undefined ? undefined : parseMonth(month);
}

/** All answers of the demo year, in the order of their days and of the portfolio. */
export function planAnswers(demo: Demo, anchor: Month): readonly PlannedAnswer[] {
  const year = yearOf(anchor);
  const planned = demo.goals.flatMap(({ goal, history, file }) => {
    const answers = expandHistory(moveToYear(goal, year), history, demo.keys, anchor, file);
    const kept = keepAnswersOfYear(answers, anchor);
    return kept.map((answer, index): PlannedAnswer => {
      const revision = kept.slice(0, index + 1).filter((one) => one.month === answer.month).length;
      const submission = `demo-${anchor}-${goal.id}-${answer.month}-${revision}`;
      return { ...answer, goal: goal.id, order: goal.order, revision, submission };
    });
  });
  return planned.toSorted((a, b) => a.day.localeCompare(b.day));
}

/**
 * The answers that fall in the year. A goal that would have none but in the open month is given its
 * newest earlier answer in January, so that a silent goal is one that has spoken once.
 */
function keepAnswersOfYear(answers: readonly DemoAnswer[], anchor: Month): readonly DemoAnswer[] {
  const [january] = monthsUntil(anchor);
  if (january === undefined || january === anchor)
    return answers.filter((one) => one.month === anchor);
  const kept = answers.filter((one) => one.month >= january);
  const newest = answers.findLast((one) => one.month < january);
  if (!newest || kept.some((one) => one.month < anchor)) return kept;
  return [{ ...newest, month: january, day: firstDayOf(january) }, ...kept];
}
