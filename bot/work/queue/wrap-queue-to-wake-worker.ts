import type { WorkQueue } from '../../ports/work-queue.ts';

/** Returns a queue that also wakes this server's worker when a message without a delay is added. */
export const wrapQueueToWakeWorker = (queue: WorkQueue, wake: () => void): WorkQueue => ({
  ...queue,
  put: async (texts, delaySeconds = 0) => {
    await queue.put(texts, delaySeconds);
    if (delaySeconds === 0 && texts.length > 0) wake();
  },
});
