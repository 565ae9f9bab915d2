import type { MeetingRequest, MeetingView } from '../../../../../contract/portfolio/meeting.ts';
import type { StageMove } from '../../../../../domain/portfolio/meeting.ts';
import {
  POLL,
  connectToSharedStage,
} from '../../../../../tab/features/meeting/stage/connect-to-shared-stage.ts';
import type { StageListener } from '../../../../../tab/features/meeting/stage/stage-link.ts';
import { ApiError } from '../../../../../tab/lib/api/api-error.ts';
import { goalId, instant, month } from '../../../../support/fixtures/ids.ts';
import { personRef } from '../../../../support/fixtures/tab/portfolio-and-goal.ts';

const NOW = instant('2026-03-10T08:00:00.000Z');
const MOVE: StageMove = { month: month('2026-03'), goal: goalId('a'), minutes: 60 };

const at = (goal: string, version: string): MeetingView => ({
  version,
  stage: {
    month: month('2026-03'),
    goal: goalId(goal),
    minutes: 60,
    startedAt: NOW,
    changedAt: NOW,
    presenter: personRef(1, 'Kulttuurijohtaja'),
  },
});

/** A stage whose responses the test gives one by one. */
function aStage(first: MeetingView | Error = {}) {
  let view = first;
  let visible = true;
  let reads = 0;
  const written: MeetingRequest[] = [];
  const events: string[] = [];
  let answer: (request: MeetingRequest) => Promise<MeetingView> = async ({ goal }) =>
    (view = at(String(goal), `v${written.length}`));
  const listener: StageListener = {
    onPlace: (place, from) => events.push(`${from} ${place?.goal ?? 'nothing'}`),
    onProblem: (trouble) => events.push(trouble ?? 'well'),
  };
  const link = connectToSharedStage(
    {
      read: async () => {
        reads += 1;
        if (view instanceof Error) throw view;
        return view;
      },
      write: (request) => {
        written.push(request);
        return answer(request);
      },
      isVisible: () => visible,
      now: () => NOW,
    },
    listener,
  );
  return {
    link,
    events,
    written,
    reads: () => reads,
    serve: (next: MeetingView | Error) => (view = next),
    answerBy: (next: typeof answer) => (answer = next),
    hide: (hidden: boolean) => (visible = !hidden),
    pass: (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds),
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the stage of a meeting', () => {
  it('is polled every other second, and reports only changes', async () => {
    const { events, pass, reads, serve } = aStage();
    await pass(0);
    serve(at('a', 'v1'));
    await pass(POLL.steady);
    await pass(POLL.steady);
    serve(at('b', 'v2'));
    await pass(POLL.steady);
    expect(events).toEqual(['elsewhere nothing', 'elsewhere a', 'elsewhere b']);
    expect(reads()).toBe(4);
  });

  it('is not polled while the page is hidden', async () => {
    const { hide, pass, reads } = aStage();
    await pass(0);
    hide(true);
    await pass(10 * POLL.steady);
    expect(reads()).toBe(1);
    hide(false);
    await pass(POLL.steady);
    expect(reads()).toBe(2);
  });

  it('is polled less and less while the server does not answer, and reports it', async () => {
    const { events, pass, reads, serve } = aStage(new ApiError('network'));
    await pass(0);
    await pass(2_000 + 4_000 + 8_000 + 16_000 + 30_000 + 30_000 - 1);
    const readsBefore = reads();
    serve({});
    await pass(30_000);
    expect(readsBefore).toBe(6);
    expect(events.at(-1)).toBe('well');
    expect(events).toContain('lost');
  });

  it.each([401, 403])('is no longer polled once the reader is refused: %i', async (status) => {
    const { pass, reads } = aStage(new ApiError('not-allowed', { status }));
    await pass(60_000);
    expect(reads()).toBe(1);
  });

  it('shows a move at once and sends the server the version it is based on', async () => {
    const { events, link, pass, written } = aStage(at('x', 'v0'));
    await pass(0);
    link.move(MOVE);
    expect(events.at(-1)).toBe('here a');
    await pass(0);
    expect(written).toEqual([{ ...MOVE, version: 'v0' }]);
  });

  it('sends moves one at a time, and of those made meanwhile only the last', async () => {
    const { answerBy, link, pass, written } = aStage();
    await pass(0);
    let finish = (_: MeetingView): void => undefined;
    answerBy(() => new Promise((resolve) => (finish = resolve)));
    for (const goal of ['a', 'b', 'c']) link.move({ ...MOVE, goal: goalId(goal) });
    finish(at('a', 'v1'));
    await pass(0);
    expect(written.map(({ goal, version }) => [goal, version])).toEqual([
      ['a', undefined],
      ['c', 'v1'],
    ]);
  });

  it('ignores an answer that was requested before a move', async () => {
    const { events, link, pass, written } = aStage(at('x', 'v0'));
    link.move(MOVE);
    await pass(0);
    expect(events).toEqual(['here a', 'here a', 'well']);
    expect(written).toEqual([{ ...MOVE, version: 'v0' }]);
  });

  it('shows the current position when another person moved first', async () => {
    const { answerBy, events, link, pass, serve } = aStage();
    await pass(0);
    serve(at('b', 'v5'));
    answerBy(async () => {
      throw new ApiError('stale-version', { status: 409 });
    });
    link.move(MOVE);
    await pass(0);
    expect(events.slice(-2)).toEqual(['elsewhere b', 'overtaken']);
  });

  it('returns to the current position when a move did not reach the server', async () => {
    const { answerBy, events, link, pass } = aStage(at('x', 'v0'));
    await pass(0);
    answerBy(async () => {
      throw new ApiError('network');
    });
    link.move(MOVE);
    await pass(0);
    expect(events.slice(-2)).toEqual(['elsewhere x', 'lost']);
  });

  it('reports nothing after it is stopped', async () => {
    const { events, link, pass, reads } = aStage();
    await pass(0);
    link.stop();
    await pass(60_000);
    expect(reads()).toBe(1);
    expect(events).toEqual(['elsewhere nothing']);
  });
});
