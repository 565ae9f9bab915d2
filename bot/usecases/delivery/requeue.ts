import type { PersonId } from '../../../domain/common/ids.ts';
import { instantOf, type Instant } from '../../../domain/common/month.ts';
import type { ReminderRun } from '../../../domain/reminders/reminders.ts';
import { formatJob } from '../../ports/job.ts';
import type { Context, SendingContext } from '../shared/context.ts';

export async function requeue(
  { queue }: SendingContext,
  { month, id }: ReminderRun,
  person: PersonId,
  inMs: number,
): Promise<void> {
  const job = formatJob({ kind: 'deliver', month, run: id, people: [person] });
  await queue.put([job], Math.ceil(inMs / 1000));
}

export const instantAfter = ({ clock }: Context, ms: number): Instant =>
  instantOf(new Date(Date.parse(clock()) + ms));
