import { runTicks } from '../../../bot/work/periodic-ticks.ts';
import type { Json } from '../../support/fixtures/json.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('begins at once, logs a failed tick, and continues the others', async () => {
  const logged: Json[] = [];
  let swept = 0;
  const ticks = runTicks(
    { log: (level, event, fields) => logged.push({ level, event, ...fields }) },
    [
      { name: 'broken', everyMs: 1000, work: () => Promise.reject(new Error('down')) },
      { name: 'sweep', everyMs: 1000, work: async () => void (swept += 1) },
    ],
  );
  await settled();
  expect(swept).toBe(1);
  expect(logged).toMatchObject([{ level: 'error', event: 'tick-fault', tick: 'broken' }]);
  await ticks.stop();
});

it('repeats after its interval, never overlaps itself, and stops at the end', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  let [began, end] = [0, () => {}];
  const work = (): Promise<void> => {
    began += 1;
    return new Promise((resolve) => {
      end = resolve;
    });
  };
  const ticks = runTicks({ log: () => undefined }, [{ name: 'slow', everyMs: 1000, work }]);
  jest.advanceTimersByTime(10_000);
  expect(began).toBe(1);
  end();
  await settled();
  jest.advanceTimersByTime(999);
  expect(began).toBe(1);
  jest.advanceTimersByTime(1);
  expect(began).toBe(2);
  const stopping = ticks.stop();
  end();
  await stopping;
  jest.advanceTimersByTime(10_000);
  expect(began).toBe(2);
  jest.useRealTimers();
});
