import type { Host, ThemeName } from './host.ts';
import { shareByClipboard } from './share-page.ts';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

interface BrowserWindow {
  readonly navigator: Pick<Navigator, 'language'>;
  matchMedia(
    query: string,
  ): Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;
}

export function createBrowserHost(window: BrowserWindow): Host {
  const queries = [window.matchMedia(FORCED), window.matchMedia(DARK)] as const;
  const theme = (): ThemeName => {
    const [forced, dark] = queries;
    if (forced.matches) return 'contrast';
    return dark.matches ? 'dark' : 'light';
  };
  return {
    kind: 'browser',
    locale: window.navigator.language,
    theme,
    onThemeChange(listener) {
      for (const query of queries) query.addEventListener('change', listener);
      return () => {
        for (const query of queries) query.removeEventListener('change', listener);
      };
    },
    notifyLoaded() {},
    notifyReady() {},
    notifyFailed() {},
    sharePage: shareByClipboard,
  };
}
