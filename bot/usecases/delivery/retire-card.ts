import { readerLanguage } from '../../../domain/months/settings.ts';
import type { RetireJob } from '../../ports/job.ts';
import type { SendingContext } from '../shared/context.ts';

/** Retry delay when Teams was busy. */
const LATER_SECONDS = 30;

export type JobOutcome = { readonly againInSeconds: number } | undefined;

/** Makes an older reminder point to the newest, so that nobody answers an outdated card. */
export async function retireCard(
  context: SendingContext,
  { month, person, activityId }: Omit<RetireJob, 'kind'>,
): Promise<JobOutcome> {
  const { stores, budget, messenger, compose, organisation } = context;
  const [registered, chat] = await Promise.all([
    stores.people.get(person),
    stores.conversations.get(person),
  ]);
  if (!chat || chat.value.unreachable || chat.value.card?.activityId === activityId)
    return undefined;
  const language = readerLanguage(organisation, registered?.value, chat.value);
  await budget.acquireSlot();
  const result = await messenger.update(
    chat.value,
    activityId,
    compose(language).superseded(month),
  );
  if (result.kind === 'retry') {
    if (result.reason === 'throttled') await budget.reportThrottled(result.afterMs);
    return { againInSeconds: LATER_SECONDS };
  }
  if (result.kind === 'failed')
    context.log('info', 'card-not-retired', { person, reason: result.reason });
  return undefined;
}
