/** Wakes one who waits. A ring that nobody waited for wakes the next who does. */
export interface Bell {
  readonly ring: () => void;
  /** Resolves when it is rung, or after so many milliseconds. */
  readonly rung: (withinMs: number) => Promise<void>;
}

export function createBell(): Bell {
  let wake: (() => void) | undefined;
  let wasRung = false;
  return {
    ring: () => {
      if (wake) wake();
      else wasRung = true;
    },
    rung: (withinMs) =>
      new Promise((resolve) => {
        if (wasRung) {
          wasRung = false;
          resolve();
          return;
        }
        const timer = setTimeout(() => wake?.(), withinMs);
        wake = () => {
          clearTimeout(timer);
          wake = undefined;
          resolve();
        };
      }),
  };
}
