import type { GoalId } from '../../domain/common/ids.ts';
import { firstDayOf, parseMonth, yearOf, type Month } from '../../domain/common/month.ts';
import { monthsFromJanuaryTo, moveGoalToYear } from './demo-calendar.ts';
import type { DemoData } from './demo.ts';
import { expandDemoHistory, type DemoAnswer } from './demo-history.ts';

export interface PlannedDemoAnswer extends DemoAnswer {
  readonly goal: GoalId;
  /** The goal's position in the portfolio. */
  readonly order: number;
  readonly revision: number;
  readonly submission: string;
}

const SUBMISSION = /^demo-(20\d{2}-\d{2})-/;

/** The month when the demo was loaded. Undefined if a person wrote the answer. */
export function findDemoLoadMonth(submission: string): Month | undefined {
  const month = SUBMISSION.exec(submission)?.[1];
  return month === undefined ? undefined : parseMonth(month);
}

export function planDemoAnswers(demo: DemoData, loadMonth: Month): readonly PlannedDemoAnswer[] {
  const year = yearOf(loadMonth);
  const planned = demo.goals.flatMap(({ goal, history, file }) => {
    const answers = expandDemoHistory(
      moveGoalToYear(goal, year),
      history,
      demo.keys,
      loadMonth,
      file,
    );
    const inYear = answersOfYear(answers, loadMonth);
    return inYear.map((answer, index): PlannedDemoAnswer => {
      const revision = inYear
        .slice(0, index + 1)
        .filter((one) => one.month === answer.month).length;
      const submission = `demo-${loadMonth}-${goal.id}-${answer.month}-${revision}`;
      return { ...answer, goal: goal.id, order: goal.order, revision, submission };
    });
  });
  return planned.toSorted((a, b) => a.day.localeCompare(b.day));
}

/** If the months before `loadMonth` have no answer, the newest one of earlier years moves to January. */
function answersOfYear(answers: readonly DemoAnswer[], loadMonth: Month): readonly DemoAnswer[] {
  const [january] = monthsFromJanuaryTo(loadMonth);
  if (january === undefined || january === loadMonth)
    return answers.filter((one) => one.month === loadMonth);
  const inYear = answers.filter((one) => one.month >= january);
  const newest = answers.findLast((one) => one.month < january);
  if (!newest || inYear.some((one) => one.month < loadMonth)) return inYear;
  return [{ ...newest, month: january, day: firstDayOf(january) }, ...inYear];
}
