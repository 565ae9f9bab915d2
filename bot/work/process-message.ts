import type { CarryOut } from './run-job.ts';
import { errorFields } from '../log.ts';
import { parseJob, type Job } from '../ports/job.ts';
import type { Taken } from '../ports/work-queue.ts';
import type { Context } from '../usecases/shared/context.ts';
import { giveUp } from '../usecases/delivery/mark-failed.ts';

/** A message that comes more often than this breaks whoever takes it. */
const MOST_TRIES = 5;
/** Until a message is tried again whose work met an outage. */
const OUTAGE_SECONDS = 10;
const LONGEST_RELEASE_SECONDS = 60;

/** Does what one message asks, and does away with it or leaves it to come again. */
export async function workMessage(
  context: Context,
  taken: Taken,
  carryOut: CarryOut,
): Promise<void> {
  const job = parseJob(taken.text);
  if (!job) {
    context.log('error', 'queue-message-unknown', { length: taken.text.length });
    await taken.done();
    return;
  }
  if (taken.tries > MOST_TRIES) {
    context.log('error', 'job-given-up', { ...namesOf(job), tries: taken.tries });
    if (job.kind === 'deliver') await giveUp(context, job);
    await taken.done();
    return;
  }
  let again: number | undefined;
  try {
    again = (await carryOut(job))?.againInSeconds;
  } catch (error) {
    const fields = { ...namesOf(job), tries: taken.tries, ...errorFields(error) };
    context.log('error', 'job-fault', fields);
    await leave(context, taken);
    return;
  }
  if (again === undefined) await taken.done();
  else await taken.release(again);
}

/**
 * It comes again, later each time. In an outage that is nobody's fault, so a fresh copy takes its
 * place, whose tries count from the beginning.
 */
async function leave({ stores, queue }: Context, taken: Taken): Promise<void> {
  const isUp = await stores.ping().then(
    () => true,
    () => false,
  );
  if (isUp) {
    await taken.release(Math.min(2 ** taken.tries, LONGEST_RELEASE_SECONDS));
    return;
  }
  await queue.put([taken.text], OUTAGE_SECONDS);
  await taken.done();
}

const namesOf = (job: Job): Readonly<Record<string, unknown>> => ({
  job: job.kind,
  month: job.month,
  ...('run' in job && { run: job.run }),
});
