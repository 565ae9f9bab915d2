import { startEarlyRequests } from './app/start/early-requests.ts';
import { browserFetch } from './lib/api/fetch.ts';
import { startHost } from './lib/host/start-host.ts';
import { startAt } from './lib/navigation/go-to-page.ts';
import { rememberPlaces } from './lib/navigation/scroll-positions.ts';
import { reloadOnceWhenOutdated } from './lib/browser/reload-when-outdated.ts';
import { loadStartupWords } from './lib/words/load-first-view.ts';

/**
 * Requests what the first page needs before the renderer, which is far larger, has loaded. Not a top-level await:
 * chunks that import this module would wait for it forever.
 */
async function start(root: HTMLElement): Promise<void> {
  reloadOnceWhenOutdated(window);
  const host = await startHost(window);
  host.notifyLoaded();
  startAt(host.path);
  rememberPlaces();
  const early = startEarlyRequests(host, browserFetch);
  const [{ renderApp }, words] = await Promise.all([
    import('./app/start/render-app.tsx'),
    loadStartupWords(window, host.locale),
  ]);
  await soon(early.opened?.settled);
  renderApp(root, { host, words, early });
}

/** Milliseconds. If the first answer arrives within this time, no loading page is shown. */
const SOON = 400;

const soon = (settled: Promise<unknown> = Promise.resolve()): Promise<unknown> =>
  Promise.race([settled, new Promise((resolve) => setTimeout(resolve, SOON))]);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');
void start(root);
