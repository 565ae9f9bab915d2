import { type Actor, can } from '../../../domain/goal/access.ts';
import type { RunProgress } from '../../../contract/reminders/runs.ts';
import { isRefusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { readRunProgress } from './read-run-progress.ts';
import { requireRun } from '../runs/read-runs.ts';
import { resolveActor } from '../people/resolve-actor.ts';
import { pollerFor, type RunEvent, type RunPollers } from './shared-poller.ts';
import type { RunTarget } from '../../ports/job.ts';

export interface StreamTiming {
  /** Between two readings of the run, at least. */
  readonly pollMs: number;
  /** After so long without news, `idle` is told; and so often the listener's role is looked up again. */
  readonly idleMs: number;
  /** Then the listener is let go, and may come again. */
  readonly lifeMs: number;
}

const TIMING: StreamTiming = { pollMs: 1000, idleMs: 15_000, lifeMs: 10 * 60_000 };
/** Who does not keep up with so much news is let go. */
const MAX_UNREAD = 50;

/** What becomes of the run while somebody listens, until `left` is aborted. */
export type RunStream = (left: AbortSignal) => AsyncGenerator<RunProgress | 'idle'>;

/** The run as it is now, then each change, until it is finished, the listener leaves, or their role is gone. */
export async function streamRun(
  context: Context & RunPollers,
  actor: Actor,
  target: RunTarget,
  timing = TIMING,
): Promise<RunStream> {
  authorize(actor, 'run-reminders');
  await requireRun(context, target);
  return (disconnected) => listen(context, actor, target, disconnected, timing);
}

async function* listen(
  context: Context & RunPollers,
  actor: Actor,
  target: RunTarget,
  disconnected: AbortSignal,
  { pollMs, idleMs, lifeMs }: StreamTiming,
): AsyncGenerator<RunProgress | 'idle'> {
  const ends = performance.now() + lifeMs;
  const watch = pollerFor(context, target, pollMs);
  const inbox = createMailbox(disconnected);
  const leave = watch.subscribe(inbox.put);
  disconnected.addEventListener('abort', leave);
  try {
    const first = await readRunProgress(context, target, undefined);
    yield first.progress;
    if (first.progress.summary.finishedAt !== undefined) return;
    watch.start(first);
    let checkedAt = performance.now();
    while (!disconnected.aborted && performance.now() < ends) {
      const event = await inbox.next(idleMs);
      if (event === 'over' || disconnected.aborted) return;
      if (performance.now() - checkedAt >= idleMs || event === undefined) {
        if (!(await mayStillWatch(context, actor))) return;
        checkedAt = performance.now();
      }
      yield event ?? 'idle';
    }
  } finally {
    leave();
    disconnected.removeEventListener('abort', leave);
    inbox.close();
  }
}

async function mayStillWatch(context: Context, { id }: Actor): Promise<boolean> {
  try {
    return can(await resolveActor(context, id), 'run-reminders');
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

/** News in the order of their coming, for one reader; too many unread, or nobody there, is `over`. */
function createMailbox(disconnected: AbortSignal) {
  const unread: RunEvent[] = [];
  let wake = (): void => undefined;
  const onLeft = (): void => {
    wake();
  };
  disconnected.addEventListener('abort', onLeft);
  return {
    put: (event: RunEvent): void => {
      if (unread.length < MAX_UNREAD) unread.push(event);
      else if (unread.length === MAX_UNREAD) unread.push('over');
      wake();
    },
    /** `undefined` when nothing came in time. */
    next: async (timeoutMs: number): Promise<RunEvent | undefined> => {
      if (unread.length === 0 && !disconnected.aborted)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      return unread.shift();
    },
    close: (): void => {
      disconnected.removeEventListener('abort', onLeft);
      wake();
    },
  };
}
