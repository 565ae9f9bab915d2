import type { Goal } from '../goal/goal.ts';
import type { Indicator } from '../goal/indicator.ts';
import { parseDay, type Day, type Year } from '../common/month.ts';
import type { Phase } from '../goal/phase.ts';

/** What becomes of a goal when it goes on in another year. */
export interface GoalCopy {
  readonly goal: Goal;
  /** Planned and due days that moved along with the year. */
  readonly movedDays: number;
  /** Meetings of the old year, which say nothing of the new one's. */
  readonly droppedMeetings: number;
}

/** The plan of the goal for another year: days move by whole years, meetings are left out. */
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

/** The same day of another year; the 28th where that year has no 29 February. */
function moveDay(day: Day, by: number): Day {
  const year = Number(day.slice(0, 4)) + by;
  return parseDay(`${year}${day.slice(4)}`) ?? parseDay(`${year}-02-28`) ?? day;
}

/** Goals of the year before that still were followed and are not in the year yet. */
export function missingFrom(
  before: readonly Goal[],
  now: readonly Pick<Goal, 'id'>[],
): readonly Goal[] {
  const there = new Set(now.map(({ id }) => id));
  return before.filter((goal) => goal.archived === undefined && !there.has(goal.id));
}
