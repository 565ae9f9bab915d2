import type { Log } from '../log.ts';
import type { UnreadableRows } from '../storage/stores/unreadable-rows.ts';

/** More rows a minute only show up in the count, so that a damaged table does not fill the log. */
const MAX_PER_MINUTE = 20;

/** Logs each unreadable row once, by its key. */
export function logUnreadableRows(
  unreadable: UnreadableRows,
  log: Log,
  now: () => number = Date.now,
): void {
  let minute = 0;
  let logged = 0;
  unreadable.onFound(({ partition, key, kind, cause }) => {
    const current = Math.floor(now() / 60_000);
    if (current !== minute) [minute, logged] = [current, 0];
    logged += 1;
    if (logged > MAX_PER_MINUTE) return;
    const count = unreadable.list().length;
    log('error', 'row-unreadable', { partition, key, kind, cause, count });
  });
}
