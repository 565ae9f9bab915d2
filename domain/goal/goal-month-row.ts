import type { CheckIn } from './check-in.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Day, Instant, Month } from '../common/month.ts';

/**
 * The state of one goal in one month. Rows are created when the month is opened, so that a missing
 * answer leaves a trace. The rows of all goals in a month are the month's board.
 */
export interface GoalMonthRow {
  readonly goal: GoalId;
  readonly month: Month;
  readonly answer?: CheckIn;
  /**
   * Day of the first revision, in the organisation's time zone. It determines whether the answer is
   * on time.
   */
  readonly firstAnsweredOn?: Day;
  readonly excused?: { readonly by: PersonId; readonly at: Instant; readonly reason: string };
}
