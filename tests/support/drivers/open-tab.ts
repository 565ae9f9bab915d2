import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import { pathToPage } from '../../../contract/routes.ts';
import type { Language } from '../../../domain/common/person.ts';
import type { ThemeName } from '../../../tab/lib/host/host.ts';
import type { TabReader, TabWorld } from '../world/tab-world.ts';

export interface OpenTab {
  readonly reader: TabReader;
  readonly language?: Language;
  readonly browser?: BrowserContextOptions;
}

declare global {
  interface Window {
    chooseTheme(theme: ThemeName): void;
  }
}

/** Opens a browser context in which a reader is signed in. `chooseTheme` can change its theme. */
export async function openSignedInContext(
  browser: Browser,
  world: TabWorld,
  { reader, language = 'fi', browser: options }: OpenTab,
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'fi-FI', ...options });
  const token = await world.tokenOf(world.people[reader]);
  await context.addInitScript(
    (storedToken) => {
      window.sessionStorage.setItem('ennuste.token', storedToken.token);
      window.localStorage.setItem('ennuste.language', storedToken.language);
    },
    { token, language },
  );
  await context.addInitScript(letThemeBeChosen);
  return context;
}

/**
 * Runs in the page. Makes the media queries for dark and forced colours follow the chosen theme. As
 * in Teams, the browser itself does not force colours in the contrast theme.
 */
function letThemeBeChosen(): void {
  const ask = window.matchMedia.bind(window);
  const listeners = new Set<EventListenerOrEventListenerObject>();
  let chosen: ThemeName | undefined;
  const fits: Readonly<Record<string, ThemeName>> = {
    '(prefers-color-scheme: dark)': 'dark',
    '(forced-colors: active)': 'contrast',
  };
  window.matchMedia = (query) => {
    const theme = fits[query];
    const list = ask(query);
    if (!theme) return list;
    return new Proxy(list, {
      get: (target, name) => {
        if (name === 'matches') return chosen ? chosen === theme : target.matches;
        if (name === 'addEventListener')
          return (_: string, listener: EventListener) => listeners.add(listener);
        if (name === 'removeEventListener')
          return (_: string, listener: EventListener) => listeners.delete(listener);
        return Reflect.get(target, name) as unknown;
      },
    });
  };
  window.chooseTheme = (theme) => {
    chosen = theme;
    for (const listener of listeners)
      if (typeof listener === 'function') listener(new Event('change'));
  };
}

export async function chooseTheme(page: Page, theme: ThemeName): Promise<void> {
  await page.evaluate((name) => window.chooseTheme(name), theme);
  await page.waitForFunction((name) => document.documentElement.dataset['theme'] === name, theme);
}

/** `path` has the form that `pageToPath` writes. Waits until the page's content is shown. */
export async function openPlace(page: Page, world: TabWorld, path: string): Promise<void> {
  await page.goto(`${world.url}/tab/#/${path}`);
  await page.locator('h1').first().waitFor();
  await whenQuiet(page);
}

/** Navigates within the tab if the new page is of another kind, otherwise reloads the tab. */
export async function goToPlace(page: Page, path: string): Promise<void> {
  const from = pathToPage(new URL(page.url()).hash);
  await page.evaluate((hash) => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    window.location.hash = hash;
  }, `#/${path}`);
  if (from.kind === pathToPage(path).kind) await page.reload();
  await page.locator('h1:not([data-left])').first().waitFor();
  await whenQuiet(page);
}

/** Waits until the parts of the page that load after its heading are shown. */
async function whenQuiet(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
}
