/** Lets a limited number of works go side by side, first come first served. */
export interface ConcurrencyLimit {
  /** Does the work once there is room for it; `closed`, undone, when there is to be no more. */
  readonly run: (work: () => Promise<void>) => Promise<'done' | 'closed'>;
  /** Whoever waits is turned away; what is under way goes on. */
  readonly close: () => void;
}

export function createConcurrencyLimit(limit: number): ConcurrencyLimit {
  const waiting: ((state: 'free' | 'closed') => void)[] = [];
  let free = limit;
  let isClosed = false;
  const enter = (): Promise<'free' | 'closed'> | 'free' => {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free -= 1;
    return 'free';
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next('free');
    else free += 1;
  };
  return {
    run: async (work) => {
      if (isClosed || (await enter()) === 'closed') return 'closed';
      try {
        await work();
      } finally {
        leave();
      }
      return 'done';
    },
    close: () => {
      isClosed = true;
      for (const reject of waiting.splice(0)) reject('closed');
    },
  };
}
