import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser/browser.ts';
import { startSystem, type System } from './system.ts';

/** The playground's page takes seconds to load on a small machine. */
const PATIENCE = 40_000;

let system: System;
let browser: Browser;
beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
}, 90_000);
afterAll(async () => {
  await browser.close();
  await system.stop();
}, 30_000);

async function openChat(who: 'owner' | 'facilitator'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1400 } });
  page.setDefaultTimeout(PATIENCE);
  // The playground fetches fonts and effects from the internet.
  await page.route(/cdn\.office\.net/, (route) => route.abort());
  await page.goto(await system.startPlayground(who));
  await page.getByText('Tervetuloa Ennusteeseen').first().waitFor();
  return page;
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').last().fill(text);
  await page.keyboard.press('Enter');
}

it('goes from the owner’s card to the director’s page and the facilitator’s reminder', async () => {
  const owner = await openChat('owner');
  await write(owner, 'omat tavoitteet');
  await owner.getByText('3 tavoitetta, joista vastattu 1').waitFor();
  await owner.getByRole('button', { name: 'Päivitä' }).first().click();
  await owner.getByRole('radio', { name: 'ei toteudu' }).check();
  await owner.getByLabel('Perustelu lyhyesti').fill('Mittausta ei ehditä tehdä tänä vuonna.');
  await owner.getByRole('button', { name: 'Tallenna' }).click();
  await owner.getByText('Ennuste: toteutuu → ei toteudu').waitFor();

  const tab = await browser.newPage({ locale: 'fi-FI' });
  tab.setDefaultTimeout(PATIENCE);
  await tab.goto(`${system.url}/tab/`);
  await tab.getByRole('button', { name: 'Toimialajohtaja' }).click();
  await tab.getByRole('heading', { level: 1, name: /tavoitteesta/ }).waitFor();
  const attention = tab.getByRole('region', { name: 'Vaatii huomiota' });
  await attention.getByRole('link', { name: 'Digitalisaatio' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Digitalisaatio' }).waitFor();
  await tab.getByText('Mittausta ei ehditä tehdä tänä vuonna.').first().waitFor();

  const facilitator = await openChat('facilitator');
  await write(facilitator, 'muistuta');
  await facilitator.getByText('Mitään ei ole vielä lähetetty', { exact: false }).waitFor();
  await facilitator.getByText('odottaa vastausta: Liikkumisohjelma').waitFor();
  await facilitator.getByRole('button', { name: 'Lähetä muistutus' }).click();
  await facilitator.getByText(/lähetetty 1 ·/).waitFor();
  await owner.getByText(/Sait tämän, koska/).waitFor();

  await write(facilitator, 'muistuta');
  await facilitator.getByText('Kenellekään ei lähetettäisi muistutusta.').waitFor();
}, 180_000);
