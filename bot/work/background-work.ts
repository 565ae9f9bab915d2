import { AsyncLocalStorage } from 'node:async_hooks';
import { errorFields, type Log } from '../log.ts';
import type { BackgroundWork } from '../ports/background-work.ts';
import { continueOperation, readCause } from '../telemetry/operation.ts';

export function createBackgroundWork(log: Log): BackgroundWork {
  const underWay = new Set<Promise<void>>();
  // The work outlives the request that starts it, so it inherits only the id of the operation.
  const outsideRequest = AsyncLocalStorage.snapshot();
  return {
    start: (work) => {
      const cause = readCause();
      const working = afterResponse()
        .then(() => outsideRequest(() => continueOperation(cause, () => logFault(log, work))))
        .finally(() => underWay.delete(working));
      underWay.add(working);
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

async function logFault(log: Log, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log('error', 'background-fault', errorFields(error));
  }
}

/** Lets the running handler finish first, so that its response is sent before the work starts. */
const afterResponse = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
