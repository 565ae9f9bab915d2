import { readRunProgress } from '../../../../bot/usecases/live-run/read-run-progress.ts';
import { getRunPoller } from '../../../../bot/usecases/live-run/run-poller.ts';
import { aRun, MARCH } from '../../../support/fixtures/builders.ts';
import { aPlanWorld, type PlanWorld } from '../../../support/world/planned-runs-world.ts';

const target = { month: MARCH, run: aRun().id };
const POLL_MS = 1000;

let setting: PlanWorld;
/** Duration of each read of the run. */
let readMs: number;
let isDown: boolean;
let reads: number;
beforeEach(async () => {
  setting = await aPlanWorld();
  await setting.stored([{ kind: 'planned' }]);
  [readMs, isDown, reads] = [0, false, 0];
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

function slowContext(): PlanWorld['context'] {
  const { context, stores } = setting;
  const get: typeof stores.runs.get = async (...of) => {
    reads += 1;
    if (readMs > 0) await new Promise((resolve) => setTimeout(resolve, readMs));
    if (isDown) throw new Error('storage is down');
    return stores.runs.get(...of);
  };
  return { ...context, stores: { ...stores, runs: { ...stores.runs, get } } };
}

async function startPoller(context = slowContext()) {
  const first = await readRunProgress(setting.context, target, undefined);
  const poller = getRunPoller(context, target, POLL_MS);
  const leave = poller.subscribe(() => undefined);
  const start = (): void => poller.start(first);
  start();
  return { context, poller, start, leave };
}

it('reads once per interval, however many listeners start it', async () => {
  const { start } = await startPoller();
  start();
  expect(jest.getTimerCount()).toBe(1);
  await jest.advanceTimersByTimeAsync(POLL_MS);
  expect(reads).toBe(1);
});

it('rests four times as long as a slow read took', async () => {
  await startPoller();
  readMs = 500;
  await jest.advanceTimersByTimeAsync(POLL_MS + readMs);
  expect(reads).toBe(1);
  await jest.advanceTimersByTimeAsync(4 * readMs - 1);
  expect(reads).toBe(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(reads).toBe(2);
});

it('reads no more once the last listener has left', async () => {
  const { leave } = await startPoller();
  leave();
  expect(jest.getTimerCount()).toBe(0);
});

it('reads no more when the last listener leaves during a read', async () => {
  const { leave } = await startPoller();
  readMs = 500;
  await jest.advanceTimersByTimeAsync(POLL_MS);
  leave();
  await jest.advanceTimersByTimeAsync(readMs);
  expect(reads).toBe(1);
  expect(jest.getTimerCount()).toBe(0);
});

it('does not end its successor when a late read fails', async () => {
  const { context, leave, poller } = await startPoller();
  readMs = 500;
  await jest.advanceTimersByTimeAsync(POLL_MS);
  leave();
  const next = getRunPoller(context, target, POLL_MS);
  expect(next).not.toBe(poller);
  isDown = true;
  await jest.advanceTimersByTimeAsync(readMs);
  expect(setting.logged).toMatchObject([{ event: 'run-watch-fault', run: target.run }]);
  expect(getRunPoller(context, target, POLL_MS)).toBe(next);
});
