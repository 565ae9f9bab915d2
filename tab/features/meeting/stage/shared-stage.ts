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

/** Milliseconds. */
export const POLL = {
  steady: 2_000,
  /** After so many failures in a row; the last one from then on. */
  failing: [2_000, 4_000, 8_000, 16_000, 30_000],
  longestRead: 10_000,
} as const;

/**
 * The stage of a Teams meeting, which the server keeps for everybody: asked for again and again while
 * the page is seen. A move is shown at once, before the server has it.
 */
export function sharedStage(source: StageSource, listener: StageListener): StageLink {
  let view: MeetingView | undefined;
  let over = false;
  let failures = 0;
  let moves = 0;
  let waiting: StageMove | undefined;
  let sending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cut = new AbortController();

  const take = (read: MeetingView, from: 'here' | 'elsewhere'): void => {
    const known =
      view !== undefined && view.version === read.version && !view.stage === !read.stage;
    view = read;
    if (!known && !over) listener.onPlace(read.stage, from);
  };
  const stop = (): void => {
    over = true;
    clearTimeout(timer);
    cut.abort();
  };
  const say: StageListener['onProblem'] = (trouble) => {
    if (!over) listener.onProblem(trouble);
  };

  async function readOnce(): Promise<void> {
    const line = (cut = new AbortController());
    const slow = setTimeout(() => line.abort(), POLL.longestRead);
    const before = moves;
    try {
      const read = await source.read(line.signal);
      // What was read before a move knows nothing of it.
      if (before === moves && !sending) take(read, 'elsewhere');
      if (failures > 0) say(undefined);
      failures = 0;
    } catch (error) {
      failures += 1;
      say('lost');
      if (isRefused(error)) stop();
    } finally {
      clearTimeout(slow);
    }
  }

  async function poll(): Promise<void> {
    if (source.isVisible()) await readOnce();
    if (over) return;
    const pause = failures === 0 ? POLL.steady : POLL.failing[failures - 1];
    timer = setTimeout(() => void poll(), pause ?? POLL.failing.at(-1));
  }

  /** One after the other; of those that came meanwhile the last alone. */
  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    let refused: unknown;
    try {
      while (waiting && !over) {
        const to = waiting;
        waiting = undefined;
        const { version } = (view ??= await source.read(cut.signal));
        view = await source.write({ ...to, ...(version !== undefined && { version }) });
        if (!waiting && !over) listener.onPlace(view.stage, 'here');
      }
      say(undefined);
    } catch (error) {
      waiting = undefined;
      refused = error;
    } finally {
      sending = false;
    }
    if (refused === undefined || over) return;
    // What was shown before the server had it did not come about.
    view = undefined;
    await readOnce();
    if (failures === 0) say(isStale(refused) ? 'overtaken' : 'lost');
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

/** The reader may not: asking again gives the same. */
const isRefused = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 401 || error.status === 403);

const isStale = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'stale-version';
