import type { Browser, Page } from 'playwright-core';

import type { Language } from '../../domain/common/person.ts';
import {
  accessibilityFaultsIn,
  injectAxe,
  waitForAnimations,
} from '../support/checks/accessibility-faults.ts';
import { openBrowser } from '../support/browser/browser.ts';
import {
  chooseTheme,
  goToPlace,
  openPlace,
  openSignedInContext,
} from '../support/drivers/open-tab.ts';
import { OPENED_PARTS, openPart } from '../support/drivers/opened-parts.ts';
import { OTHER_VIEWS } from '../support/drivers/other-views.ts';
import { tabPlaces, type TabPlace } from '../support/fixtures/tab/places.ts';
import { startDemoWorld, type TabReader } from '../support/world/tab-world.ts';

const READERS: readonly TabReader[] = ['leader', 'owner', 'facilitator'];
/** 280 px, and 1280 px at 200 % zoom. */
const WIDTHS = [280, 640] as const;
/** Controls per page to reach by keyboard. */
const STEPS = 15;
const SCREEN = { width: 1280, height: 900 };

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
/** Half a minute on an idle machine; more on a busy CI machine. */
jest.setTimeout(240_000);

type Look = (page: Page, place: TabPlace) => Promise<readonly string[]>;

/** Faults that `look` finds on each of the reader's pages, prefixed with the page's name. */
async function lookAtAll(
  reader: TabReader,
  language: Language,
  look: Look,
): Promise<readonly string[]> {
  const context = await openSignedInContext(browser, world, {
    reader,
    language,
    browser: { viewport: SCREEN, reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  const found: string[] = [];
  let isOpen = false;
  for (const place of tabPlaces(world.run).filter((one) => one.reader === reader)) {
    if (isOpen) await goToPlace(page, place.path);
    else await openPlace(page, world, place.path);
    isOpen = true;
    found.push(...(await look(page, place)).map((fault) => `${place.name} ${fault}`));
  }
  await context.close();
  return found;
}

describe.each(READERS)('the pages of the %s', (reader) => {
  it('are accessible in every theme, at every width, with every device', async () => {
    const found = await lookAtAll(reader, 'fi', async (page) => [
      ...(await barriers(page, 'everything')),
      ...(await focusFaults(page)),
      ...(await widthFaults(page)),
      ...(await themeFaults(page)),
      ...(await page.evaluate(whatHasNoStyle)),
    ]);
    expect(found).toEqual([]);
  });

  it.each<Language>(['sv', 'en'])('are accessible in %s, without cut content', async (language) => {
    const found = await lookAtAll(reader, language, async (page) => [
      ...(await barriers(page, 'words')),
      ...(await widthFaults(page)),
    ]);
    expect(found).toEqual([]);
  });
});

it.each(OPENED_PARTS)('$name is accessible in every theme, at every width', async (part) => {
  const context = await openSignedInContext(browser, world, {
    reader: part.reader,
    browser: { viewport: SCREEN, reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  await openPlace(page, world, part.path);
  await openPart(page, part, 'fi');
  expect([
    ...(await barriers(page, 'everything')),
    ...(await widthFaults(page)),
    ...(await themeFaults(page)),
  ]).toEqual([]);
  await context.close();
});

it.each(OTHER_VIEWS)('$name is accessible in every theme, at every width', async ({ open }) => {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    const page = await open(browser, world, { language: 'fi', theme });
    expect([
      theme,
      ...(await barriers(page, theme === 'light' ? 'everything' : 'colours')),
      ...(await widthFaults(page)),
    ]).toEqual([theme]);
    await page.context().unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  }
});

/** Axe stays in the page until it reloads. */
async function barriers(
  page: Page,
  what: Parameters<typeof accessibilityFaultsIn>[1],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await injectAxe(page);
  await waitForAnimations(page);
  return accessibilityFaultsIn(page, what);
}

async function themeFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const theme of ['dark', 'contrast'] as const) {
    await chooseTheme(page, theme);
    faults.push(...(await barriers(page, 'colours')).map((fault) => `${theme}: ${fault}`));
  }
  await chooseTheme(page, 'light');
  return faults;
}

async function widthFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...SCREEN, width });
    faults.push(...(await page.evaluate(whatSticksOut)).map((one) => `${width} px: ${one}`));
  }
  await page.setViewportSize(SCREEN);
  return faults;
}

/** Presses Tab `STEPS` times. */
async function focusFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(rememberLooks);
  const faults: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(focusFault);
    if (fault === 'left') break;
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

/** Runs in the page: Griffel class names without a rule in any style sheet. */
function whatHasNoStyle(): readonly string[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const styled = new Set(rules.flatMap(({ cssText }) => cssText.match(/(?<=\.)[\w-]+/g) ?? []));
  const used = [...document.querySelectorAll('[class]')].flatMap((one) => [...one.classList]);
  return [...new Set(used)]
    .filter((name) => /^[fr](?=\w*\d)\w{4,8}$/.test(name) && !styled.has(name))
    .map((name) => `has no style: ${name}`);
}

/** Runs in the page: elements beyond its edge, unless they are in a scroll container. */
function whatSticksOut(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return [
    `${scrollWidth} > ${clientWidth}`,
    ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 120)),
  ];
}

declare global {
  interface Window {
    looks: Map<Element, string>;
    lookOf(element: Element): string;
  }
}

/** Runs in the page: records how every control looks without the focus. */
function rememberLooks(): void {
  window.lookOf = (element) =>
    [null, '::after', '::before']
      .map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = style;
        const outline = outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineColor}`;
        return [outline, boxShadow, borderColor, style.borderWidth, style.textDecoration].join();
      })
      .join();
  const controls = document.querySelectorAll(
    'a, button, input, select, textarea, summary, [tabindex]',
  );
  window.looks = new Map([...controls].map((one) => [one, window.lookOf(one)]));
}

/** Runs in the page: problems of the focused element; `left` when no control has the focus. */
function focusFault(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return 'left';
  if (element.hasAttribute('data-tabster-dummy')) return undefined;
  const { top, bottom, width, height } = element.getBoundingClientRect();
  const name = element.outerHTML.slice(0, 120);
  if (width === 0 || height === 0) return `has no size: ${name}`;
  if (bottom < 0 || top > window.innerHeight) return `is off the screen: ${name}`;
  // The parts of a date field show the focus themselves.
  if (element instanceof HTMLInputElement && element.type === 'date') return undefined;
  const before = window.looks.get(element);
  return before !== undefined && before === window.lookOf(element)
    ? `does not show the focus: ${name}`
    : undefined;
}
