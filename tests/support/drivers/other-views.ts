import type { Browser, Page } from 'playwright-core';

import type { Language } from '../../../domain/common/person.ts';
import type { ThemeName } from '../../../tab/lib/host/host.ts';
import { openInTeams } from '../fakes/fake-teams-host.ts';
import type { TabWorld } from '../world/tab-world.ts';

/** What people see of the tab and its server without the tab's own window. */
export interface OtherView {
  readonly name: string;
  readonly open: (browser: Browser, world: TabWorld, looks: Looks) => Promise<Page>;
}

interface Looks {
  readonly language: Language;
  readonly theme: ThemeName;
}

const LOCALES = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' } as const;
const APP = '33333333-3333-4333-8333-333333333333';

export const OTHER_VIEWS: readonly OtherView[] = [
  {
    name: 'outside-teams',
    open: async (browser, { url }, looks) => {
      const page = await openBrowserPage(browser, looks);
      const teams = { appId: APP, tenantId: 'T' };
      await page.route('**/tab/config.json', (route) =>
        route.fulfill({ json: { clientId: 'c', teams } }),
      );
      await page.goto(`${url}/tab/#/goal/liikkumisohjelma/2026-10`);
      await page.locator('a[href^="https://teams.microsoft.com/l/"]').waitFor();
      return page;
    },
  },
  {
    name: 'goal-in-dialog',
    open: async (browser, world, { language, theme }) => {
      const { page, tab } = await openInTeams(browser, {
        serverUrl: world.url,
        token: () => world.tokenOf(world.people.leader),
        theme: theme === 'light' ? 'default' : theme,
        locale: LOCALES[language].toLowerCase(),
        frameContext: 'task',
        subPageId: 'goal/liikkumisohjelma/2026-10',
        device: 'phone',
        browser: { reducedMotion: 'reduce' },
      });
      await tab.locator('h1').first().waitFor();
      await tab.waitForFunction(() => document.querySelector('.skeleton') === null);
      return page;
    },
  },
  ...(['privacy', 'terms'] as const).map((name): OtherView => ({
    name,
    open: async (browser, { url }, looks) => {
      const page = await openBrowserPage(browser, looks);
      await page.goto(`${url}/${name}`);
      return page;
    },
  })),
];

async function openBrowserPage(browser: Browser, { language, theme }: Looks): Promise<Page> {
  const context = await browser.newContext({
    locale: LOCALES[language],
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}
