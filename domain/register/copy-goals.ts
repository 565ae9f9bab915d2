import type { Goal } from '../goal/goal.ts';
import type { Indicator } from '../goal/indicator.ts';
import { parseDay, type Day, type Year, yearOf } from '../common/month.ts';
import type { Phase } from '../goal/phase.ts';

export interface GoalCopy {
  readonly goal: Goal;
  readonly movedDays: number;
  /** Number of meetings that the copy leaves out, because they were in the old year. */
  readonly droppedMeetings: number;
}

export function copyGoalToYear(goal: Goal, year: Year): GoalCopy {
  const by = year - goal.year;
  let movedDays = 0;
  let droppedMeetings = 0;
  const move = (day: Day): Day => {
    movedDays += 1;
    return moveDay(day, by);
  };
  const movePhase = (phase: Phase): Phase => ({
    ...phase,
    ...(phase.plannedStart && { plannedStart: move(phase.plannedStart) }),
    ...(phase.plannedEnd && { plannedEnd: move(phase.plannedEnd) }),
  });
  const moveIndicator = (indicator: Indicator): Indicator => {
    if (indicator.kind !== 'decision')
      return { ...indicator, ...(indicator.due && { due: move(indicator.due) }) };
    droppedMeetings += indicator.meetings.length;
    return { ...indicator, due: move(indicator.due), meetings: [] };
  };
  const moveParts = <Section extends Pick<Goal, 'phases' | 'indicators'>>(section: Section) => ({
    ...section,
    phases: section.phases.map(movePhase),
    indicators: section.indicators.map(moveIndicator),
  });
  const copied = { ...moveParts(goal), year, subGoals: goal.subGoals.map(moveParts) };
  return { goal: copied, movedDays, droppedMeetings };
}

/** 29 February becomes 28 February if `by` leads to a year that is not a leap year. */
function moveDay(day: Day, by: number): Day {
  const year = yearOf(day) + by;
  return parseDay(`${year}${day.slice(4)}`) ?? parseDay(`${year}-02-28`) ?? day;
}

export function goalsMissingFrom(
  before: readonly Goal[],
  now: readonly Pick<Goal, 'id'>[],
): readonly Goal[] {
  const existing = new Set(now.map(({ id }) => id));
  return before.filter((goal) => goal.archived === undefined && !existing.has(goal.id));
}
