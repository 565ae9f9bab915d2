/**
 * `npm run gallery`: pictures of every page of the tab in every state.
 * `-- --only goal,risks` draws some, `-- --languages` draws all languages, `-- --widths 280,640` other widths.
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
import { OPENED_PARTS, openPart, type OpenedPart } from '../support/drivers/opened-parts.ts';
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
import { OTHER_VIEWS } from '../support/drivers/other-views.ts';
import { tabIndexPage, type TabPicture } from './tab-index-page.ts';

const FOLDER = join(REPOSITORY_ROOT, 'dist', 'gallery');
const TAB_THEMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];
const READERS: readonly TabReader[] = ['leader', 'owner', 'facilitator'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    languages: { type: 'boolean', default: false },
    /** A phone, and a desktop window. */
    widths: { type: 'string', default: '390,1280' },
  },
});
const widths = values.widths.split(',').map(Number);
const languages = values.languages ? LANGUAGES : (['fi'] as const);
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
const wanted = values.only.split(',');
const isWanted = ({ name }: { readonly name: string }): boolean =>
  wanted.some((part) => name.includes(part));
const looks: readonly (TabState & Partial<OpenedPart>)[] = [
  ...[...tabPlaces(demo.run), ...OPENED_PARTS].map((place) => ({
    ...place,
    world: 'demo' as const,
  })),
  ...TAB_STATES,
].filter(isWanted);
const otherViews = OTHER_VIEWS.filter(isWanted);
if (looks.length + otherViews.length === 0) stop(`No page has “${values.only}” in its name.`);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser();
try {
  const pictures: TabPicture[] = [];
  for (const language of languages) {
    for (const reader of READERS) pictures.push(...(await drawAs(browser, reader, language)));
    pictures.push(...(await drawOtherViews(browser, language)));
  }
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
    if (look.open) await openPart(page, { ...look, open: look.open }, language);
    for (const theme of TAB_THEMES) {
      await chooseTheme(page, theme);
      pictures.push(...(await draw(page, { name: look.name, language, theme })));
    }
    await context.close();
  }
  return pictures;
}

async function drawOtherViews(
  browser: Browser,
  language: Language,
): Promise<readonly TabPicture[]> {
  const pictures: TabPicture[] = [];
  for (const { name, open: openView } of otherViews)
    for (const theme of TAB_THEMES) {
      const page = await openView(browser, demo, { language, theme });
      pictures.push(...(await draw(page, { name, language, theme })));
      await page.context().unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
    }
  return pictures;
}

/** The page at every width. */
async function draw(
  page: Page,
  of: Pick<TabPicture, 'name' | 'language' | 'theme'>,
): Promise<readonly TabPicture[]> {
  const pictures: TabPicture[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => window.scrollTo(0, 0));
    await waitForAnimations(page);
    const image = `${of.name}-${of.language}-${of.theme}-${width}.png`;
    await page.screenshot({ path: join(FOLDER, image), fullPage: true });
    pictures.push({ ...of, width, image });
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
