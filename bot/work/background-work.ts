import { AsyncLocalStorage } from 'node:async_hooks';
import { errorFields, type Log } from '../log.ts';
import type { BackgroundWork } from '../ports/background-work.ts';

export function createBackgroundWork(log: Log): BackgroundWork {
  const underWay = new Set<Promise<void>>();
  // The work outlives the request that starts it, so it must not inherit what belongs to the request.
  const outsideRequest = AsyncLocalStorage.snapshot();
  return {
    start: (work) => {
      const working = afterResponse()
        .then(() => outsideRequest(work))
        .catch((error: unknown) => {
          log('error', 'background-fault', errorFields(error));
        })
        .finally(() => underWay.delete(working));
      underWay.add(working);
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** Lets the running handler finish first, so that its response is sent before the work starts. */
const afterResponse = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
