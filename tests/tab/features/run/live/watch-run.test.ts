/** @jest-environment node */
import type { RunProgress, RunView } from '../../../../../contract/reminders/runs.ts';
import { ApiError } from '../../../../../tab/lib/api/api-error.ts';
import {
  WATCH,
  watchRun,
  type Liveness,
  type RunWatch,
} from '../../../../../tab/features/run/live/watch-run.ts';
import { aDelivery, aRunView, sentRun } from '../../../../support/fixtures/tab/reminders.ts';

const underWay = aRunView([aDelivery(1, 'queued')], sentRun);
const finished = aRunView([aDelivery(1, 'sent')], { ...sentRun, finishedAt: sentRun.sentAt });

/** One opened event stream. */
interface Line {
  say(progress: RunProgress): void;
  comment(): void;
  end(): void;
  readonly isCut: () => boolean;
}

/** A server whose events and responses the test controls. */
function aSource() {
  const lines: Line[] = [];
  let reads = 0;
  let page: RunView | ApiError = underWay;
  let refusal: ApiError | undefined;
  return {
    lines,
    reads: () => reads,
    answer: (next: RunView | ApiError) => {
      page = next;
    },
    refuse: (error: ApiError) => {
      refusal = error;
    },
    source: {
      async open(signal: AbortSignal) {
        if (refusal) throw refusal;
        const text = new TextEncoder();
        return new ReadableStream<Uint8Array>({
          start(controller) {
            let isCut = false;
            const cut = (): void => {
              isCut = true;
              controller.error(signal.reason);
            };
            signal.addEventListener('abort', cut);
            lines.push({
              say: (progress) =>
                controller.enqueue(
                  text.encode(`event: run\ndata: ${JSON.stringify(progress)}\n\n`),
                ),
              comment: () => controller.enqueue(text.encode(': here\n\n')),
              end: () => {
                signal.removeEventListener('abort', cut);
                controller.close();
              },
              isCut: () => isCut,
            });
          },
        });
      },
      async read() {
        reads += 1;
        if (page instanceof ApiError) throw page;
        return page;
      },
    },
  };
}

function follow(server: ReturnType<typeof aSource>) {
  const reported: Liveness[] = [];
  const pages: RunView[] = [];
  const progress: RunProgress[] = [];
  const watch = watchRun(server.source, {
    onPage: (page) => pages.push(page),
    onProgress: (one) => progress.push(one),
    onLiveness: (liveness) => reported.push(liveness),
  });
  watches.push(watch);
  return { watch, reported, pages, progress };
}

const watches: RunWatch[] = [];
const pass = (milliseconds: number): Promise<void> =>
  jest.advanceTimersByTimeAsync(milliseconds).then(() => undefined);
const news = (summary: RunView): RunProgress => ({ summary, changed: summary.deliveries });

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  for (const watch of watches.splice(0)) watch.stop();
  jest.useRealTimers();
});

describe('following a run', () => {
  it('reads the rows once the stream is open, and then the changes', async () => {
    const server = aSource();
    const { reported, pages, progress } = follow(server);
    await pass(0);
    server.lines[0]?.say(news(underWay));
    await pass(0);
    expect([reported, pages.length, progress.length]).toEqual([['connecting', 'live'], 1, 0]);
    server.lines[0]?.say(news(underWay));
    await pass(0);
    expect([pages.length, progress.length]).toEqual([1, 1]);
  });

  it('reads the rows a last time when the run is finished, and stops', async () => {
    const server = aSource();
    const { pages } = follow(server);
    await pass(0);
    server.lines[0]?.say(news(underWay));
    await pass(0);
    server.answer(finished);
    server.lines[0]?.say(news(finished));
    await pass(0);
    expect(pages.map(({ finishedAt }) => finishedAt)).toEqual([undefined, finished.finishedAt]);
    await pass(600_000);
    expect([server.lines.length, server.reads()]).toEqual([1, 2]);
  });

  it('polls every three seconds when no event arrives in five', async () => {
    const server = aSource();
    const { reported } = follow(server);
    await pass(WATCH.firstSign);
    expect(server.lines[0]?.isCut()).toBe(true);
    expect(reported).toEqual(['connecting', 'polling']);
    const before = server.reads();
    await pass(WATCH.poll * 2);
    expect(server.reads() - before).toBe(2);
  });

  it('retries the stream after a while, and is live again', async () => {
    const server = aSource();
    const { reported } = follow(server);
    await pass(WATCH.firstSign + WATCH.streamAgain[0]);
    expect(server.lines).toHaveLength(2);
    server.lines[1]?.say(news(underWay));
    await pass(0);
    expect(reported.at(-1)).toBe('live');
  });

  it('does not open one stream after another when each is cut at once', async () => {
    const server = aSource();
    follow(server);
    await pass(0);
    server.lines[0]?.say(news(underWay));
    server.lines[0]?.end();
    await pass(WATCH.streamAgain[0] - 1);
    expect(server.lines).toHaveLength(1);
  });

  it('opens a new stream at once when a long-lived one has ended', async () => {
    const server = aSource();
    follow(server);
    await pass(0);
    server.lines[0]?.say(news(underWay));
    await pass(WATCH.longLived);
    server.lines[0]?.end();
    await pass(0);
    expect(server.lines).toHaveLength(2);
  });

  it('keeps a stream with keep-alives only, and drops a dead one', async () => {
    const server = aSource();
    follow(server);
    await pass(0);
    server.lines[0]?.say(news(underWay));
    for (let minute = 0; minute < 4; minute += 1) {
      await pass(15_000);
      server.lines[0]?.comment();
    }
    await pass(0);
    expect(server.lines[0]?.isCut()).toBe(false);
    await pass(WATCH.nextSign);
    expect(server.lines[0]?.isCut()).toBe(true);
  });

  it('reports a lost connection, and continues automatically when it is back', async () => {
    const server = aSource();
    server.answer(new ApiError('network'));
    const { reported, watch } = follow(server);
    await pass(WATCH.firstSign);
    expect(reported.at(-1)).toBe('offline');
    server.answer(underWay);
    watch.pollNow();
    await pass(0);
    expect(reported.at(-1)).toBe('polling');
  });

  it('stops polling when the page shows that the run is finished', async () => {
    const server = aSource();
    server.answer(finished);
    follow(server);
    await pass(WATCH.firstSign);
    const before = server.reads();
    await pass(600_000);
    expect(server.reads()).toBe(before);
  });

  it.each([401, 403, 404])('stops when it is refused with %d', async (status) => {
    const server = aSource();
    server.refuse(new ApiError('not-allowed', { status }));
    const { reported } = follow(server);
    await pass(600_000);
    expect([reported.at(-1), server.reads()]).toEqual(['lost', 0]);
  });

  it('leaves nothing running when the page is left', async () => {
    const server = aSource();
    const { watch, reported } = follow(server);
    await pass(0);
    watch.stop();
    await pass(600_000);
    expect([server.lines.length, server.reads(), reported]).toEqual([1, 0, ['connecting']]);
    expect(server.lines[0]?.isCut()).toBe(true);
    expect(jest.getTimerCount()).toBe(0);
  });
});
