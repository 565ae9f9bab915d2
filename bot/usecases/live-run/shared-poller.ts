import type { RunProgress } from '../../../contract/api.ts';
import { errorFields } from '../../log.ts';
import type { Context } from '../shared/context.ts';
import { readProgress, type ProgressStep, type Told } from './read-run-progress.ts';
import type { RunTarget } from '../runs/send-run.ts';

/** What a listener hears; `over`: nothing more comes from this watch. */
export type News = RunProgress | 'over';

/** One reader of a run in this process, however many listen to it. */
export interface RunWatch {
  /** From now on `hear` is called with each change. Returns how to leave. */
  readonly join: (hear: (news: News) => void) => () => void;
  /** Starts reading from what a listener has been told; nothing happens when it was started before. */
  readonly begin: (first: ProgressStep) => void;
}

/** The reading may take a fifth of the time at most. */
const REST = 4;

/** The run's watch in this process. It is gone when the last listener has left, or the run is finished. */
export function watchOf(context: Context, target: RunTarget, pollMs: number): RunWatch {
  const { watches } = context;
  const key = `${target.month} ${target.run}`;
  const found = watches.get(key);
  if (found) return found;
  const watch = newWatch(context, target, pollMs, () => {
    if (watches.get(key) === watch) watches.delete(key);
  });
  watches.set(key, watch);
  return watch;
}

function newWatch(
  context: Context,
  target: RunTarget,
  pollMs: number,
  forget: () => void,
): RunWatch {
  const listeners = new Set<(news: News) => void>();
  let timer: NodeJS.Timeout | undefined;
  let told: Told | undefined;
  let summary = '';
  const tell = (news: News): void => {
    for (const hear of listeners) hear(news);
  };
  const end = (): void => {
    clearTimeout(timer);
    forget();
    tell('over');
    listeners.clear();
  };
  const read = async (): Promise<void> => {
    const started = performance.now();
    try {
      const step = await readProgress(context, target, told);
      told = step.told;
      const now = JSON.stringify(step.progress.summary);
      if (now !== summary || step.progress.changed.length > 0) tell(step.progress);
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
    timer = setTimeout(() => void read(), Math.max(pollMs, REST * took));
  };
  return {
    join: (hear) => {
      listeners.add(hear);
      return () => {
        if (!listeners.delete(hear) || listeners.size > 0) return;
        clearTimeout(timer);
        forget();
      };
    },
    begin: (first) => {
      if (told) return;
      told = first.told;
      summary = JSON.stringify(first.progress.summary);
      timer = setTimeout(() => void read(), pollMs);
    },
  };
}
