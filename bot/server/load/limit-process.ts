import { monitorEventLoopDelay } from 'node:perf_hooks';
import { serviceRecorder } from '../../telemetry/service-record.ts';
import type { LoadLimits } from './load-limits.ts';
import { TurnedAway } from './turned-away.ts';

export type Release = () => void;

/** Limits the concurrent requests of a process, so that throughput levels off under overload. */
export interface ProcessLimit {
  readonly isFull: () => boolean;
  /** @throws TurnedAway */
  readonly enter: () => Release;
  readonly stop: () => void;
}

const MEASURE_MS = 1000;
const NANOSECONDS = 1e6;
/** Requests that are turned away come back in this time, when some of the others have finished. */
const RETRY_AFTER_SECONDS = 2;

export function createProcessLimit({
  inFlight,
  loopDelayMs,
}: Pick<LoadLimits, 'inFlight' | 'loopDelayMs'>): ProcessLimit {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let isLate = false;
  let [running, most] = [0, 0];
  const measuring = setInterval(() => {
    serviceRecorder.measuredLoad({
      inFlight: most,
      loopDelayMs: delay.percentile(99) / NANOSECONDS,
    });
    most = running;
    isLate = delay.mean / NANOSECONDS > loopDelayMs;
    delay.reset();
  }, MEASURE_MS).unref();
  const isFull = (): boolean => running >= (isLate ? Math.ceil(inFlight / 4) : inFlight);
  return {
    isFull,
    enter: () => {
      if (isFull()) throw new TurnedAway('unavailable', RETRY_AFTER_SECONDS);
      running += 1;
      most = Math.max(most, running);
      return once(() => {
        running -= 1;
      });
    },
    stop: () => {
      clearInterval(measuring);
      delay.disable();
    },
  };
}

export function once(release: Release): Release {
  let isReleased = false;
  return () => {
    if (isReleased) return;
    isReleased = true;
    release();
  };
}
