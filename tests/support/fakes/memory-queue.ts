import type { QueueMessage, WorkQueue } from '../../../bot/ports/work-queue.ts';

interface Message {
  readonly id: string;
  readonly text: string;
  tries: number;
  /** Epoch milliseconds. The message is hidden until then. */
  visibleAt: number;
  /** Changes whenever a worker receives the message. A worker with an old receipt has lost it. */
  receipt: number;
}

/** A queue in memory that behaves like an Azure queue. `now` returns epoch milliseconds. */
export function createMemoryQueue(now: () => number = Date.now): WorkQueue {
  const messages = new Set<Message>();
  let receipts = 0;
  let ids = 0;
  const takenOf = (message: Message): QueueMessage => {
    const receipt = message.receipt;
    const hide = async (seconds: number): Promise<void> => {
      if (message.receipt === receipt) message.visibleAt = now() + seconds * 1000;
    };
    return {
      text: message.text,
      tries: message.tries,
      complete: async () => {
        if (message.receipt === receipt) messages.delete(message);
      },
      extend: hide,
      release: hide,
    };
  };
  return {
    put: async (texts, delaySeconds = 0) => {
      const visibleAt = now() + delaySeconds * 1000;
      for (const text of texts) {
        ids += 1;
        messages.add({ id: `message-${ids}`, text, tries: 0, visibleAt, receipt: 0 });
      }
    },
    take: async (most, hiddenSeconds) => {
      const taken: QueueMessage[] = [];
      for (const message of messages) {
        if (taken.length === most) break;
        if (message.visibleAt > now()) continue;
        receipts += 1;
        message.tries += 1;
        message.receipt = receipts;
        message.visibleAt = now() + hiddenSeconds * 1000;
        taken.push(takenOf(message));
      }
      return taken;
    },
    size: async () => messages.size,
    peek: async () =>
      [...messages]
        .filter(({ visibleAt }) => visibleAt <= now())
        .slice(0, 32)
        .map(({ id }) => id),
    ping: async () => undefined,
  };
}
