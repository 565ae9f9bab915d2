import type { Browser, Page } from 'playwright-core';

import { pathInPackage } from '../../infra/project-paths.ts';
import type { CardTheme } from '../../tab/features/cards/card-look.ts';
import { cardRules, chatBackground, hostConfig } from '../../tab/features/cards/host-config.ts';
import { teamsMarkdown } from '../../tab/features/cards/teams-markdown.ts';

/** Card widths in pixels: Teams on a desktop, and a phone or side panel. */
export const WIDTHS = { wide: 600, narrow: 280 } as const;
export type CardWidth = keyof typeof WIDTHS;

const MARGINS = 32;
/** Almost every card fits, so a picture needs no second layout. */
const HEIGHT = 1600;

/** `adaptivecards.min.js` defines this in the page. */
declare const AdaptiveCards: {
  readonly AdaptiveCard: {
    new (): { hostConfig: unknown; parse(card: unknown): void; render(): HTMLElement };
    onProcessMarkdown: (text: string, result: { outputHtml: string; didProcess: boolean }) => void;
  };
  readonly HostConfig: new (config: unknown) => unknown;
};

export async function openCardPage(
  browser: Browser,
  theme: CardTheme,
  width: CardWidth,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: WIDTHS[width] + MARGINS, height: HEIGHT },
    locale: 'fi-FI',
  });
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>Card</title><style>${pageStyle(theme)}</style></head>` +
      '<body><main id="card"></main></body></html>',
  );
  await page.addScriptTag({
    path: pathInPackage('adaptivecards/dist/adaptivecards.min.js'),
  });
  await page.addScriptTag({ content: `window.hostConfig = ${JSON.stringify(hostConfig(theme))}` });
  await page.addScriptTag({ content: `window.teamsMarkdown = ${teamsMarkdown.toString()}` });
  return page;
}

const pageStyle = (theme: CardTheme): string =>
  [
    `body { margin: 0; padding: 16px; background: ${chatBackground(theme)}; }`,
    ...cardRules(theme, '#card'),
  ].join('\n');

declare global {
  interface Window {
    hostConfig: unknown;
    teamsMarkdown: typeof teamsMarkdown;
  }
}

/** Replaces the previous card. */
export async function drawCard(page: Page, card: unknown): Promise<void> {
  await page.evaluate(
    (json) => {
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = window.teamsMarkdown(text);
        result.didProcess = true;
      };
      const drawn = new AdaptiveCards.AdaptiveCard();
      drawn.hostConfig = new AdaptiveCards.HostConfig(window.hostConfig);
      drawn.parse(json);
      document.querySelector('#card')?.replaceChildren(drawn.render());
    },
    JSON.parse(JSON.stringify(card)) as unknown,
  );
}
