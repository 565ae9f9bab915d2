import { SpanKind } from '@opentelemetry/api';
import type { RunJob } from './run-job.ts';
import { errorFields } from '../log.ts';
import { parseCause, parseJob, type Job } from '../ports/job.ts';
import type { QueueMessage } from '../ports/work-queue.ts';
import { instruments, timed } from '../telemetry/instruments.ts';
import { startOperation } from '../telemetry/operation.ts';
import type { BaseContext } from '../usecases/shared/current-settings.ts';
import { markDeliveriesFailed } from '../usecases/delivery/mark-deliveries-failed.ts';

/** If processing fails more often, the message itself is assumed to be the cause. */
const MAX_TRIES = 5;
/** During an upgrade another server may know the message. Leaves it some of `MAX_TRIES`. */
const UNKNOWN_TRIES = 3;
const OUTAGE_SECONDS = 10;
const MAX_RELEASE_SECONDS = 60;

export function processMessage(
  context: BaseContext,
  message: QueueMessage,
  runJob: RunJob,
): Promise<void> {
  const job = parseJob(message.text);
  const kind = job?.kind ?? 'unknown';
  const options = {
    kind: SpanKind.CONSUMER,
    attributes: { 'job.kind': kind, 'job.tries': message.tries },
    cause: parseCause(message.text),
  };
  return startOperation(`job ${kind}`, options, () => processJob(context, message, job, runJob));
}

async function processJob(
  context: BaseContext,
  message: QueueMessage,
  job: Job | undefined,
  runJob: RunJob,
): Promise<void> {
  if (!job && message.tries <= UNKNOWN_TRIES) {
    context.log('info', 'queue-message-left', { length: message.text.length });
    await message.release(MAX_RELEASE_SECONDS);
    return;
  }
  if (!job) {
    context.log('error', 'queue-message-unknown', { length: message.text.length });
    await message.complete();
    return;
  }
  if (message.tries > MAX_TRIES) {
    context.log('error', 'job-given-up', { ...logFieldsOf(job), tries: message.tries });
    if (job.kind === 'deliver') await markDeliveriesFailed(context, job);
    await message.complete();
    return;
  }
  let retryInSeconds: number | undefined;
  try {
    const outcome = await timed(instruments().jobs, { kind: job.kind }, () => runJob(job));
    retryInSeconds = outcome?.againInSeconds;
  } catch (error) {
    const fields = { ...logFieldsOf(job), tries: message.tries, ...errorFields(error) };
    context.log('error', 'job-fault', fields);
    await releaseForRetry(context, message);
    return;
  }
  if (retryInSeconds === undefined) await message.complete();
  else await message.release(retryInSeconds);
}

/** In an outage the message is not at fault, so a new copy without counted attempts replaces it. */
async function releaseForRetry(
  { stores, queue }: BaseContext,
  message: QueueMessage,
): Promise<void> {
  const isUp = await stores.ping().then(
    () => true,
    () => false,
  );
  if (isUp) {
    await message.release(Math.min(2 ** message.tries, MAX_RELEASE_SECONDS));
    return;
  }
  await queue.put([message.text], OUTAGE_SECONDS);
  await message.complete();
}

const logFieldsOf = (job: Job): Readonly<Record<string, unknown>> => ({
  job: job.kind,
  ...('month' in job && { month: job.month }),
  ...('run' in job && { run: job.run }),
});
