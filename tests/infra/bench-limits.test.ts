import {
  busiest,
  CHAT_LIMITS,
  SlidingWindows,
  TENANT_LIMITS,
} from '../bench/connector/rate-limits.ts';

/** How many of `count` requests, one every `everyMs`, are accepted. */
function letThrough(windows: SlidingWindows, count: number, everyMs: number): number {
  let through = 0;
  for (let index = 0; index < count; index += 1) {
    if (windows.wait(index * everyMs) > 0) continue;
    windows.add(index * everyMs);
    through += 1;
  }
  return through;
}

it.each([
  ['a second of a tenant', TENANT_LIMITS, 200, 5, 50],
  ['two seconds of a tenant', TENANT_LIMITS, 200, 10, 100],
  ['a second of a chat', CHAT_LIMITS, 100, 10, 7],
  ['two seconds of a chat', CHAT_LIMITS, 100, 20, 8],
  ['thirty seconds of a chat', CHAT_LIMITS, 300, 100, 60],
] as const)('lets through in %s what Teams does', (_of, limits, count, everyMs, through) => {
  expect(letThrough(new SlidingWindows(limits), count, everyMs)).toBe(through);
});

it('says how long to wait', () => {
  const windows = new SlidingWindows([{ ms: 1000, most: 2 }]);
  windows.add(0);
  windows.add(400);
  expect([windows.wait(500), windows.wait(999), windows.wait(1000)]).toEqual([500, 1, 0]);
});

it('finds the busiest second wherever it begins', () => {
  expect(busiest([0, 900, 950, 1000, 1899, 1900, 4000], 1000)).toBe(4);
});
