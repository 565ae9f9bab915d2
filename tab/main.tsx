import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startEarly } from './app/early.ts';
import { browserFetch } from './lib/api/fetch.ts';
import { startHost } from './lib/host/start-host.ts';
import { startAt } from './lib/navigation.ts';
import { reloadOnceWhenOutdated } from './lib/reload-once.ts';
import { loadFirstWords } from './lib/words/first-words.ts';

// Not top-level await: chunks that import from this one would wait for it for ever.
async function start(root: HTMLElement): Promise<void> {
  reloadOnceWhenOutdated(window);
  const host = await startHost(window);
  host.notifyLoaded();
  startAt(host.path);
  const early = startEarly(host, browserFetch);
  const words = await loadFirstWords(window, host.locale);
  createRoot(root).render(<App host={host} words={words} early={early} />);
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');
void start(root);
