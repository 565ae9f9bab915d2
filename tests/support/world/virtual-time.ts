/** A clock that moves only when `runTo` moves it. */
export interface VirtualTime {
  readonly clock: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Moves the clock to `end`. Wakes everyone whose sleep ends before then, in order of time. */
  readonly runTo: (end: number) => Promise<void>;
}

export function virtualTime(): VirtualTime {
  let now = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    clock: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        const at = now + Math.max(0, ms);
        const later = sleepers.findIndex((one) => one.at > at);
        sleepers.splice(later < 0 ? sleepers.length : later, 0, { at, wake });
      }),
    runTo: async (end) => {
      for (;;) {
        await everythingIsQuiet();
        const next = sleepers[0];
        if (!next || next.at > end) break;
        sleepers.shift();
        now = next.at;
        next.wake();
      }
      now = end;
    },
  };
}

/** Resolves when no work is left except work that waits for the clock. */
const everythingIsQuiet = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
