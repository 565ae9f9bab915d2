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
  /** If set, Teams answers only after this promise resolves. */
  readonly answersAfter?: Promise<void>;
  /** On a phone, the tab is the top window of a web view, with a bridge to Teams. */
  readonly device?: 'computer' | 'phone';
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
  /** Starts the tab again, as Teams does when a link is followed or the reader comes back. */
  readonly restart: (subPageId?: string) => Promise<void>;
  /** Opens a page in a dialog above the chat, beside the running tab. Only on a phone. */
  readonly openDialog: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

interface HostSettings {
  readonly context: Readonly<Record<string, unknown>>;
  readonly supports: Readonly<Record<string, object>>;
  readonly responses: Readonly<Record<string, readonly unknown[]>>;
  readonly tabOrigin: string;
}

interface FakeTeamsWindow {
  readonly calls: TeamsCall[];
  tell(func: string, args: readonly unknown[]): void;
}

declare global {
  interface Window {
    fakeTeams: FakeTeamsWindow;
    giveToken(): Promise<string | undefined>;
    whenReady(): Promise<void>;
    currentLink(): Promise<string | undefined>;
    nativeInterface?: { framelessPostMessage(message: string): void };
    onNativeMessage?(event: { readonly data: object }): void;
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
  let link = surroundings.subPageId;
  await context.exposeFunction('giveToken', surroundings.token);
  await context.exposeFunction('whenReady', async () => surroundings.answersAfter);
  await context.exposeFunction('currentLink', async () => link);
  await context.route('**/*', (route) => route.abort());
  await context.route(`${TAB}/**`, (route) => respondForTab(route, surroundings));
  const settings = settingsOf(surroundings);
  const tab = await (surroundings.device === 'phone'
    ? openOnPhone(page, settings)
    : openInFrame(page, settings));
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
    restart: async (subPageId) => {
      link = subPageId;
      await tab.evaluate(() => {
        // The mark goes with the document, so that its absence means that the tab has started again.
        document.documentElement.dataset['left'] = 'true';
        window.location.replace(window.location.href.replace(/(#.*)?$/, '&again'));
      });
      await tab.waitForFunction(() => document.documentElement.dataset['left'] === undefined);
    },
    openDialog: async (path) => {
      const dialog = await context.newPage();
      const inDialog = { ...settings.context, frameContext: 'task' };
      await dialog.addInitScript(actAsTeams, { ...settings, context: inDialog, isPhone: true });
      await dialog.goto(`${TAB}/tab/?host=teams#/${path}`, { waitUntil: 'commit' });
      return dialog;
    },
    close: async () => {
      // Drops requests that are still waiting for a response.
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    },
  };
}

const addressOf = ({ context }: HostSettings): string =>
  `${TAB}/tab/?host=teams&theme=${String(context['theme'])}`;

async function openInFrame(page: Page, settings: HostSettings): Promise<Frame> {
  await page
    .context()
    .route(`${TEAMS}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: hostPage(settings) }),
    );
  await page.goto(`${TEAMS}/`, { waitUntil: 'commit' });
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const tab = await element.contentFrame();
  if (!tab) throw new Error('The page of Teams has no frame.');
  return tab;
}

async function openOnPhone(page: Page, settings: HostSettings): Promise<Frame> {
  await page.addInitScript(actAsTeams, { ...settings, isPhone: true });
  await page.goto(addressOf(settings), { waitUntil: 'commit' });
  return page.mainFrame();
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
  const { meetingId, supports = {}, responses = {} } = surroundings;
  return {
    tabOrigin: TAB,
    context: {
      theme,
      locale,
      frameContext,
      entityId: 'overview',
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
  <iframe title="Ennuste" src="${addressOf(settings)}"></iframe></body></html>`;

/** Runs in the page of Teams, or on a phone in the tab itself. Responds to teams-js and records its calls. */
function actAsTeams(settings: HostSettings & { readonly isPhone?: boolean }): void {
  const { context, supports, responses, tabOrigin, isPhone = false } = settings;
  const calls: TeamsCall[] = [];
  const toTab = (message: object): void => {
    if (isPhone) window.onNativeMessage?.({ data: message });
    else document.querySelector('iframe')?.contentWindow?.postMessage(message, tabOrigin);
  };
  window.fakeTeams = { calls, tell: (func, args) => toTab({ func, args }) };

  const answerTo = async (func: string): Promise<readonly unknown[] | undefined> => {
    const given = responses[func];
    if (given) return given;
    switch (func) {
      case 'initialize':
        return [
          context['frameContext'],
          isPhone ? 'android' : 'web',
          JSON.stringify({ apiVersion: 4, supports }),
          '2.0.1',
        ];
      case 'getContext':
        return [{ ...context, subEntityId: await window.currentLink() }];
      case 'authentication.getAuthToken': {
        const token = await window.giveToken();
        return token === undefined ? [false, 'resourceRequiresConsent'] : [true, token];
      }
      default:
        return undefined;
    }
  };

  const hear = (data: Readonly<Record<string, unknown>>): void => {
    const { id, uuidAsString, func, args = [] } = data;
    if (typeof func !== 'string' || !Array.isArray(args)) return;
    calls.push({ func, args });
    void window
      .whenReady()
      .then(() => answerTo(func))
      .then((answer) => {
        if (answer) toTab({ id, uuidAsString, args: answer });
      });
  };
  if (isPhone)
    window.nativeInterface = { framelessPostMessage: (message) => hear(JSON.parse(message)) };
  else
    window.addEventListener('message', ({ data, origin }) => {
      if (origin === tabOrigin && typeof data === 'object' && data !== null) hear(data);
    });
}
