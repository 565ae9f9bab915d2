import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

import { REPOSITORY_ROOT } from '../../../infra/project-paths.ts';
import { buildTabIfStale } from '../../../infra/tab-build.ts';
import { openBrowser } from '../../support/browser/browser.ts';
import { findOrInstallBrowser } from '../../support/browser/install-browser.ts';
import type { TabWorld } from '../../support/world/tab-world.ts';
import { startEmptyPage } from './empty-page.ts';
import { median, rounded, tableOf, type TableRow } from '../table.ts';
import { measureLoad, openOverview, CPU_SLOWDOWN, type Load } from './page-load.ts';
import { measureTasks } from './long-tasks.ts';
import { manyGoals } from './filled-world.ts';

const GOALS = [15, 100, 1000] as const;

/** Goals in the world that compares two builds. */
const COMPARED_GOALS = 100;

interface Options {
  readonly repeats: number;
  /** Folder of another build of the tab, to compare with. */
  readonly against: string | undefined;
}

/** Load time and responsiveness of the overview, compared with an empty page and, on request, with another build. */
export async function tab({ repeats, against }: Options): Promise<void> {
  const found = findOrInstallBrowser();
  if ('problem' in found) throw new Error(found.problem);
  process.env['CHROMIUM_PATH'] = found.path;
  const built = await buildTabIfStale();
  if (built !== 'fresh' && built.code !== 0) throw new Error(built.output);
  mkdirSync(join(REPOSITORY_ROOT, 'dist'), { recursive: true });
  const worlds = await Promise.all(
    GOALS.map(async (goals) => ({ goals, world: await manyGoals(goals) })),
  );
  const other = against === undefined ? undefined : await manyGoals(COMPARED_GOALS, against);
  for (const world of [...worlds.map(({ world }) => world), ...(other ? [other] : [])])
    await warmUp(world);
  const empty = await startEmptyPage();
  const browser = await openBrowser();
  try {
    // The variants alternate, so that a slow moment of the machine affects all of them.
    const loads = new Map<string, Load[]>();
    const keep = (name: string, load: Load): void => {
      loads.set(name, [...(loads.get(name) ?? []), load]);
    };
    for (let round = 0; round < repeats; round += 1) {
      keep('empty Fluent page', await loadEmpty(browser, empty.url));
      for (const { goals, world } of worlds)
        keep(`${goals} goals`, await openOverview(browser, world, measureLoad));
      if (other) keep(OTHER_BUILD, await openOverview(browser, other, measureLoad));
    }
    const least = medianOf(loads.get('empty Fluent page') ?? [], 'usable');
    console.log(`\nMilliseconds, CPU slowed down ${CPU_SLOWDOWN} times, medians of ${repeats}`);
    console.log(tableOf([...loads].map(([name, all]) => lineOf(name, all, least))));
    if (other) {
      const [ours = [], theirs = []] = [`${COMPARED_GOALS} goals`, OTHER_BUILD].map((name) =>
        loads.get(name),
      );
      const ratios = ours.map(({ usable }, round) => usable / (theirs[round]?.usable ?? NaN));
      console.log(
        `\nUsable, of the other build, ${COMPARED_GOALS} goals, median of ${repeats} pairs: ${rounded(median(ratios), 2)}`,
      );
    }

    const most = worlds.at(-1);
    if (!most) return;
    const lines: TableRow[] = [];
    for (const rate of [1, CPU_SLOWDOWN]) {
      const { scrolling, filtering } = await measureTasks(browser, most.world, rate);
      lines.push({
        processor: rate === 1 ? 'as it is' : `${rate} times slower`,
        scrolling: rounded(scrolling),
        filtering: rounded(filtering),
      });
    }
    console.log(`\nLongest task in milliseconds with ${most.goals} goals; 0 means none over 50`);
    console.log(tableOf(lines));
  } finally {
    await browser.close();
    empty.stop();
    for (const { world } of worlds) await world.stop();
    await other?.stop();
  }
}

const OTHER_BUILD = `other build, ${COMPARED_GOALS} goals`;

/** Measures the page, not a server that has just started. */
async function warmUp(world: TabWorld): Promise<void> {
  const headers = { authorization: `Bearer ${await world.tokenOf(world.people.leader)}` };
  for (let count = 0; count < 30; count += 1)
    for (const path of ['me', 'portfolio'])
      await (await fetch(`${world.url}/api/v1/${path}`, { headers })).text();
}

async function loadEmpty(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    return await measureLoad(await context.newPage(), url);
  } finally {
    await context.close();
  }
}

const medianOf = (loads: readonly Load[], what: keyof Load): number =>
  median(loads.map((load) => load[what]));

const lineOf = (name: string, loads: readonly Load[], least: number): TableRow => ({
  page: name,
  'first paint': rounded(medianOf(loads, 'firstPaint')),
  'largest paint': rounded(medianOf(loads, 'largestPaint')),
  usable: rounded(medianOf(loads, 'usable')),
  'of empty': rounded(medianOf(loads, 'usable') / least, 2),
});
