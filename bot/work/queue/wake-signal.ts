/** For one waiter. A wake without a waiter ends the next wait at once. */
export interface WakeSignal {
  readonly wake: () => void;
  /** Resolves on `wake`, or after this many milliseconds. */
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
