import { type Actor, can } from '../../../domain/goal/who-may-do-what.ts';
import type { RunProgress } from '../../../contract/reminders/runs.ts';
import { isRefusal } from '../../../domain/common/refusal.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { requireRun } from '../runs/read-runs.ts';
import { resolveActor } from '../people/resolve-actor.ts';
import { getRunPoller, type RunEvent, type RunPollers } from './run-poller.ts';
import type { RunTarget } from '../../ports/job.ts';

export interface StreamTiming {
  readonly pollMs: number;
  /** If nothing changes for this long, the stream yields `idle` and checks the actor's role again. */
  readonly idleMs: number;
  /** After this time the stream ends. The client may reconnect. */
  readonly lifeMs: number;
}

const TIMING: StreamTiming = { pollMs: 1000, idleMs: 15_000, lifeMs: 10 * 60_000 };
/** A listener with more unread events is disconnected. */
const MAX_UNREAD = 50;

export type RunStream = (disconnected: AbortSignal) => AsyncGenerator<RunProgress | 'idle'>;

/** The stream ends when the run finishes, or when the actor disconnects or loses the role. */
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
  const endsAt = performance.now() + lifeMs;
  const poller = getRunPoller(context, target, pollMs);
  const inbox = createMailbox(disconnected);
  const unsubscribe = poller.subscribe(inbox.put);
  disconnected.addEventListener('abort', unsubscribe);
  try {
    const first = await poller.readFirst();
    yield first.progress;
    if (first.progress.summary.finishedAt !== undefined) return;
    poller.start(first);
    let checkedAt = performance.now();
    while (!disconnected.aborted && performance.now() < endsAt) {
      const event = await inbox.next(idleMs);
      if (event === 'over' || disconnected.aborted) return;
      if (performance.now() - checkedAt >= idleMs || event === undefined) {
        if (!(await mayStillWatch(context, actor))) return;
        checkedAt = performance.now();
      }
      yield event ?? 'idle';
    }
  } finally {
    unsubscribe();
    disconnected.removeEventListener('abort', unsubscribe);
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

/** Returns events in order. If too many are unread, `over` follows them and ends the stream. */
function createMailbox(disconnected: AbortSignal) {
  const unread: RunEvent[] = [];
  let wake = (): void => undefined;
  const onDisconnect = (): void => {
    wake();
  };
  disconnected.addEventListener('abort', onDisconnect);
  return {
    put: (event: RunEvent): void => {
      if (unread.length < MAX_UNREAD) unread.push(event);
      else if (unread.length === MAX_UNREAD) unread.push('over');
      wake();
    },
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
      disconnected.removeEventListener('abort', onDisconnect);
      wake();
    },
  };
}
