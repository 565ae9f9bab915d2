import type { MeetingRequest, MeetingView } from '../../../../contract/portfolio/meeting.ts';
import { stageAfterMove, type StageMove } from '../../../../domain/portfolio/meeting.ts';
import type { Instant } from '../../../../domain/common/month.ts';
import { ApiError } from '../../../lib/api/api-error.ts';
import type { StageLink, StageListener } from './stage-link.ts';

export interface StageSource {
  read(signal: AbortSignal): Promise<MeetingView>;
  write(request: MeetingRequest): Promise<MeetingView>;
  isVisible(): boolean;
  now(): Instant;
}

/** All times are in milliseconds. */
export const POLL = {
  steady: 2_000,
  /** Delay after each consecutive failure; the last delay repeats. */
  failing: [2_000, 4_000, 8_000, 16_000, 30_000],
  longestRead: 10_000,
} as const;

/**
 * The stage of a Teams meeting, stored on the server and polled while the page is visible. A move is shown at
 * once, before the server has confirmed it.
 */
export function connectToSharedStage(source: StageSource, listener: StageListener): StageLink {
  let view: MeetingView | undefined;
  let isStopped = false;
  let failures = 0;
  let moves = 0;
  let waiting: StageMove | undefined;
  let sending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current = new AbortController();

  const take = (read: MeetingView, from: 'here' | 'elsewhere'): void => {
    const known =
      view !== undefined && view.version === read.version && !view.stage === !read.stage;
    view = read;
    if (!known && !isStopped) listener.onPlace(read.stage, from);
  };
  const stop = (): void => {
    isStopped = true;
    clearTimeout(timer);
    current.abort();
  };
  const report: StageListener['onProblem'] = (problem) => {
    if (!isStopped) listener.onProblem(problem);
  };

  async function readOnce(): Promise<void> {
    const request = (current = new AbortController());
    const timeout = setTimeout(() => request.abort(), POLL.longestRead);
    const before = moves;
    try {
      const read = await source.read(request.signal);
      // Ignores an answer that was requested before the latest move and so does not include it.
      if (before === moves && !sending) take(read, 'elsewhere');
      if (failures > 0) report(undefined);
      failures = 0;
    } catch (error) {
      failures += 1;
      report('lost');
      if (isRefused(error)) stop();
    } finally {
      clearTimeout(timeout);
    }
  }

  async function poll(): Promise<void> {
    if (source.isVisible()) await readOnce();
    if (isStopped) return;
    const pause = failures === 0 ? POLL.steady : POLL.failing[failures - 1];
    timer = setTimeout(() => void poll(), pause ?? POLL.failing.at(-1));
  }

  /** One request at a time; of the moves made meanwhile, only the last is sent. */
  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    let refused: unknown;
    try {
      while (waiting && !isStopped) {
        const to = waiting;
        waiting = undefined;
        const { version } = (view ??= await source.read(current.signal));
        view = await source.write({ ...to, ...(version !== undefined && { version }) });
        if (!waiting && !isStopped) listener.onPlace(view.stage, 'here');
      }
      report(undefined);
    } catch (error) {
      waiting = undefined;
      refused = error;
    } finally {
      sending = false;
    }
    if (refused === undefined || isStopped) return;
    // Drop the optimistic position: the server refused it.
    view = undefined;
    await readOnce();
    if (failures === 0) report(isStale(refused) ? 'overtaken' : 'lost');
  }

  void poll();
  return {
    move(to) {
      moves += 1;
      waiting = to;
      listener.onPlace(stageAfterMove(view?.stage, to, source.now()), 'here');
      void send();
    },
    stop,
  };
}

/** No permission: a retry would fail in the same way. */
const isRefused = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 401 || error.status === 403);

const isStale = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'stale-version';
