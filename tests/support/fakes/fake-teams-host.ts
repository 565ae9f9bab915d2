import type { Browser, BrowserContextOptions, Frame, Page, Route } from 'playwright-core';

const TEAMS = 'https://teams.microsoft.com';
const TAB = 'https://tab.example.fi';

export type TeamsTheme = 'default' | 'dark' | 'contrast' | 'glass';

export interface TeamsHostOptions {
  /** URL of the server that serves the tab and the API. */
  readonly serverUrl: string;
  readonly theme?: TeamsTheme;
  readonly locale?: string;
  /** The page that a deep link opens. */
  readonly subPageId?: string;
  readonly frameContext?: 'content' | 'task' | 'sidePanel' | 'meetingStage';
  readonly meetingId?: string;
  /** Resolves to the current user's token, or to `undefined` if Teams refuses to give one. */
  readonly token: () => Promise<string | undefined>;
  /** Capabilities of this Teams client besides the usual ones, for example `{ meeting: {} }`. */
  readonly supports?: Readonly<Record<string, object>>;
  /** Responses to teams-js functions for which the fake has no default response. */
  readonly responses?: Readonly<Record<string, readonly unknown[]>>;
  readonly browser?: BrowserContextOptions;
  /** If set, the tab's scripts load only after this promise resolves. */
  readonly scriptsAfter?: Promise<void>;
}

/** A call of a teams-js function. */
export interface TeamsCall {
  readonly func: string;
  readonly args: readonly unknown[];
}

export interface FakeTeams {
  readonly page: Page;
  readonly tab: Frame;
  readonly calls: () => Promise<readonly TeamsCall[]>;
  /** Resolves to the arguments of the first call of the function. */
  readonly called: (func: string) => Promise<readonly unknown[]>;
  readonly changeTheme: (theme: TeamsTheme) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface HostSettings {
  readonly context: Readonly<Record<string, unknown>>;
  readonly supports: Readonly<Record<string, object>>;
  readonly responses: Readonly<Record<string, readonly unknown[]>>;
  readonly tabOrigin: string;
}

declare global {
  interface Window {
    fakeTeams: { readonly calls: TeamsCall[]; tell(func: string, args: readonly unknown[]): void };
    giveToken(): Promise<string | undefined>;
  }
}

/**
 * Opens the built tab as Teams does: in a frame of a page at Teams' own address, which exchanges
 * messages with teams-js. The tab is on https and gets Teams' token. Requests to both addresses are
 * intercepted, and the server responds to those for the tab.
 */
export async function openInTeams(
  browser: Browser,
  surroundings: TeamsHostOptions,
): Promise<FakeTeams> {
  const context = await browser.newContext(surroundings.browser ?? {});
  const page = await context.newPage();
  await page.exposeFunction('giveToken', surroundings.token);
  await context.route('**/*', (route) => route.abort());
  await context.route(`${TAB}/**`, (route) => respondForTab(route, surroundings));
  await context.route(`${TEAMS}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: hostPage(settingsOf(surroundings)) }),
  );
  await page.goto(`${TEAMS}/`, { waitUntil: 'commit' });
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const tab = await element.contentFrame();
  if (!tab) throw new Error('The page of Teams has no frame.');
  const calls = () => page.evaluate(() => window.fakeTeams.calls);
  return {
    page,
    tab,
    calls,
    called: async (func) => {
      await page.waitForFunction(
        (name) => window.fakeTeams.calls.some((call) => call.func === name),
        func,
      );
      return (await calls()).find((call) => call.func === func)?.args ?? [];
    },
    changeTheme: (theme) =>
      page.evaluate((name) => window.fakeTeams.tell('themeChange', [name]), theme),
    close: async () => {
      // Drops requests that are still waiting for a response.
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    },
  };
}

async function respondForTab(
  route: Route,
  { serverUrl, scriptsAfter }: TeamsHostOptions,
): Promise<void> {
  const { pathname, search } = new URL(route.request().url());
  if (pathname.endsWith('.js')) await scriptsAfter;
  // An event stream never ends, so its response cannot be forwarded.
  if (pathname.endsWith('/events')) return route.abort();
  const response = await route.fetch({ url: `${serverUrl}${pathname}${search}` });
  return route.fulfill({ response });
}

function settingsOf(surroundings: TeamsHostOptions): HostSettings {
  const { theme = 'default', locale = 'fi-fi', frameContext = 'content' } = surroundings;
  const { subPageId, meetingId, supports = {}, responses = {} } = surroundings;
  return {
    tabOrigin: TAB,
    context: {
      theme,
      locale,
      frameContext,
      entityId: 'overview',
      ...(subPageId !== undefined && { subEntityId: subPageId }),
      ...(meetingId !== undefined && { meetingId }),
    },
    supports: { app: {}, pages: {}, dialog: { url: {} }, ...supports },
    responses,
  };
}

const hostPage = (settings: HostSettings): string =>
  `<!doctype html><html lang="fi"><head><title>Teams</title>
  <style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100% }</style></head>
  <body><script>(${actAsTeams.toString()})(${JSON.stringify(settings)})</script>
  <iframe title="Ennuste" src="${TAB}/tab/?theme=${String(settings.context['theme'])}"></iframe></body></html>`;

/** Runs in the page. Responds to teams-js and records its calls. */
function actAsTeams({ context, supports, responses, tabOrigin }: HostSettings): void {
  const calls: TeamsCall[] = [];
  const toTab = (message: object): void =>
    document.querySelector('iframe')?.contentWindow?.postMessage(message, tabOrigin);
  window.fakeTeams = { calls, tell: (func, args) => toTab({ func, args }) };

  const answerTo = async (func: string): Promise<readonly unknown[] | undefined> => {
    const given = responses[func];
    if (given) return given;
    switch (func) {
      case 'initialize':
        return [
          context['frameContext'],
          'web',
          JSON.stringify({ apiVersion: 4, supports }),
          '2.0.1',
        ];
      case 'getContext':
        return [context];
      case 'authentication.getAuthToken': {
        const token = await window.giveToken();
        return token === undefined ? [false, 'resourceRequiresConsent'] : [true, token];
      }
      default:
        return undefined;
    }
  };

  window.addEventListener('message', ({ data, origin }) => {
    if (origin !== tabOrigin || typeof data !== 'object' || data === null) return;
    const { id, uuidAsString, func, args = [] } = data;
    calls.push({ func, args });
    void answerTo(func).then((answer) => {
      if (answer) toTab({ id, uuidAsString, args: answer });
    });
  });
}
