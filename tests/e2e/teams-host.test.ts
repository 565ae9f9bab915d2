import type { Browser } from 'playwright-core';

import { openBrowser } from '../support/browser/browser.ts';
import {
  openInTeams,
  type FakeTeams,
  type TeamsHostOptions,
} from '../support/fakes/fake-teams-host.ts';
import { openPlace, openSignedInContext } from '../support/drivers/open-tab.ts';
import { startNewYearWorld, type TabWorld } from '../support/world/tab-world.ts';

let world: TabWorld;
let browser: Browser;
beforeAll(async () => {
  world = await startNewYearWorld({ goals: 1, isMonthOpen: true });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.stop();
});
jest.setTimeout(60_000);

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(41, 41, 41)';
const BLACK = 'rgb(0, 0, 0)';

/** Opens the leader's tab, runs the check, and closes it. */
async function inTeams(
  more: Partial<TeamsHostOptions>,
  look: (teams: FakeTeams) => Promise<void>,
): Promise<void> {
  const token = () => world.tokenOf(world.people.leader);
  const teams = await openInTeams(browser, { serverUrl: world.url, token, ...more });
  try {
    await look(teams);
  } finally {
    await teams.close();
  }
}

/** Background colours of the frame and, once it exists, of the page. */
const backgrounds = ({ tab }: FakeTeams): Promise<readonly string[]> =>
  tab.evaluate(() =>
    [document.body, document.querySelector('.fui-FluentProvider')]
      .filter((element) => element !== null)
      .map((element) => getComputedStyle(element).backgroundColor),
  );

const heading = ({ tab }: FakeTeams) => tab.getByRole('heading', { level: 1 });

describe('in Teams', () => {
  it('paints its skeleton in Teams’ dark theme before any script, whatever the system’s theme', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const browserOptions = { colorScheme: 'light' } as const;
    await inTeams({ theme: 'dark', browser: browserOptions, scriptsAfter: held }, async (teams) => {
      await teams.tab.waitForSelector('.skeleton-heading', { state: 'attached' });
      const skeleton = await backgrounds(teams);
      release();
      await heading(teams).waitFor();
      expect([skeleton, await backgrounds(teams)]).toEqual([[DARK], [DARK, DARK]]);
    });
  });

  it('notifies Teams that it is loaded and ready, and signs in with Teams’ token only', async () => {
    await inTeams({}, async (teams) => {
      await teams.called('appInitialization.success');
      expect(await heading(teams).textContent()).toBe('Tavoitteesta ei ole vastausta.');
      const funcs = (await teams.calls()).map(({ func }) => func);
      const order = [
        'initialize',
        'appInitialization.appLoaded',
        'authentication.getAuthToken',
        'appInitialization.success',
      ];
      expect(order.map((func) => funcs.indexOf(func))).toEqual(
        order.map((func) => funcs.indexOf(func)).toSorted((a, b) => a - b),
      );
      expect(order.filter((func) => !funcs.includes(func))).toEqual([]);
    });
  });

  it.each([
    ['fi-fi', 'fi', 'Tavoitteesta ei ole vastausta.'],
    ['sv-se', 'sv', 'Målet saknar svar.'],
    ['en-us', 'en', 'The goal has no answer.'],
  ])('uses the language of Teams: %s', async (locale, lang, said) => {
    await inTeams({ locale }, async (teams) => {
      await heading(teams).waitFor();
      expect(await heading(teams).textContent()).toBe(said);
      expect(await teams.tab.evaluate(() => document.documentElement.lang)).toBe(lang);
    });
  });

  it('follows the theme as it changes, without losing the page', async () => {
    await inTeams({ theme: 'default' }, async (teams) => {
      await heading(teams).waitFor();
      const seen = [await backgrounds(teams)];
      for (const theme of ['dark', 'contrast', 'glass'] as const) {
        await teams.changeTheme(theme);
        await teams.tab.waitForFunction(
          ([name]) => document.documentElement.dataset['theme'] === name,
          [theme === 'glass' ? 'light' : theme],
        );
        seen.push(await backgrounds(teams));
      }
      expect(seen).toEqual([LIGHT, DARK, BLACK, LIGHT].map((colour) => [colour, colour]));
      expect(await heading(teams).isVisible()).toBe(true);
    });
  });

  it('opens where a deep link points', async () => {
    await inTeams({ subPageId: 'goal/palvelutorit/2026-03' }, async (teams) => {
      await teams.tab.getByRole('heading', { level: 1, name: /^Palvelutorit/ }).waitFor();
      expect(await teams.tab.evaluate(() => window.location.hash)).toBe(
        '#/goal/palvelutorit/2026-03',
      );
    });
  });

  it('gives Teams a deep link to the very view that is shared', async () => {
    await inTeams({ subPageId: 'month/2026-03?q=palvelu' }, async (teams) => {
      await teams.tab.getByRole('button', { name: 'Jaa' }).click();
      expect(await teams.called('shareDeepLink')).toEqual([
        'month/2026-03?q=palvelu',
        'Yleisnäkymä – Ennuste',
        'https://tab.example.fi/tab/#/month/2026-03?q=palvelu',
      ]);
    });
  });

  it('shows an error when Teams gives no token, and continues when it does', async () => {
    let gives = false;
    const token = async () => (gives ? world.tokenOf(world.people.leader) : undefined);
    await inTeams({ token }, async (teams) => {
      const failure = teams.tab.getByText('Teams-kirjautuminen ei onnistunut.', { exact: false });
      await failure.waitFor();
      await teams.called('appInitialization.success');
      gives = true;
      await teams.tab.getByRole('button', { name: 'Yritä uudelleen' }).click();
      await teams.tab.getByRole('heading', { level: 1, name: 'Tavoitteesta' }).waitFor();
      expect(await failure.count()).toBe(0);
    });
  });

  it('refuses a token that Entra did not sign', async () => {
    const forged = async () => {
      const [head = '', body = ''] = (await world.tokenOf(world.people.leader)).split('.');
      return `${head}.${body}.${'A'.repeat(342)}`;
    };
    await inTeams({ token: forged }, async (teams) => {
      await teams.tab.getByRole('heading', { name: 'Tietoja ei saatu' }).waitFor();
      expect(await teams.tab.getByRole('table').count()).toBe(0);
    });
  });
});

