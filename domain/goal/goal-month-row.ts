import type { CheckIn } from './check-in.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Day, Instant, Month } from '../common/month.ts';

/** Rows are created when the month is opened, so that a missing answer leaves a trace. */
export interface GoalMonthRow {
  readonly goal: GoalId;
  readonly month: Month;
  readonly answer?: CheckIn;
  /** In the organisation's time zone. Decides whether the answer is on time. */
  readonly firstAnsweredOn?: Day;
  readonly excused?: { readonly by: PersonId; readonly at: Instant; readonly reason: string };
}
