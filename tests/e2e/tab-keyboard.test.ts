import type { Browser, Locator, Page } from 'playwright-core';

import { openBrowser } from '../support/browser/browser.ts';
import { openPlace, openSignedInContext } from '../support/drivers/open-tab.ts';
import { startDemoWorld, type TabReader } from '../support/world/tab-world.ts';

/** More Tab stops than any page has before a target. */
const MOST_STOPS = 150;

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

async function byKeyboard(
  reader: TabReader,
  path: string,
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await openSignedInContext(browser, world, { reader, browser: { permissions } });
  const page = await context.newPage();
  await openPlace(page, world, path);
  await walk(page);
  await context.close();
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(wanted)} cannot be reached by keyboard.`);
}

/** The page's heading takes the focus when the page changes. */
async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}

it('leads leadership from the overview through a filter to a goal, the next one and a link to it', async () => {
  await byKeyboard('leader', '', async (page) => {
    await tabTo(page, page.getByRole('combobox', { name: 'Ennuste' }));
    // Some browsers open the list on arrow keys; a letter selects in all of them.
    await page.keyboard.type('ei');
    await page.getByText('1 / 16 tavoitetta').waitFor();
    expect(page.url()).toContain('forecast=will-not-be-met');
    await tabTo(page, page.getByRole('link', { name: 'Liikkumisohjelma' }));
    await page.keyboard.press('Enter');
    await heading(page, 'Liikkumisohjelma');
    await tabTo(page, page.getByRole('link', { name: /^Seuraava: / }));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !location.hash.includes('liikkumisohjelma'));
    await heading(page, /./);
    await tabTo(page, page.getByRole('button', { name: 'Jaa' }));
    await page.keyboard.press('Enter');
    await page.getByText('Linkki on kopioitu.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

it('lets the facilitator plan a reminder run', async () => {
  await byKeyboard('facilitator', 'reminders', async (page) => {
    await tabTo(page, page.getByRole('button', { name: 'Näytä suunnitelma' }));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/run/'));
    await heading(page, /./);
    const send = page.getByRole('button', { name: /^Lähetä/ }).first();
    await tabTo(page, send);
    expect(page.url()).toContain('#/run/');
    expect(await send.isEnabled()).toBe(true);
  });
});

it('lets an owner check in', async () => {
  await byKeyboard('owner', 'mine', async (page) => {
    await tabTo(page, page.getByRole('link', { name: /^Päivitä: / }));
    await page.keyboard.press('Enter');
    await heading(page, /./);
    await tabTo(page, page.getByRole('radio', { checked: true }));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, page.getByRole('textbox', { name: 'Perustelu lyhyesti' }));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Aikataulu on sovittu uudelleen.');
    await tabTo(page, page.getByRole('button', { name: 'Tallenna' }));
    await page.keyboard.press('Enter');
    const stored = page.getByText(/Tallennettu: kuukausipäivitys/);
    const confirmButton = page.getByRole('button', { name: 'Tallenna näin' });
    await stored.or(confirmButton).first().waitFor();
    if (await confirmButton.isVisible()) {
      await tabTo(page, page.getByRole('button', { name: 'Tallenna näin' }));
      await page.keyboard.press('Enter');
    }
    await stored.waitFor();
    expect(await stored.textContent()).toContain('Tallennettu: kuukausipäivitys');
  });
});

it('says the forecast and the change in words, not by colour', async () => {
  await byKeyboard('leader', '', async (page) => {
    const row = page.getByRole('row', { name: /^Hinnoittelu/ });
    expect(await row.getByRole('cell').first().textContent()).toContain('epävarma');
    const strip = row.getByRole('img').first();
    expect(await strip.getAttribute('aria-label')).toMatch(/syyskuu: toteutuu.*lokakuu: epävarma/);
    const turned = page.getByRole('region', { name: 'Mikä muuttui' });
    expect(await turned.textContent()).toContain('toteutuu → epävarma');
    expect(await turned.getByRole('heading', { level: 3 }).first().textContent()).toContain(
      '1 heikkeni',
    );
  });
});
