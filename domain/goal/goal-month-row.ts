import type { CheckIn } from './check-in.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Day, Instant, Month } from '../common/month.ts';

/** One row per goal and opened month, created with the month: a missing answer leaves a trace. */
export interface GoalMonthRow {
  readonly goal: GoalId;
  readonly month: Month;
  readonly answer?: CheckIn;
  /** In the organisation's time zone; decides whether the answer is on time. */
  readonly firstAnsweredOn?: Day;
  readonly excused?: { readonly by: PersonId; readonly at: Instant; readonly reason: string };
}