describe('on a phone', () => {
  const phone = {
    device: 'phone',
    browser: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  } as const;

  it('signs in with Teams’ token, without any frame, and fits the screen', async () => {
    await inTeams({ ...phone, theme: 'dark' }, async (teams) => {
      await heading(teams).waitFor();
      expect(await heading(teams).textContent()).toBe('Tavoitteesta ei ole vastausta.');
      expect(await backgrounds(teams)).toEqual([DARK, DARK]);
      const funcs = (await teams.calls()).map(({ func }) => func);
      expect(funcs).toEqual(expect.arrayContaining(['initialize', 'authentication.getAuthToken']));
      expect(await teams.tab.evaluate(() => window.parent === window.self)).toBe(true);
      expect(
        await teams.tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });

  it('opens where a deep link points', async () => {
    await inTeams({ ...phone, subPageId: 'goal/palvelutorit/2026-03' }, async ({ tab }) => {
      await tab.getByRole('heading', { level: 1, name: /^Palvelutorit/ }).waitFor();
    });
  });

  it('closes its dialog with what the bot needs', async () => {
    const options = { ...phone, frameContext: 'task', subPageId: 'explain/palvelutorit/2026-03' };
    const token = () => world.tokenOf(world.people.owner);
    await inTeams({ ...options, frameContext: 'task', token }, async (teams) => {
      await teams.tab.getByRole('textbox').first().fill('Etenee.');
      await teams.tab.getByRole('button', { name: 'Vie lomakkeeseen' }).click();
      expect(await teams.called('tasks.completeTask')).toEqual([
        { goal: 'palvelutorit', month: '2026-03' },
        [],
      ]);
    });
  });
});

describe('a slow Teams', () => {
  it.each(['computer', 'phone'] as const)(
    'on a %s is waited for with a notice, never with the page for browsers',
    async (device) => {
      let release: () => void = () => undefined;
      const answersAfter = new Promise<void>((resolve) => {
        release = resolve;
      });
      const options = {
        device,
        answersAfter,
        theme: 'dark',
        browser: { locale: 'sv-SE' },
      } as const;
      await inTeams(options, async (teams) => {
        const notice = teams.tab.getByRole('heading', { name: 'Teams har inte svarat än' });
        await notice.waitFor();
        expect(await backgrounds(teams)).toEqual([DARK, DARK]);
        expect(await teams.tab.getByRole('button', { name: 'Försök igen' }).isVisible()).toBe(true);
        expect(await teams.tab.getByText('öppnas i Microsoft Teams').count()).toBe(0);
        release();
        await teams.tab.getByRole('heading', { name: 'Tavoitteesta ei ole vastausta.' }).waitFor();
        expect(await notice.count()).toBe(0);
      });
    },
  );
});

describe('a tab that Teams starts again', () => {
  const GOAL = 'goal/palvelutorit/2026-03';
  const at = ({ tab }: FakeTeams, path: string) =>
    tab.waitForFunction(
      (address) => window.location.hash === address && document.querySelector('h1') !== null,
      `#/${path}`,
    );
  const atGoal = ({ tab }: FakeTeams) =>
    tab.getByRole('heading', { level: 1, name: /^Palvelutorit/ }).waitFor();

  it('follows a second link, and not the same link twice', async () => {
    await inTeams({ device: 'phone', subPageId: GOAL }, async (teams) => {
      await atGoal(teams);
      await teams.restart('risks/2026-03');
      await at(teams, 'risks/2026-03');
      await teams.tab.evaluate(() => {
        window.location.hash = '#/themes/2026-03';
      });
      await at(teams, 'themes/2026-03');
      await teams.restart('risks/2026-03');
      await at(teams, 'themes/2026-03');
      await teams.tab.getByRole('link', { name: 'Avaa sivu, jolle viimeisin linkki vie' }).click();
      await at(teams, 'risks/2026-03');
    });
  });

  it('follows every link in a frame that may store nothing', async () => {
    await inTeams({ subPageId: GOAL }, async (teams) => {
      await atGoal(teams);
      await teams.restart('risks/2026-03');
      await at(teams, 'risks/2026-03');
      await teams.restart(GOAL);
      await atGoal(teams);
    });
  });

  it('shows in the open tab what a dialog hands over, though Teams keeps the first link', async () => {
    const supports = { pages: { currentApp: {} } };
    const responses = { 'pages.currentApp.navigateTo': [null, true] };
    const options = { device: 'phone', subPageId: 'risks/2026-03', supports, responses } as const;
    await inTeams(options, async (teams) => {
      await at(teams, 'risks/2026-03');
      const dialog = await teams.openDialog(GOAL);
      await dialog.getByRole('heading', { level: 1, name: /^Palvelutorit/ }).waitFor();
      expect(await dialog.getByRole('link', { name: 'Teemat' }).count()).toBe(0);
      await dialog.getByRole('button', { name: 'Avaa välilehdellä' }).click();
      await dialog.waitForFunction(() =>
        window.fakeTeams.calls.some(({ func }) => func === 'tasks.completeTask'),
      );
      await at(teams, GOAL);
    });
  });

  it('says that a link is broken', async () => {
    await inTeams({ subPageId: 'gaol/palvelutorit' }, async ({ tab }) => {
      await tab.getByText('Linkin osoite on puutteellinen', { exact: false }).waitFor();
    });
  });
});

describe('in a browser outside Teams', () => {
  const APP = '33333333-3333-4333-8333-333333333333';
  const open = async (path: string, config: object) => {
    const context = await browser.newContext({ locale: 'fi-FI' });
    const page = await context.newPage();
    await page.route('**/local/people', (route) => route.fulfill({ status: 404 }));
    await page.route('**/tab/config.json', (route) => route.fulfill({ json: config }));
    await page.goto(`${world.url}/tab/${path}`);
    return page;
  };

  it.each(['#/goal/palvelutorit/2026-03', '?host=teams#/goal/palvelutorit/2026-03'])(
    'leads to the same page in Teams: %s',
    async (path) => {
      const page = await open(path, { clientId: 'c', teams: { appId: APP, tenantId: 'T' } });
      const button = page.getByRole('link', { name: 'Avaa Teamsissa' });
      await button.waitFor();
      const link = new URL((await button.getAttribute('href')) ?? '');
      expect(link.pathname).toBe(`/l/entity/${APP}/overview`);
      expect(link.searchParams.get('tenantId')).toBe('T');
      expect(link.searchParams.get('context')).toBe('{"subEntityId":"goal/palvelutorit/2026-03"}');
      expect(link.searchParams.get('webUrl')).toBe(`${world.url}/tab/#/goal/palvelutorit/2026-03`);
      await page.context().close();
    },
  );

  it('leads to Teams as well as it can without the id of the app', async () => {
    const page = await open('#/goal/palvelutorit', { clientId: 'c' });
    const button = page.getByRole('link', { name: 'Avaa Teams' });
    await button.waitFor();
    expect(await button.getAttribute('href')).toBe('https://teams.microsoft.com/');
    await page.context().close();
  });
});

describe('in a plain browser', () => {
  it('loads nothing of Teams, and copies the address of what is shared', async () => {
    const context = await openSignedInContext(browser, world, {
      reader: 'leader',
      browser: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const page = await context.newPage();
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await openPlace(page, world, 'month/2026-03');
    await page.getByRole('button', { name: 'Jaa' }).click();
    await page.getByText('Linkki on kopioitu.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${world.url}/tab/#/month/2026-03`,
    );
    expect(urls.filter((url) => !url.startsWith(world.url) || /teams/i.test(url))).toEqual([]);
    await context.close();
  });

  it('shows the address where it cannot be copied', async () => {
    const context = await openSignedInContext(browser, world, { reader: 'leader' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openPlace(page, world, 'risks/2026-03');
    await page.getByRole('button', { name: 'Jaa' }).click();
    await page.getByText('Linkkiä ei voitu kopioida.', { exact: false }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Osoite' }).inputValue()).toBe(
      `${world.url}/tab/#/risks/2026-03`,
    );
    await context.close();
  });
});
