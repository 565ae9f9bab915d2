import type { Browser, Page } from 'playwright-core';

import { openSignedInContext } from '../../support/drivers/open-tab.ts';
import type { TabWorld } from '../../support/world/tab-world.ts';

/** Milliseconds from the start of the navigation. */
export interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Overview: a letter typed into the search has filtered the goals. Empty page: its text is there. */
  readonly usable: number;
}

/** CPU throttling factor. */
export const CPU_SLOWDOWN = 4;

declare global {
  interface Window {
    usableAt: Promise<number>;
    longTasks: number[];
  }
}

/** Opens the address in a browser with an empty cache. */
export async function measureLoad(page: Page, url: string): Promise<Load> {
  await page.addInitScript(watchForUse);
  await slow(page, CPU_SLOWDOWN);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'usableAt' in window);
  const usable = await page.evaluate(() => window.usableAt);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const paints = await page.evaluate(readPaints);
  return { ...paints, usable };
}

export async function openOverview(
  browser: Browser,
  world: TabWorld,
  work: (page: Page, url: string) => Promise<Load>,
): Promise<Load> {
  const context = await openSignedInContext(browser, world, {
    reader: 'leader',
    browser: { viewport: { width: 1280, height: 900 } },
  });
  try {
    return await work(await context.newPage(), `${world.url}/tab/`);
  } finally {
    await context.close();
  }
}

export async function slow(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Runs in the page, before its own scripts: uses the page as soon as it responds. */
function watchForUse(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });

  const seen = <Found>(find: () => Found | undefined | null | false): Promise<Found> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (!found) return;
        observer.disconnect();
        resolve(found);
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      look();
    });
  const narrowed = async (field: HTMLInputElement): Promise<void> => {
    const before = document.querySelector('[role="search"] [role="status"]')?.textContent;
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setValue?.call(field, 'Tavoite 1');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await seen(() => {
      const now = document.querySelector('[role="search"] [role="status"]')?.textContent;
      return now !== undefined && now !== before;
    });
  };
  window.usableAt = seen(
    () =>
      document.querySelector<HTMLInputElement>('input[type="search"]') ??
      document.querySelector('.fui-Text'),
  ).then(async (found) => {
    if (found instanceof HTMLInputElement) await narrowed(found);
    return performance.now();
  });
}

/** Runs in the page. */
async function readPaints(): Promise<{ firstPaint: number; largestPaint: number }> {
  const largest = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  const [first] = performance.getEntriesByName('first-contentful-paint');
  return { firstPaint: first?.startTime ?? NaN, largestPaint: largest };
}
