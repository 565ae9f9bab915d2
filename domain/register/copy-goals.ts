import type { Goal } from '../goal/goal.ts';
import type { Indicator } from '../goal/indicator.ts';
import { parseDay, type Day, type Year, yearOf } from '../common/month.ts';
import type { Phase } from '../goal/phase.ts';

export interface GoalCopy {
  readonly goal: Goal;
  readonly movedDays: number;
  /** Number of meetings removed, because they were in the old year. */
  readonly droppedMeetings: number;
}

export function copyToYear(goal: Goal, year: Year): GoalCopy {
  const by = year - goal.year;
  let movedDays = 0;
  let droppedMeetings = 0;
  const move = (day: Day): Day => {
    movedDays += 1;
    return moveDay(day, by);
  };
  const phase = (one: Phase): Phase => ({
    ...one,
    ...(one.plannedStart && { plannedStart: move(one.plannedStart) }),
    ...(one.plannedEnd && { plannedEnd: move(one.plannedEnd) }),
  });
  const indicator = (one: Indicator): Indicator => {
    if (one.kind !== 'decision') return { ...one, ...(one.due && { due: move(one.due) }) };
    droppedMeetings += one.meetings.length;
    return { ...one, due: move(one.due), meetings: [] };
  };
  const parts = <Section extends Pick<Goal, 'phases' | 'indicators'>>(section: Section) => ({
    ...section,
    phases: section.phases.map(phase),
    indicators: section.indicators.map(indicator),
  });
  const copied = { ...parts(goal), year, subGoals: goal.subGoals.map(parts) };
  return { goal: copied, movedDays, droppedMeetings };
}

/** The same day in another year; 29 February becomes the 28th. */
function moveDay(day: Day, by: number): Day {
  const year = yearOf(day) + by;
  return parseDay(`${year}${day.slice(4)}`) ?? parseDay(`${year}-02-28`) ?? day;
}

export function missingFrom(
  before: readonly Goal[],
  now: readonly Pick<Goal, 'id'>[],
): readonly Goal[] {
  const there = new Set(now.map(({ id }) => id));
  return before.filter((goal) => goal.archived === undefined && !there.has(goal.id));
}
