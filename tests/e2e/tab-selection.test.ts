import type { Browser, Page } from 'playwright-core';

import {
  accessibilityFaultsIn,
  injectAxe,
  waitForAnimations,
} from '../support/checks/accessibility-faults.ts';
import { openBrowser } from '../support/browser/browser.ts';
import { chooseTheme, openPlace, openSignedInContext } from '../support/drivers/open-tab.ts';
import { startDemoWorld } from '../support/world/tab-world.ts';

/** A desktop window, a phone, and 1280 px at 400 % zoom. */
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
] as const;

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
jest.setTimeout(120_000);

const isOnScreen = (page: Page, name: string): Promise<boolean> =>
  page.getByRole('button', { name }).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

it('goals are selected by keyboard and excused with one reason, on every window', async () => {
  const context = await openSignedInContext(browser, world, {
    reader: 'facilitator',
    browser: { reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  await openPlace(page, world, 'months');
  await page.getByRole('checkbox', { name: 'Valitse: Helsinki Biennaali' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: 'Valitse: Liikkumisohjelma' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('status').filter({ hasText: '2 valittu' }).waitFor();
  expect(await isOnScreen(page, 'Vapauta valitut')).toBe(true);
  await injectAxe(page);
  const faults: string[] = [];
  const check = async (): Promise<void> => {
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      await waitForAnimations(page);
      const found = [
        ...(await accessibilityFaultsIn(page, 'everything')),
        ...(await accessibilityFaultsIn(page, 'targets')),
        ...((await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          ? ['scrolls sideways']
          : []),
      ];
      faults.push(...found.map((fault) => `${window.width}: ${fault}`));
    }
    for (const theme of ['dark', 'contrast', 'light'] as const) {
      await chooseTheme(page, theme);
      await waitForAnimations(page);
      const found = await accessibilityFaultsIn(page, 'colours');
      faults.push(...found.map((fault) => `${theme}: ${fault}`));
    }
    await page.setViewportSize(WINDOWS[0]);
  };
  await check();
  await page.getByRole('button', { name: 'Vapauta valitut' }).press('Enter');
  await check();
  expect(faults).toEqual([]);
  await page.keyboard.type('Siirtyy ensi vuoteen');
  await page.getByRole('button', { name: 'Vapauta', exact: true }).last().press('Enter');
  await page.getByText('2 tavoitetta vapautettu tässä kuussa.').waitFor();
  for (const name of ['Helsinki Biennaali', 'Liikkumisohjelma'])
    await rowOf(page, name).getByText('Syy: Siirtyy ensi vuoteen').waitFor();
  await page.getByRole('button', { name: 'Kumoa' }).press('Enter');
  await page.getByText('Siirtyy ensi vuoteen').first().waitFor({ state: 'detached' });
  expect(await page.getByRole('checkbox', { name: 'Valitse: Liikkumisohjelma' }).isChecked()).toBe(
    true,
  );
  await context.close();
});
