import type { Browser, Page } from 'playwright-core';

import { accessibilityFaultsIn, injectAxe } from '../support/checks/accessibility-faults.ts';
import { openBrowser } from '../support/browser/browser.ts';
import { openPlace, openSignedInContext } from '../support/drivers/open-tab.ts';
import { tabPlaces } from '../support/fixtures/tab/places.ts';
import { startDemoWorld } from '../support/world/tab-world.ts';

/** A phone, and a desktop window. */
const WIDTHS = [390, 1280] as const;
/** The sum of all shifts on a page; above 0.1 a page counts as unsteady. */
const MOST_SHIFT = 0.02;

let world: Awaited<ReturnType<typeof startDemoWorld>>;
let browser: Browser;
beforeAll(async () => {
  world = await startDemoWorld();
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});
jest.setTimeout(300_000);

declare global {
  interface Window {
    shifts: { readonly value: number; readonly what: string }[];
  }
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
}

/** Runs in the page. */
function recordShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const what = entry.sources
        .map(({ node }) => `${node?.nodeName} ${node?.textContent?.slice(0, 40)}`)
        .join('; ');
      window.shifts.push({ value: entry.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
  );
}

it.each(WIDTHS)(
  'keeps what is on screen in its place while a page loads, at %i pixels',
  async (width) => {
    const unsteady: string[] = [];
    const small: string[] = [];
    for (const { name, path, reader } of tabPlaces(world.run)) {
      const context = await openSignedInContext(browser, world, {
        reader,
        browser: { viewport: { width, height: 800 } },
      });
      await context.addInitScript(recordShifts);
      const page = await context.newPage();
      await openPlace(page, world, path);
      await settled(page);
      await injectAxe(page);
      small.push(
        ...(await accessibilityFaultsIn(page, 'targets')).map((fault) => `${name} ${fault}`),
      );
      const shifts = await page.evaluate(() => window.shifts);
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      if (sum > MOST_SHIFT)
        unsteady.push(
          `${name}: ${sum.toFixed(3)}, ${shifts.map(({ value, what }) => `${value.toFixed(3)} ${what}`).join(' | ')}`,
        );
      await context.close();
    }
    expect({ unsteady, small }).toEqual({ unsteady: [], small: [] });
  },
);

/** The scroll position after the page has settled. */
async function scrolledTo(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(() => window.scrollY);
}

it.each(['the browser', 'the page'] as const)(
  'returns to the place and the link on a long page, back by %s',
  async (means) => {
    const context = await openSignedInContext(browser, world, {
      reader: 'leader',
      browser: { viewport: { width: 1280, height: 800 } },
    });
    const page = await context.newPage();
    await openPlace(page, world, '?sort=name&group=none');
    const goal = page.getByRole('table').getByRole('link').last();
    await goal.scrollIntoViewIfNeeded();
    const name = await goal.textContent();
    const before = await scrolledTo(page);
    expect(before).toBeGreaterThan(400);
    await goal.click();
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
    expect(await scrolledTo(page)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    if (means === 'the browser') await page.goBack();
    else await page.getByRole('link', { name: 'Yleisnäkymä' }).last().click();
    await page.getByRole('search').waitFor();
    expect(Math.abs((await scrolledTo(page)) - before)).toBeLessThan(3);
    expect(page.url()).toContain('sort=name');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await context.close();
  },
);
