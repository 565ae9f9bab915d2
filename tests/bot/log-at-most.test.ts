import { logAtMost } from '../../bot/log-at-most.ts';

it('limits the lines of each event, and counts those that were left out', () => {
  let now = 0;
  const logged: unknown[] = [];
  const log = logAtMost((level, event, fields) => logged.push([level, event, fields]), {
    lines: 2,
    everyMs: 1000,
    clock: () => now,
  });
  for (let count = 0; count < 5; count += 1) log('warn', 'refused', { count });
  log('warn', 'other');
  now = 1000;
  log('warn', 'refused', { count: 5 });
  log('warn', 'refused', { count: 6 });
  now = 2000;
  log('warn', 'refused', { count: 7 });
  expect(logged).toEqual([
    ['warn', 'refused', { count: 0 }],
    ['warn', 'refused', { count: 1 }],
    ['warn', 'other', {}],
    ['warn', 'refused', { count: 5, leftOut: 3 }],
    ['warn', 'refused', { count: 6 }],
    ['warn', 'refused', { count: 7 }],
  ]);
});
