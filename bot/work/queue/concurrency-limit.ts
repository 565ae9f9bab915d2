/** Tasks start in the order in which they were added. */
export interface ConcurrencyLimit {
  /** Resolves to `closed`, without running the task, when the limit is closed. */
  readonly run: (task: () => Promise<void>) => Promise<'done' | 'closed'>;
  /** Cancels waiting tasks. Running tasks continue. */
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
    run: async (task) => {
      if (isClosed || (await enter()) === 'closed') return 'closed';
      try {
        await task();
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
