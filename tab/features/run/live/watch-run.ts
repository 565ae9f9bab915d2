import type { RunProgress, RunView } from '../../../../contract/reminders/runs.ts';
import { ApiError } from '../../../lib/api/api-error.ts';
import { readEvents } from '../../../lib/api/server-sent-events.ts';

/** `live`: events come in. `polling`: they are cut, so it is asked for. `lost`: asking is of no use any more. */
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
  /** The connection may be back. */
  pollNow(): void;
}

export const WATCH = {
  /** The first event comes at once; a proxy that keeps it back is not waited for. */
  firstSign: 5_000,
  /** The server says something every 15 seconds. */
  nextSign: 40_000,
  /** A stream that ended sooner is not opened again at once. */
  stood: 20_000,
  poll: 3_000,
  read: 15_000,
  streamAgain: [15_000, 30_000, 60_000, 120_000],
} as const;

/** Follows a run until it is finished: by its events, and by asking for it where those are cut. */
export function watchRun(source: RunSource, listener: RunListener): RunWatch {
  let over = false;
  let wake = (): void => undefined;
  let cut = new AbortController();

  const finish = (): void => {
    over = true;
    cut.abort();
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
  const say = (liveness: Liveness): void => {
    if (!over) listener.onLiveness(liveness);
  };
  const lose = (error: unknown): void => {
    if (!isRefused(error)) return;
    say('lost');
    finish();
  };
  const show = (page: RunView): void => {
    if (over) return;
    listener.onPage(page);
    if (page.finishedAt !== undefined) finish();
  };

  /** Whether it stood long enough to be opened again at once. */
  async function followEvents(): Promise<boolean> {
    const line = (cut = new AbortController());
    let stood = false;
    let heard = false;
    let handled = Promise.resolve();
    const standing = setTimeout(() => (stood = true), WATCH.stood);
    let quiet = setTimeout(() => line.abort(), WATCH.firstSign);
    const take = async (progress: RunProgress): Promise<void> => {
      if (over) return;
      if (!heard) {
        // What changed before the line stood is in no event.
        heard = true;
        show(await source.read(line.signal));
        say('live');
        return;
      }
      // The last event may have had no room for every row.
      if (progress.summary.finishedAt !== undefined) show(await source.read(line.signal));
      else listener.onProgress(progress);
    };
    try {
      await readEvents(await source.open(line.signal), {
        onSign: () => {
          clearTimeout(quiet);
          quiet = setTimeout(() => line.abort(), WATCH.nextSign);
        },
        onEvent: (event, data) => {
          if (event !== 'run') return;
          // Page and server are of one release and share contract/.
          const progress = JSON.parse(data) as RunProgress;
          handled = handled.then(() => take(progress));
          handled.catch(() => line.abort());
        },
      });
      await handled;
    } catch (error) {
      lose(error);
    } finally {
      clearTimeout(standing);
      clearTimeout(quiet);
      line.abort();
    }
    return stood;
  }

  async function pollFor(milliseconds: number): Promise<void> {
    for (let spent = 0; spent < milliseconds && !over; spent += WATCH.poll) {
      const line = (cut = new AbortController());
      const slow = setTimeout(() => line.abort(), WATCH.read);
      try {
        show(await source.read(line.signal));
        say('polling');
      } catch (error) {
        lose(error);
        say('offline');
      } finally {
        clearTimeout(slow);
      }
      if (!over) await pause(WATCH.poll);
    }
  }

  async function follow(): Promise<void> {
    say('connecting');
    let failures = 0;
    while (!over) {
      failures = (await followEvents()) ? 0 : failures + 1;
      if (failures === 0 || over) continue;
      await pollFor(WATCH.streamAgain[failures - 1] ?? 120_000);
    }
  }

  void follow();
  return { stop: finish, pollNow: () => wake() };
}

/** The reader may not see it, or there is no such run: asking again gives the same. */
const isRefused = (error: unknown): boolean =>
  error instanceof ApiError && [401, 403, 404].includes(error.status);
