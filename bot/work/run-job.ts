import type { ConcurrencyLimit } from './queue/concurrency-limit.ts';
import type { DeliverJob, Job } from '../ports/job.ts';
import { deliver } from '../usecases/delivery/deliver.ts';
import { refreshCard } from '../usecases/check-in/refresh-goal-cards.ts';
import { retryChatMessage } from '../usecases/shared/messages/send-to-chat.ts';
import { readCurrentContext, type BaseContext } from '../usecases/shared/current-settings.ts';
import type { DeliveryDependencies } from '../usecases/delivery/delivery-dependencies.ts';
import { fanOut } from '../usecases/delivery/fan-out.ts';
import { retireCard, type JobOutcome } from '../usecases/delivery/retire-card.ts';
import { createServiceUrlCache } from '../usecases/delivery/service-url.ts';
import { createMonthSnapshotCache } from '../usecases/delivery/month-snapshot.ts';
import { createRunCardRefresher } from '../usecases/live-run/refresh-run-card.ts';

export type RunJob = (job: Job) => Promise<JobOutcome>;

export function createJobRunner(
  baseContext: BaseContext,
  limit: ConcurrencyLimit,
  timing: Pick<DeliveryDependencies, 'random' | 'sleep'>,
): RunJob {
  const snapshots = createMonthSnapshotCache();
  const readServiceUrl = createServiceUrlCache();
  const showRun = createRunCardRefresher(baseContext);
  const inSlot = async (work: () => Promise<JobOutcome | void>): Promise<JobOutcome> => {
    let outcome: JobOutcome | void = undefined;
    const state = await limit.run(async () => {
      outcome = await work();
    });
    return state === 'closed' ? RELEASE_NOW : (outcome ?? undefined);
  };
  return async (job) => {
    const context = await readCurrentContext({ ...baseContext, origin: 'job' });
    switch (job.kind) {
      case 'fan-out':
        return inSlot(() => fanOut(context, job));
      case 'deliver':
        return deliverAll({ context, snapshots, readServiceUrl, ...timing }, limit, job);
      case 'retire':
        return inSlot(() => retireCard(context, job));
      case 'show-run':
        return inSlot(() => showRun(job));
      case 'refresh-card':
        return inSlot(async () => {
          await context.sendRateLimiter.acquireSlot();
          return refreshCard(context, job);
        });
      case 'chat-message':
        return inSlot(() => retryChatMessage(context, job));
    }
  };
}

const RELEASE_NOW = { againInSeconds: 0 } as const;

/** After an error, the next attempt of the message delivers to the remaining people. */
async function deliverAll(
  dependencies: DeliveryDependencies,
  limit: ConcurrencyLimit,
  { month, run: id, people }: DeliverJob,
): Promise<JobOutcome> {
  const run = (await dependencies.context.stores.runs.get(month, id))?.value;
  if (!run) return undefined;
  const faults: { readonly error: unknown }[] = [];
  const states = await Promise.all(
    people.map((person) =>
      limit.run(async () => {
        if (faults.length > 0) return;
        try {
          await deliver(dependencies, run, person);
        } catch (error) {
          faults.push({ error });
        }
      }),
    ),
  );
  const [first] = faults;
  if (first) throw first.error;
  return states.includes('closed') ? RELEASE_NOW : undefined;
}
