import type { Browser } from 'playwright-core';

import { openPlace, openSignedInContext } from '../../support/drivers/open-tab.ts';
import type { TabWorld } from '../../support/world/tab-world.ts';
import { slow } from './page-load.ts';

const SCREENS = 40;
const LETTERS = 'tavoite 12';

export interface Tasks {
  /** The longest task in milliseconds while scrolling; the browser does not report tasks below 50. */
  readonly scrolling: number;
  readonly filtering: number;
}

/** Scrolls through all goals and types a search, letter by letter. */
export async function measureTasks(
  browser: Browser,
  world: TabWorld,
  rate: number,
): Promise<Tasks> {
  const context = await openSignedInContext(browser, world, {
    reader: 'leader',
    browser: { viewport: { width: 1280, height: 900 } },
  });
  const page = await context.newPage();
  await openPlace(page, world, '');
  await slow(page, rate);
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const longest = (): Promise<number> =>
    page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return Math.max(0, ...window.longTasks.splice(0));
    });
  await longest();
  await page.mouse.move(640, 450);
  for (let screen = 0; screen < SCREENS; screen += 1) {
    await page.mouse.wheel(0, 900);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const scrolling = await longest();
  await page.getByRole('searchbox').focus();
  await longest();
  await page.keyboard.type(LETTERS, { delay: 120 });
  for (const _ of LETTERS) await page.keyboard.press('Backspace', { delay: 60 });
  const filtering = await longest();
  await context.close();
  return { scrolling, filtering };
}
