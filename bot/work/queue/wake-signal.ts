/** Wakes one who waits. A ring that nobody waited for wakes the next who does. */
export interface WakeSignal {
  readonly wake: () => void;
  /** Resolves when it is rung, or after so many milliseconds. */
  readonly wait: (withinMs: number) => Promise<void>;
}

export function createWakeSignal(): WakeSignal {
  let resolveWait: (() => void) | undefined;
  let isPending = false;
  return {
    wake: () => {
      if (resolveWait) resolveWait();
      else isPending = true;
    },
    wait: (withinMs) =>
      new Promise((resolve) => {
        if (isPending) {
          isPending = false;
          resolve();
          return;
        }
        const timer = setTimeout(() => resolveWait?.(), withinMs);
        resolveWait = () => {
          clearTimeout(timer);
          resolveWait = undefined;
          resolve();
        };
      }),
  };
}
