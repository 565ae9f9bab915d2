export interface Measured {
  readonly seconds: number;
  /** Processor time of this process, in microseconds a message. */
  readonly cpuMicros: number;
  /** The most memory that the process has ever had, in MB. */
  readonly peakRssMb: number;
  /** The most that was in use in its heap while it worked, above what was before, in MB. */
  readonly heapMb: number;
}

const MB = 1024 * 1024;

const LOOK_EVERY_MS = 500;

/**
 * Does the work of sending so many messages, and says what it took. `watchesHeap` costs time: rubbish
 * is collected again and again, so that only what is in use counts.
 */
export async function measure(
  messages: number,
  work: () => Promise<void>,
  { watchesHeap }: { readonly watchesHeap: boolean },
): Promise<Measured> {
  const heapBefore = heapInUse();
  let heapMost = heapBefore;
  const watching = watchesHeap
    ? setInterval(() => (heapMost = Math.max(heapMost, heapInUse())), LOOK_EVERY_MS)
    : undefined;
  const cpuBefore = process.cpuUsage();
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(watching);
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    seconds,
    cpuMicros: (user + system) / messages,
    // In kilobytes, on every platform.
    peakRssMb: process.resourceUsage().maxRSS / 1024,
    heapMb: (heapMost - heapBefore) / MB,
  };
}

/** Node has to be started with `--expose-gc`. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Works on the items, so many at a time. */
export async function inTurns<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = left.next(); next.done !== true; next = left.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
