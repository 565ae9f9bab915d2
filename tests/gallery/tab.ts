/**
 * `npm run gallery`: pictures of every page of the tab in every state.
 * `-- --only goal` draws some, `-- --languages` draws all languages.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { LANGUAGES, type Language } from '../../domain/common/person.ts';
import { REPOSITORY_ROOT } from '../../infra/project-paths.ts';
import { buildTabIfStale } from '../../infra/tab-build.ts';
import type { ThemeName } from '../../tab/lib/host/host.ts';
import { waitForAnimations } from '../support/checks/accessibility-faults.ts';
import { openBrowser } from '../support/browser/browser.ts';
import { findOrInstallBrowser } from '../support/browser/install-browser.ts';
import { chooseTheme, goToPlace, openSignedInContext } from '../support/drivers/open-tab.ts';
import {
  tabPlaces,
  TAB_STATES,
  type Obstacle,
  type TabState,
} from '../support/fixtures/tab/places.ts';
import {
  startDemoWorld,
  startNewYearWorld,
  type TabReader,
  type TabWorld,
} from '../support/world/tab-world.ts';
import { tabIndexPage, type TabPicture } from './tab-index-page.ts';

const FOLDER = join(REPOSITORY_ROOT, 'dist', 'gallery');
const TAB_THEMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];
/** A phone, and a desktop window. */
const TAB_WIDTHS = [390, 1280] as const;
const READERS: readonly TabReader[] = ['leader', 'owner', 'facilitator'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    languages: { type: 'boolean', default: false },
  },
});
const started = Date.now();
const found = findOrInstallBrowser();
if ('problem' in found) stop(found.problem);
process.env['CHROMIUM_PATH'] = found.path;
const tab = await buildTabIfStale();
if (tab !== 'fresh' && tab.code !== 0) stop(`${tab.output}\nThe tab cannot be built.`);

const demo = await startDemoWorld();
const worlds: Readonly<Record<TabState['world'], TabWorld>> = {
  demo,
  new: await startNewYearWorld({ goals: 14, isMonthOpen: true }),
  empty: await startNewYearWorld({ goals: 0, isMonthOpen: false }),
};
const looks = [
  ...tabPlaces(demo.run).map((place): TabState => ({ ...place, world: 'demo' })),
  ...TAB_STATES,
].filter(({ name }) => name.includes(values.only));
if (looks.length === 0) stop(`No page has “${values.only}” in its name.`);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser();
try {
  const pictures: TabPicture[] = [];
  for (const language of values.languages ? LANGUAGES : (['fi'] as const))
    for (const reader of READERS) pictures.push(...(await drawAs(browser, reader, language)));
  writeFileSync(join(FOLDER, 'index.html'), tabIndexPage(pictures));
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${pictures.length} pictures in ${seconds} s: ${join(FOLDER, 'index.html')}`);
} finally {
  await browser.close();
  for (const world of Object.values(worlds)) await world.stop();
}
process.exit(0);

/** Everything that the reader can open. */
async function drawAs(
  browser: Browser,
  reader: TabReader,
  language: Language,
): Promise<readonly TabPicture[]> {
  const pictures: TabPicture[] = [];
  for (const look of looks.filter((one) => one.reader === reader)) {
    const context = await openSignedInContext(browser, worlds[look.world], {
      reader,
      language,
      browser: { reducedMotion: 'reduce' },
    });
    const page = await context.newPage();
    await open(context, page, look);
    for (const theme of TAB_THEMES) {
      await chooseTheme(page, theme);
      for (const width of TAB_WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await waitForAnimations(page);
        const image = `${look.name}-${language}-${theme}-${width}.png`;
        await page.screenshot({ path: join(FOLDER, image), fullPage: true });
        pictures.push({ name: look.name, language, theme, width, image });
      }
    }
    await context.close();
  }
  return pictures;
}

async function open(context: BrowserContext, page: Page, look: TabState): Promise<void> {
  const { url } = worlds[look.world];
  if (look.server === 'never responds' || look.server === 'fails')
    await context.route('**/api/v1/portfolio**', (route) => hinder(look.server, route));
  await page.goto(`${url}/tab/`);
  if (look.server === 'never responds') return page.locator('.skeleton').waitFor();
  await page.locator('h1').first().waitFor();
  if (look.path !== '') await goToPlace(page, look.path);
  if (look.server !== 'is offline') return;
  await context.setOffline(true);
  await page.getByRole('status').getByRole('button').waitFor();
}

/** A request that never gets a response is left pending. */
async function hinder(
  server: Obstacle | undefined,
  route: { fulfill(answer: { status: number; contentType: string; body: string }): Promise<void> },
): Promise<void> {
  if (server !== 'fails') return;
  await route.fulfill({ status: 502, contentType: 'text/html', body: '' });
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
