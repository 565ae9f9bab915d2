import type { RunProgress, RunView } from '../../../../contract/reminders/runs.ts';
import { ApiError } from '../../../lib/api/api-error.ts';
import { readEvents } from '../../../lib/api/server-sent-events.ts';

/**
 * `live`: events arrive. `polling`: the stream is cut, so the run is polled. `lost`: the server refuses, so there
 * is no retry.
 */
export type Liveness = 'connecting' | 'live' | 'polling' | 'offline' | 'lost';

export interface RunSource {
  open(signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
  read(signal: AbortSignal): Promise<RunView>;
}

export interface RunListener {
  onPage(page: RunView): void;
  onProgress(progress: RunProgress): void;
  onLiveness(liveness: Liveness): void;
}

export interface RunWatch {
  stop(): void;
  /** Call it when the connection may be back. */
  pollNow(): void;
}

export const WATCH = {
  /** Longest wait for the first event. The server sends it at once, so a delay means that a proxy buffers events. */
  firstSign: 5_000,
  /** Longest wait for any later sign. The server sends a keep-alive every 15 seconds. */
  nextSign: 40_000,
  /** A stream that lasted at least this long is reopened at once. */
  longLived: 20_000,
  poll: 3_000,
  read: 15_000,
  streamAgain: [15_000, 30_000, 60_000, 120_000],
} as const;

/** Follows a run until it is finished: by server-sent events, or by polling when the stream is cut. */
export function watchRun(source: RunSource, listener: RunListener): RunWatch {
  let isFinished = false;
  let wake = (): void => undefined;
  let current = new AbortController();

  const finish = (): void => {
    isFinished = true;
    current.abort();
    wake();
  };
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const report = (liveness: Liveness): void => {
    if (!isFinished) listener.onLiveness(liveness);
  };
  const stopIfRefused = (error: unknown): void => {
    if (!isRefused(error)) return;
    report('lost');
    finish();
  };
  const show = (page: RunView): void => {
    if (isFinished) return;
    listener.onPage(page);
    if (page.finishedAt !== undefined) finish();
  };

  /** Resolves to whether the stream lasted long enough to be reopened at once. */
  async function followEvents(): Promise<boolean> {
    const request = (current = new AbortController());
    let isLongLived = false;
    let hasFirstEvent = false;
    let handled = Promise.resolve();
    const longLivedTimer = setTimeout(() => (isLongLived = true), WATCH.longLived);
    let silenceTimer = setTimeout(() => request.abort(), WATCH.firstSign);
    const take = async (progress: RunProgress): Promise<void> => {
      if (isFinished) return;
      if (!hasFirstEvent) {
        // Reads the run once, because no event contains the changes made before the stream opened.
        hasFirstEvent = true;
        show(await source.read(request.signal));
        report('live');
        return;
      }
      // The last event may not contain every changed row.
      if (progress.summary.finishedAt !== undefined) show(await source.read(request.signal));
      else listener.onProgress(progress);
    };
    try {
      await readEvents(await source.open(request.signal), {
        onSign: () => {
          clearTimeout(silenceTimer);
          silenceTimer = setTimeout(() => request.abort(), WATCH.nextSign);
        },
        onEvent: (event, data) => {
          if (event !== 'run') return;
          // The page and the server come from the same release and share the types of contract/.
          const progress = JSON.parse(data) as RunProgress;
          handled = handled.then(() => take(progress));
          handled.catch(() => request.abort());
        },
      });
      await handled;
    } catch (error) {
      stopIfRefused(error);
    } finally {
      clearTimeout(longLivedTimer);
      clearTimeout(silenceTimer);
      request.abort();
    }
    return isLongLived;
  }

  async function pollFor(milliseconds: number): Promise<void> {
    for (let spent = 0; spent < milliseconds && !isFinished; spent += WATCH.poll) {
      const request = (current = new AbortController());
      const timeout = setTimeout(() => request.abort(), WATCH.read);
      try {
        show(await source.read(request.signal));
        report('polling');
      } catch (error) {
        stopIfRefused(error);
        report('offline');
      } finally {
        clearTimeout(timeout);
      }
      if (!isFinished) await pause(WATCH.poll);
    }
  }

  async function follow(): Promise<void> {
    report('connecting');
    let failures = 0;
    while (!isFinished) {
      failures = (await followEvents()) ? 0 : failures + 1;
      if (failures === 0 || isFinished) continue;
      await pollFor(WATCH.streamAgain[failures - 1] ?? 120_000);
    }
  }

  void follow();
  return { stop: finish, pollNow: () => wake() };
}

/** No permission or no such run: a retry would fail in the same way. */
const isRefused = (error: unknown): boolean =>
  error instanceof ApiError && [401, 403, 404].includes(error.status);
