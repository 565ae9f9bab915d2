import { startEarlyRequests } from './app/start/early-requests.ts';
import { browserFetch } from './lib/api/fetch.ts';
import { themeNameOf, type Host } from './lib/host/host.ts';
import { startHost } from './lib/host/start-host.ts';
import { rememberPlaces } from './lib/navigation/scroll-positions.ts';
import { openStartPage } from './lib/navigation/start-page.ts';
import { reloadOnceWhenOutdated } from './lib/browser/reload-when-outdated.ts';
import { loadStartupWords } from './lib/words/load-first-view.ts';

/**
 * Requests what the first page needs before the renderer, which is far larger, has loaded. Not a top-level await:
 * chunks that import this module would wait for it forever.
 */
async function start(root: HTMLElement): Promise<void> {
  reloadOnceWhenOutdated(window);
  let hasHost = false;
  const host = await startHost(window, () => void showWaiting(root, () => hasHost));
  hasHost = true;
  host.notifyLoaded();
  await show(root, host).catch((error: unknown) => {
    host.notifyFailed();
    throw error;
  });
}

async function show(root: HTMLElement, host: Host): Promise<void> {
  const repeatedLink = openStartPage(host);
  rememberPlaces();
  const early = startEarlyRequests(host, browserFetch);
  const [{ renderApp }, words] = await Promise.all([
    import('./app/start/render-app.tsx'),
    loadStartupWords(window, host.locale),
  ]);
  await soon(early.opened?.settled);
  renderApp(root, { host, words, early, repeatedLink });
}

/** Teams has not yet told its language and theme. */
async function showWaiting(root: HTMLElement, isOver: () => boolean): Promise<void> {
  const [{ renderWaiting }, words] = await Promise.all([
    import('./app/start/waiting-for-teams.tsx'),
    loadStartupWords(window, window.navigator.language),
  ]);
  const theme = themeNameOf(document.documentElement.dataset['theme'] ?? '');
  if (words && !isOver()) renderWaiting(root, { words, theme });
}

/** Milliseconds. If the first answer arrives within this time, no loading page is shown. */
const SOON = 400;

const soon = (settled: Promise<unknown> = Promise.resolve()): Promise<unknown> =>
  Promise.race([settled, new Promise((resolve) => setTimeout(resolve, SOON))]);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');
void start(root);
