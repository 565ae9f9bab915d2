import type { Actor } from '../../../domain/goal/access.ts';
import { can } from '../../../domain/goal/access.ts';
import type { RunProgress } from '../../../contract/api.ts';
import { isRefusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { demand } from '../shared/authorize.ts';
import { readProgress } from './read-run-progress.ts';
import { demandRun } from '../runs/read-runs.ts';
import { resolveActor } from '../people/resolve-actor.ts';
import { watchOf, type News } from './shared-poller.ts';
import type { RunTarget } from '../runs/send-run.ts';

export interface WatchTiming {
  /** Between two readings of the run, at least. */
  readonly pollMs: number;
  /** After so long without news, `idle` is told; and so often the listener's role is looked up again. */
  readonly idleMs: number;
  /** Then the listener is let go, and may come again. */
  readonly lifeMs: number;
}

const TIMING: WatchTiming = { pollMs: 1000, idleMs: 15_000, lifeMs: 10 * 60_000 };
/** Who does not keep up with so much news is let go. */
const MOST_UNREAD = 50;

/** What becomes of the run while somebody listens, until `left` is aborted. */
export type WatchedRun = (left: AbortSignal) => AsyncGenerator<RunProgress | 'idle'>;

/**
 * The run as it is now, then each change, until it is finished, the listener leaves, or their role is gone.
 * @throws Refusal `not-allowed`, `run-not-found`
 */
export async function watchRun(
  context: Context,
  actor: Actor,
  target: RunTarget,
  timing = TIMING,
): Promise<WatchedRun> {
  demand(actor, 'run-reminders');
  await demandRun(context, target);
  return (left) => listen(context, actor, target, left, timing);
}

async function* listen(
  context: Context,
  actor: Actor,
  target: RunTarget,
  left: AbortSignal,
  { pollMs, idleMs, lifeMs }: WatchTiming,
): AsyncGenerator<RunProgress | 'idle'> {
  const ends = performance.now() + lifeMs;
  const watch = watchOf(context, target, pollMs);
  const news = mailbox(left);
  const leave = watch.join(news.put);
  left.addEventListener('abort', leave);
  try {
    const first = await readProgress(context, target, undefined);
    yield first.progress;
    if (first.progress.summary.finishedAt !== undefined) return;
    watch.begin(first);
    let checkedAt = performance.now();
    while (!left.aborted && performance.now() < ends) {
      const heard = await news.next(idleMs);
      if (heard === 'over' || left.aborted) return;
      if (performance.now() - checkedAt >= idleMs || heard === undefined) {
        if (!(await mayStill(context, actor))) return;
        checkedAt = performance.now();
      }
      yield heard ?? 'idle';
    }
  } finally {
    leave();
    left.removeEventListener('abort', leave);
    news.close();
  }
}

async function mayStill(context: Context, { id }: Actor): Promise<boolean> {
  try {
    return can(await resolveActor(context, id), 'run-reminders');
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

/** News in the order of their coming, for one reader; too many unread, or nobody there, is `over`. */
function mailbox(left: AbortSignal) {
  const unread: News[] = [];
  let wake = (): void => undefined;
  const onLeft = (): void => {
    wake();
  };
  left.addEventListener('abort', onLeft);
  return {
    put: (heard: News): void => {
      if (unread.length < MOST_UNREAD) unread.push(heard);
      else if (unread.length === MOST_UNREAD) unread.push('over');
      wake();
    },
    /** `undefined` when nothing came in time. */
    next: async (patienceMs: number): Promise<News | undefined> => {
      if (unread.length === 0 && !left.aborted)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patienceMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      return unread.shift();
    },
    close: (): void => {
      left.removeEventListener('abort', onLeft);
      wake();
    },
  };
}
