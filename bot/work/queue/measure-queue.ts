import { measureStorage } from '../../telemetry/measure-storage.ts';
import type { QueueMessage, WorkQueue } from '../../ports/work-queue.ts';

/** Returns a queue whose requests are in the traces and metrics. */
export const measureQueue = (queue: WorkQueue): WorkQueue => ({
  put: (texts, delaySeconds) => measured('put', () => queue.put(texts, delaySeconds)),
  take: async (limit, hiddenSeconds) => {
    const taken = await measured('take', () => queue.take(limit, hiddenSeconds));
    return taken.map(measureMessage);
  },
  size: () => measured('size', queue.size),
  peek: () => measured('peek', queue.peek),
  ping: () => measured('ping', queue.ping),
});

const measureMessage = (message: QueueMessage): QueueMessage => ({
  ...message,
  complete: () => measured('complete', message.complete),
  extend: (seconds) => measured('extend', () => message.extend(seconds)),
  release: (seconds) => measured('release', () => message.release(seconds)),
});

const measured = <Result>(operation: string, request: () => Promise<Result>): Promise<Result> =>
  measureStorage('queue', operation, request);
