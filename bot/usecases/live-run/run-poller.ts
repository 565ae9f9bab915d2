import type { RunProgress } from '../../../contract/reminders/runs.ts';
import { errorFields } from '../../log.ts';
import type { Context } from '../shared/context.ts';
import { readRunProgress, type ProgressStep, type ProgressCursor } from './read-run-progress.ts';
import type { RunTarget } from '../../ports/job.ts';

/** After `over` the poller sends no more events. */
export type RunEvent = RunProgress | 'over';

/** Reads a run repeatedly for all of its listeners in this process. */
export interface RunPoller {
  readonly subscribe: (listener: (event: RunEvent) => void) => () => void;
  /**
   * Reads the run for a new listener. Listeners that come while it is being read share the reading, so
   * that many streams opened at once read storage once.
   */
  readonly readFirst: () => Promise<ProgressStep>;
  /** Continues from `first`. Only the first call has an effect. */
  readonly start: (first: ProgressStep) => void;
}

/** The keys contain the month and the run id. */
export interface RunPollers {
  readonly runPollers: Map<string, RunPoller>;
}

/** The poller rests this many times as long as it read, so it reads at most a fifth of the time. */
const REST_FACTOR = 4;

/** The poller stops when its last listener unsubscribes or the run has finished. */
export function getRunPoller(
  context: Context & RunPollers,
  target: RunTarget,
  pollMs: number,
): RunPoller {
  const { runPollers } = context;
  const key = `${target.month} ${target.run}`;
  const found = runPollers.get(key);
  if (found) return found;
  const poller = createPoller(context, target, pollMs, () => {
    if (runPollers.get(key) === poller) runPollers.delete(key);
  });
  runPollers.set(key, poller);
  return poller;
}

function createPoller(
  context: Context,
  target: RunTarget,
  pollMs: number,
  onEnd: () => void,
): RunPoller {
  const listeners = new Set<(event: RunEvent) => void>();
  let timer: NodeJS.Timeout | undefined;
  let cursor: ProgressCursor | undefined;
  let summary = '';
  let firstReading: Promise<ProgressStep> | undefined;
  const publish = (event: RunEvent): void => {
    // A reading that began before the event may lack it, and a new listener has missed the event.
    firstReading = undefined;
    for (const listener of listeners) listener(event);
  };
  const end = (): void => {
    clearTimeout(timer);
    onEnd();
    publish('over');
    listeners.clear();
  };
  const read = async (): Promise<void> => {
    const started = performance.now();
    try {
      const step = await readRunProgress(context, target, cursor);
      cursor = step.cursor;
      const now = JSON.stringify(step.progress.summary);
      if (now !== summary || step.progress.changed.length > 0) publish(step.progress);
      summary = now;
      if (listeners.size === 0) return;
      if (step.progress.summary.finishedAt !== undefined && step.progress.changed.length === 0) {
        end();
        return;
      }
    } catch (error) {
      context.log('error', 'run-watch-fault', { run: target.run, ...errorFields(error) });
      end();
      return;
    }
    const took = performance.now() - started;
    timer = setTimeout(() => void read(), Math.max(pollMs, REST_FACTOR * took));
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        clearTimeout(timer);
        onEnd();
      };
    },
    readFirst: () => {
      if (firstReading) return firstReading;
      const reading = readRunProgress(context, target, undefined).finally(() => {
        if (firstReading === reading) firstReading = undefined;
      });
      firstReading = reading;
      return reading;
    },
    start: (first) => {
      if (cursor) return;
      cursor = first.cursor;
      summary = JSON.stringify(first.progress.summary);
      timer = setTimeout(() => void read(), pollMs);
    },
  };
}
