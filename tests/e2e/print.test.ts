import type { Browser, Page } from 'playwright-core';

import { openBrowser } from '../support/browser/browser.ts';
import {
  chooseTheme,
  goToPlace,
  openPlace,
  openSignedInContext,
} from '../support/drivers/open-tab.ts';
import { printColors, printFaults } from '../support/checks/print-faults.ts';
import { tabPlaces } from '../support/fixtures/tab/places.ts';
import { startDemoWorld, type TabReader } from '../support/world/tab-world.ts';

/** A4 without margins, in CSS pixels. */
const PAPER = { width: 710, height: 1035 };

/** Page limit of the handouts. */
const SHEETS: Readonly<Record<string, number>> = {
  overview: 3,
  'overview-filtered': 1,
  theme: 2,
  'meeting-goal': 1,
  months: 3,
  people: 3,
};

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

const openAs = async (reader: TabReader, language: 'fi' | 'sv' | 'en' = 'fi') => {
  const context = await openSignedInContext(browser, world, {
    reader,
    language,
    browser: { viewport: PAPER },
  });
  return context.newPage();
};

/** Like the browser's print: lazily rendered content is rendered in full. */
async function putOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

async function takeOffPaper(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
}

/** Number of printed sheets. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Text in a dark theme's colours would be unreadable on white paper. */
async function darkFaults(page: Page): Promise<readonly string[]> {
  const light = await page.evaluate(printColors);
  await takeOffPaper(page);
  await chooseTheme(page, 'dark');
  await putOnPaper(page);
  const dark = await page.evaluate(printColors);
  await takeOffPaper(page);
  await chooseTheme(page, 'light');
  await putOnPaper(page);
  // Parts of the page were added meanwhile.
  if (String(await page.evaluate(printColors)) !== String(light)) return darkFaults(page);
  const other = light.findIndex((color, index) => color !== dark[index]);
  return other < 0 ? [] : [`is other in the dark: ${light[other]}, ${dark[other]}`];
}

it.each<TabReader>(['leader', 'owner', 'facilitator'])(
  'prints every page of the %s on A4, unfolded and without buttons',
  async (reader) => {
    const page = await openAs(reader);
    const faults: string[] = [];
    let isOpen = false;
    for (const { name, path } of tabPlaces(world.run).filter((one) => one.reader === reader)) {
      if (isOpen) await goToPlace(page, path);
      else await openPlace(page, world, path);
      isOpen = true;
      await putOnPaper(page);
      const found = [...(await page.evaluate(printFaults)), ...(await darkFaults(page))];
      faults.push(...found.map((fault) => `${name}: ${fault}`));
      await takeOffPaper(page);
      const sheets = await sheetsOf(page);
      const most = SHEETS[name] ?? 10;
      if (sheets < 1 || sheets > most) faults.push(`${name}: ${sheets} sheets, at most ${most}`);
    }
    await page.context().close();
    expect(faults).toEqual([]);
  },
);

it.each(['sv', 'en'] as const)('prints the overview as a table in %s, too', async (language) => {
  const page = await openAs('leader', language);
  await openPlace(page, world, '');
  await putOnPaper(page);
  expect(await page.evaluate(printFaults)).toEqual([]);
  await page.context().close();
});

it('shows on paper the organisation, the month and the print date', async () => {
  const page = await openAs('leader');
  await openPlace(page, world, 'month/2026-03');
  const printed = page.getByText(/^Tulostettu \d+\.\d+\.20\d\d /);
  expect(await printed.isVisible()).toBe(false);
  await putOnPaper(page);
  expect(await printed.isVisible()).toBe(true);
  expect(await page.getByRole('banner').innerText()).toContain('Kulttuurin ja vapaa-ajan toimiala');
  expect(await page.getByLabel('Kuukausi').inputValue()).toBe('2026-03');
  await page.context().close();
});

it.each([
  ['month/2026-10?q=hin&forecast=uncertain&binding=no&sort=name', ['Hae', 'Ennuste', 'Järjestys']],
  ['month/2026-10', []],
])('shows on paper only the filters in use: %s', async (path, said) => {
  const page = await openAs('leader');
  await openPlace(page, world, path);
  await putOnPaper(page);
  const labels = page.getByRole('search').locator('label');
  const seen = await labels.evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
  );
  expect(seen).toEqual(said);
  await page.context().close();
});
