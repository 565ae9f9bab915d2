import type { QueueMessage, WorkQueue } from '../../../bot/ports/work-queue.ts';

/** `idle` resolves when no message is due now. Messages that are due later may remain. */
export interface WatchedQueue extends WorkQueue {
  readonly idle: () => Promise<void>;
}

export function watchQueue(queue: WorkQueue): WatchedQueue {
  let inHand = 0;
  let foundNothing = false;
  let waiting: (() => void)[] = [];
  const tellIdle = (): void => {
    if (!foundNothing || inHand > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const released = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } finally {
      inHand -= 1;
      foundNothing = false;
      tellIdle();
    }
  };
  return {
    ...queue,
    put: async (texts, delaySeconds) => {
      foundNothing = false;
      await queue.put(texts, delaySeconds);
    },
    take: async (most, hiddenSeconds) => {
      const taken = await queue.take(most, hiddenSeconds);
      inHand += taken.length;
      foundNothing = taken.length === 0;
      tellIdle();
      return taken.map((one): QueueMessage => ({
        ...one,
        complete: () => released(one.complete()),
        release: (seconds) => released(one.release(seconds)),
      }));
    },
    idle: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        foundNothing = false;
      }),
  };
}
