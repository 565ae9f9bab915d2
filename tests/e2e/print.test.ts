import type { Browser } from 'playwright-core';

import { openBrowser } from '../support/browser.ts';
import { goToPlace, openPlace, signedIn } from '../support/open-tab.ts';
import { placesOf } from '../support/tab-places.ts';
import { demoWorld, type TabReader } from '../support/tab-world.ts';

/** A4 between its margins, in CSS pixels. */
const PAPER = { width: 718, height: 1000 };
const MARGIN = '1cm';

let world: Awaited<ReturnType<typeof demoWorld>>;
let browser: Browser;
beforeAll(async () => {
  world = await demoWorld();
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});
jest.setTimeout(120_000);

it.each<TabReader>(['leader', 'owner', 'facilitator'])(
  'prints every page of the %s on A4, with all that is folded and nothing to press',
  async (reader) => {
    const context = await signedIn(browser, world, { reader, browser: { viewport: PAPER } });
    const page = await context.newPage();
    const faults: string[] = [];
    let isOpen = false;
    for (const { name, path } of placesOf(world.run).filter((one) => one.reader === reader)) {
      if (isOpen) await goToPlace(page, path);
      else await openPlace(page, world, path);
      isOpen = true;
      await page.emulateMedia({ media: 'print' });
      faults.push(...(await page.evaluate(paperFaults)).map((fault) => `${name}: ${fault}`));
      await page.emulateMedia({ media: 'screen' });
      const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
      const pdf = await page.pdf({ format: 'A4', margin });
      if (pdf.subarray(0, 5).toString() !== '%PDF-') faults.push(`${name}: is no PDF`);
    }
    await context.close();
    expect(faults).toEqual([]);
  },
);

/** Runs in the page, drawn as for paper. */
function paperFaults(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true });
  const cut = [...document.querySelectorAll('main *')].filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return (
      overflowX !== 'visible' &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 1
    );
  });
  const names = (what: string, elements: Iterable<Element>): readonly string[] =>
    [...elements].filter(isSeen).map((one) => `${what} ${one.outerHTML.slice(0, 100)}`);
  return [
    ...(scrollWidth > clientWidth ? [`is ${scrollWidth} wide on ${clientWidth}`] : []),
    ...names('is cut:', cut),
    ...names('navigation:', document.querySelectorAll('nav')),
    ...names('button:', document.querySelectorAll('button:not([aria-pressed])')),
    ...[...document.querySelectorAll('details:not([open]) > :not(summary)')]
      .filter((one) => one.getBoundingClientRect().height === 0 && one.textContent !== '')
      .map((one) => `folded: ${one.outerHTML.slice(0, 100)}`),
  ];
}
