import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY_ROOT } from '../../infra/project-paths.ts';

const ROOMS = ['appPackage', 'bot', 'contract', 'domain', 'i18n', 'infra', 'tab'];
const MOST_FILES = 15;

it('no folder of source has more files than a reader takes in at once', () => {
  const counts = new Map<string, number>();
  for (const room of ROOMS)
    for (const one of readdirSync(join(REPOSITORY_ROOT, room), {
      recursive: true,
      withFileTypes: true,
    }))
      if (/\.tsx?$/.test(one.name) && !/node_modules|dist/.test(one.parentPath))
        counts.set(one.parentPath, (counts.get(one.parentPath) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(150);
  expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
});
