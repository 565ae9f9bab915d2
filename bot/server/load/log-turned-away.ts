import type { Log } from '../../log.ts';
import { instruments } from '../../telemetry/instruments.ts';
import type { TurnedAway } from './turned-away.ts';

const EVERY_MS = 10_000;

/** Logs the first at once and then at most one line in ten seconds, so that a flood cannot fill the log. */
export function createTurnedAwayLog(log: Log): (error: TurnedAway, where: string) => void {
  const lines = new Map<TurnedAway['code'], { readonly at: number; others: number }>();
  return ({ code }, where) => {
    instruments().turnedAway.add(1, { code });
    const now = performance.now();
    const last = lines.get(code);
    if (last && now - last.at < EVERY_MS) {
      last.others += 1;
      return;
    }
    // `others` were turned away since the last line.
    log('warn', 'turned-away', { code, where, others: last?.others ?? 0 });
    lines.set(code, { at: now, others: 0 });
  };
}
