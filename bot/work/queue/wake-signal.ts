/** `wake` ends the wait of one waiter. If nobody waits, the next `wait` ends immediately. */
export interface WakeSignal {
  readonly wake: () => void;
  /** Resolves when `wake` is called, or after `withinMs` milliseconds. */
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
