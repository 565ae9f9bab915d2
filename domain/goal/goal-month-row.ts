import type { CheckIn } from './check-in.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Day, Instant, Month } from '../common/month.ts';

/** Opening a month creates the rows, so that a goal that is never answered still has a row. */
export interface GoalMonthRow {
  readonly goal: GoalId;
  readonly month: Month;
  readonly answer?: CheckIn;
  /** Day in the organisation's time zone. It decides whether the answer is on time. */
  readonly firstAnsweredOn?: Day;
  readonly excused?: { readonly by: PersonId; readonly at: Instant; readonly reason: string };
}
