import type { Slots } from './queue/concurrency-limit.ts';
import type { DeliverJob, Job } from '../ports/job.ts';
import { deliver } from '../usecases/delivery/deliver.ts';
import { currentContext } from '../usecases/shared/current-context.ts';
import type { Desk } from '../usecases/delivery/delivery-env.ts';
import { fanOut } from '../usecases/delivery/fan-out.ts';
import { retireCard, type Outcome } from '../usecases/delivery/retire-card.ts';
import { runSnapshots } from '../usecases/delivery/month-snapshot.ts';
import { createShowRun } from '../usecases/live-run/refresh-run-card.ts';
import type { Context } from '../usecases/shared/context.ts';

export type CarryOut = (job: Job) => Promise<Outcome>;

/** What each message of the queue means; no more at a time than there are slots. */
export function createCarryOut(
  given: Context,
  slots: Slots,
  chance: Pick<Desk, 'random' | 'sleep'>,
): CarryOut {
  const snapshots = runSnapshots(given);
  const showRun = createShowRun(given);
  const inSlot = async (work: () => Promise<Outcome | void>): Promise<Outcome> => {
    let outcome: Outcome | void = undefined;
    const turn = await slots.inTurn(async () => {
      outcome = await work();
    });
    return turn === 'closed' ? LEFT : (outcome ?? undefined);
  };
  return async (job) => {
    const context = await currentContext(given);
    switch (job.kind) {
      case 'fan-out':
        return inSlot(() => fanOut(context, job));
      case 'deliver':
        return deliverAll({ context, snapshots, ...chance }, slots, job);
      case 'retire':
        return inSlot(() => retireCard(context, job));
      case 'show-run':
        return inSlot(() => showRun(job));
    }
  };
}

/** Left to another server, which may begin at once. */
const LEFT = { againInSeconds: 0 } as const;

/** After one person's fault those who have not begun are left to the message's next coming. */
async function deliverAll(
  desk: Desk,
  slots: Slots,
  { month, run: id, people }: DeliverJob,
): Promise<Outcome> {
  const run = (await desk.context.stores.runs.get(month, id))?.value;
  if (!run) return undefined;
  const faults: { readonly error: unknown }[] = [];
  const turns = await Promise.all(
    people.map((person) =>
      slots.inTurn(async () => {
        if (faults.length > 0) return;
        try {
          await deliver(desk, run, person);
        } catch (error) {
          faults.push({ error });
        }
      }),
    ),
  );
  const [first] = faults;
  if (first) throw first.error;
  return turns.includes('closed') ? LEFT : undefined;
}
