import type { RunView } from '../../../contract/reminders/runs.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { PlanningContext } from './plan-run.ts';
import { readIsReachable } from '../shared/messages/notify-person.ts';

export async function readMissingInstalls(
  context: PlanningContext,
  { deliveries }: Pick<RunView, 'deliveries'>,
): Promise<ReadonlySet<PersonId>> {
  if (!context.installer) return new Set();
  const recipients = deliveries.filter(({ outcome }) => outcome.kind === 'planned');
  const needs = await Promise.all(
    recipients.map(async ({ person }) =>
      (await readIsReachable(context, person.id)) ? [] : [person.id],
    ),
  );
  return new Set(needs.flat());
}
