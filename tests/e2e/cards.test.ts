import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

import { createReader } from '../../bot/cards/kit/reader.ts';
import { LANGUAGES, type Language } from '../../domain/common/person.ts';
import { pathInPackage } from '../../infra/project-paths.ts';
import { drawCard, openCardPage, type CardWidth } from '../gallery/card-page.ts';
import { UNFOLDED } from '../gallery/drawings.ts';
import type { CardTheme } from '../../tab/features/cards/card-look.ts';
import { layoutFaults } from '../gallery/layout-faults.ts';
import { openBrowser } from '../support/browser/browser.ts';
import { anOrganisation } from '../support/fixtures/builders.ts';

/** Rules whose result depends on the theme. */
const COLOURS: readonly string[] = ['color-contrast'];

/** A closed list may cut a person's name, because the open list shows all of it. */
const MAY_BE_CUT = /is cut: choice “Sirpa .*”/;
type Languages = readonly Language[];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 30_000);
afterAll(() => browser.close());
/** Takes seconds on an idle machine, much longer on a busy CI machine. */
jest.setTimeout(90_000);

/** Faults that `look` finds in each card, prefixed with the card's name. */
async function lookAtAll(
  page: Page,
  languages: Languages,
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, draw } of UNFOLDED) {
    for (const language of languages) {
      await drawCard(page, draw(createReader(language, anOrganisation())).card);
      found.push(...(await look()).map((fault) => `${name} (${language}) ${fault}`));
    }
  }
  await page.close();
  return found;
}

declare const axe: { run(at: object, options: RunOptions): Promise<AxeResults> };

/** Serious axe violations in the card, by `only` these rules if any. Runs in the browser. */
async function barriers(only: readonly string[]): Promise<readonly string[]> {
  const options = only.length > 0 ? { runOnly: [...only] } : {};
  // The package's renderer drops the label of a searchable list; Teams shows one.
  const at = { include: ['#card'], exclude: ['.ac-choiceSetInput-filtered'] };
  const { violations } = await axe.run(at, { ...options, resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe('in a browser', () => {
  // Only narrow cards are tight, so only they are checked in every language.
  it.each<readonly [CardWidth, Languages]>([
    ['narrow', LANGUAGES],
    ['wide', ['fi']],
  ])('no card is cut off or has an unlabelled field, %s', async (width, languages) => {
    const page = await openCardPage(browser, 'light', width);
    const faults = await lookAtAll(page, languages, () => page.evaluate(layoutFaults));
    expect(faults.filter((fault) => !MAY_BE_CUT.test(fault))).toEqual([]);
  });

  it.each<CardTheme>(['light', 'dark'])('every card is accessible, %s', async (theme) => {
    const page = await openCardPage(browser, theme, 'narrow');
    await page.addScriptTag({ path: pathInPackage('axe-core/axe.min.js') });
    const only = theme === 'light' ? [] : COLOURS;
    const faults = await lookAtAll(page, ['fi'], () => page.evaluate(barriers, only));
    expect(faults).toEqual([]);
  });

  it('a card that is cut off, overflows or has an unlabelled field is reported', async () => {
    const page = await openCardPage(browser, 'light', 'narrow');
    await drawCard(page, {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'TextBlock', text: 'Vaikutustenarviointi '.repeat(4) },
        { type: 'ColumnSet', columns: [{ type: 'Column', width: '900px', items: [] }] },
        { type: 'Input.Text', id: 'nameless' },
      ],
    });
    const faults = await page.evaluate(layoutFaults);
    await page.close();
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['sticks out', 'is cut', 'has no name']),
    );
  });
});
