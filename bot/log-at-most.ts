import type { Log } from './log.ts';

export interface LogLimit {
  readonly lines: number;
  readonly everyMs: number;
  readonly clock?: () => number;
}

/** Limits the lines of each event. The first line of the next period counts those that were left out. */
export function logAtMost(log: Log, { lines, everyMs, clock = Date.now }: LogLimit): Log {
  const periods = new Map<string, { readonly since: number; count: number }>();
  return (level, event, fields = {}) => {
    const now = clock();
    const current = periods.get(event);
    if (current && Math.abs(now - current.since) < everyMs) {
      current.count += 1;
      if (current.count <= lines) log(level, event, fields);
      return;
    }
    periods.set(event, { since: now, count: 1 });
    const leftOut = Math.max(0, (current?.count ?? 0) - lines);
    log(level, event, leftOut > 0 ? { ...fields, leftOut } : fields);
  };
}
