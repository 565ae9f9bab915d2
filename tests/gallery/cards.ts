/** `npm run cards`: pictures of every card in every state. `-- --only form` draws some. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';

import { createReader } from '../../bot/cards/kit/reader.ts';
import { LANGUAGES } from '../../domain/common/person.ts';
import { REPOSITORY_ROOT } from '../../infra/project-paths.ts';
import { openBrowser } from '../support/browser/browser.ts';
import { anOrganisation } from '../support/fixtures/builders.ts';
import { buttonsOf, bytesOf } from '../support/checks/card-measures.ts';
import { findOrInstallBrowser } from '../support/browser/install-browser.ts';
import { drawCard, openCardPage, type CardWidth } from './card-page.ts';
import { DRAWINGS, type Drawing } from './drawings.ts';
import { CARD_THEMES, type CardTheme } from '../../tab/features/cards/card-look.ts';
import { indexPage, type Picture } from './index-page.ts';

const FOLDER = join(REPOSITORY_ROOT, 'dist', 'cards');
const AT_ONCE = 2;
const CARD_WIDTHS: readonly CardWidth[] = ['wide', 'narrow'];

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const started = Date.now();
const drawings = DRAWINGS.filter(({ name }) => name.includes(values.only));
if (drawings.length === 0) stop(`No card has “${values.only}” in its name.`);
const found = findOrInstallBrowser();
if ('problem' in found) stop(found.problem);

rmSync(FOLDER, { recursive: true, force: true });
const browser = await openBrowser();
try {
  const pictures = await drawAll(browser, drawings);
  write('index.html', indexPage(pictures));
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${pictures.length} pictures in ${seconds} s: ${join(FOLDER, 'index.html')}`);
} finally {
  await browser.close();
}

/** Results in the order of the cards, whichever browser page is ready first. */
async function drawAll(
  browser: Browser,
  drawings: readonly Drawing[],
): Promise<readonly Picture[]> {
  const looks = CARD_THEMES.flatMap((theme) => CARD_WIDTHS.map((width) => ({ theme, width })));
  const done: Picture[] = [];
  const worker = async (): Promise<void> => {
    for (let look = looks.shift(); look; look = looks.shift())
      done.push(...(await drawLook(browser, drawings, look.theme, look.width)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return drawings.flatMap(({ id }) => done.filter(({ card }) => card === id));
}

async function drawLook(
  browser: Browser,
  drawings: readonly Drawing[],
  theme: CardTheme,
  width: CardWidth,
): Promise<readonly Picture[]> {
  const page = await openCardPage(browser, theme, width);
  const pictures: Picture[] = [];
  for (const { id, name, draw } of drawings) {
    for (const language of LANGUAGES) {
      const { card, summary } = draw(createReader(language, anOrganisation()));
      await drawCard(page, card);
      const json = `${id}/${language}.json`;
      const image = `${id}/${language}-${theme}-${width}.png`;
      const size = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height:
          Math.ceil(document.querySelector('#card')?.getBoundingClientRect().bottom ?? 0) + 16,
      }));
      write(image, await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, ...size } }));
      write(json, JSON.stringify(card, undefined, 2));
      const measured = { bytes: bytesOf(card), actions: buttonsOf(card).length, size };
      pictures.push({ card: id, name, language, theme, width, image, json, summary, ...measured });
    }
  }
  await page.close();
  return pictures;
}

function write(path: string, content: string | Uint8Array): void {
  const file = join(FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
