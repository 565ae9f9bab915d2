import type { WorkQueue } from '../../ports/work-queue.ts';

/** The queue, whose own server looks at once when something was put there to be done now. */
export const wakingQueue = (queue: WorkQueue, wake: () => void): WorkQueue => ({
  ...queue,
  put: async (texts, delaySeconds = 0) => {
    await queue.put(texts, delaySeconds);
    if (delaySeconds === 0 && texts.length > 0) wake();
  },
});
