import type { DecisionIndicator } from '../../../../domain/goal/indicator.ts';
import type { Day } from '../../../../domain/common/month.ts';

/** Meetings from today on at which the decision would still be in time. */
export const meetingsLeft = (indicator: DecisionIndicator, today: Day): readonly Day[] =>
  indicator.meetings.filter((day) => day >= today && day <= indicator.due).toSorted();
