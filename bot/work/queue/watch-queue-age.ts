import type { WorkQueue } from '../../ports/work-queue.ts';
import type { Log } from '../../log.ts';
import { serviceRecorder } from '../../telemetry/service-record.ts';

/** A message normally waits for less than a second, and after a crash for half a minute. */
export const BEHIND_SECONDS = 300;

/**
 * Measures how long messages have waited, from when they were first seen to wait: a message that was
 * put with a delay is older than its wait.
 */
export function watchQueueAge(
  queue: WorkQueue,
  log: Log,
  clock: () => number = Date.now,
): () => Promise<void> {
  let firstSeen: ReadonlyMap<string, number> = new Map();
  return async () => {
    const [messages, waiting] = await Promise.all([queue.size(), queue.peek()]);
    const now = clock();
    firstSeen = new Map(waiting.map((id) => [id, firstSeen.get(id) ?? now]));
    if (waiting.length === 0) return serviceRecorder.measuredQueue({ messages });
    const oldestSeconds = Math.round((now - Math.min(...firstSeen.values())) / 1000);
    serviceRecorder.measuredQueue({ messages, oldestSeconds });
    if (oldestSeconds >= BEHIND_SECONDS) log('warn', 'queue-behind', { messages, oldestSeconds });
  };
}
