export interface Measured {
  readonly seconds: number;
  /** CPU time of this process, in microseconds per message. */
  readonly cpuMicros: number;
  /** Peak resident memory of the process, in MB. */
  readonly peakRssMb: number;
  /** Peak of live heap during the work, above the heap before it, in MB. */
  readonly heapMb: number;
}

const MB = 1024 * 1024;

const LOOK_EVERY_MS = 500;

/**
 * Measures the work of sending `messages`. `watchesHeap` costs time: it forces garbage collection repeatedly, so
 * that only live memory counts.
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
    // Kilobytes on every platform.
    peakRssMb: process.resourceUsage().maxRSS / 1024,
    heapMb: (heapMost - heapBefore) / MB,
  };
}

/** Requires `--expose-gc`. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Processes the items with limited concurrency. */
export async function forEachConcurrently<Item>(
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
