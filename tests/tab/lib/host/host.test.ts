import { createBrowserHost } from '../../../../tab/lib/host/browser-host.ts';
import { isFramed } from '../../../../tab/lib/host/start-host.ts';
import { createTeamsHost, type TeamsApp } from '../../../../tab/lib/host/teams/teams-host.ts';
import { createTeamsSession } from '../../../../tab/lib/session/teams-session.ts';
import { openStore } from '../../../../tab/lib/browser/key-value-store.ts';
import { chooseLanguage } from '../../../../tab/lib/words/choose-language.ts';

interface FakeTeams extends TeamsApp {
  readonly calls: string[];
  turn(theme: string): void;
}

function aTeams(more: Partial<TeamsApp> & { readonly theme?: string } = {}): FakeTeams {
  const calls: string[] = [];
  let changed: (theme: string) => void = () => undefined;
  return {
    calls,
    turn: (theme) => changed(theme),
    initialize: () => Promise.resolve(),
    getContext: () =>
      Promise.resolve({
        app: { theme: more.theme ?? 'default', locale: 'sv-se' },
        page: { subPageId: 'goal/biennaali/2020-10' },
      }),
    registerOnThemeChangeHandler: (handler) => {
      changed = handler;
    },
    notifyAppLoaded: () => void calls.push('loaded'),
    notifySuccess: () => calls.push('success'),
    ...more,
  };
}

describe('Teams as the host', () => {
  it('has the locale and the target of the deep link', async () => {
    await expect(createTeamsHost(aTeams())).resolves.toMatchObject({
      kind: 'teams',
      locale: 'sv-se',
      path: 'goal/biennaali/2020-10',
    });
  });

  it.each([
    ['default', 'light'],
    ['dark', 'dark'],
    ['contrast', 'contrast'],
    ['glass', 'light'],
  ])('has the theme %s as %s', async (theme, shown) => {
    const host = await createTeamsHost(aTeams({ theme }));
    expect(host?.theme()).toBe(shown);
  });

  it('notifies listeners of a change of theme, until they stop', async () => {
    const teams = aTeams();
    const host = await createTeamsHost(teams);
    const seen: (string | undefined)[] = [];
    const stop = host?.onThemeChange(() => seen.push(host.theme()));
    teams.turn('dark');
    stop?.();
    teams.turn('contrast');
    expect(seen).toEqual(['dark']);
  });

  it('is notified when there is a skeleton and when there is something to read', async () => {
    const teams = aTeams();
    const host = await createTeamsHost(teams);
    host?.notifyLoaded();
    host?.notifyReady();
    expect(teams.calls).toEqual(['loaded', 'success']);
  });

  it('closes its own dialog, and only that', async () => {
    const results: unknown[] = [];
    const inDialog = await createTeamsHost(
      aTeams({
        getContext: () =>
          Promise.resolve({
            app: { theme: 'default', locale: 'fi-fi' },
            page: { frameContext: 'task' },
          }),
      }),
      5000,
      (result) => results.push(result),
    );
    inDialog?.closeDialog?.({ goal: 'biennaali' });
    expect(results).toEqual([{ goal: 'biennaali' }]);
    expect((await createTeamsHost(aTeams()))?.closeDialog).toBeUndefined();
  });

  it('is undefined when Teams does not answer in time, or refuses', async () => {
    const silent = aTeams({ initialize: () => new Promise(() => undefined) });
    await expect(createTeamsHost(silent, 1)).resolves.toBeUndefined();
    const unwilling = aTeams({ initialize: () => Promise.reject(new Error('No parent')) });
    await expect(createTeamsHost(unwilling)).resolves.toBeUndefined();
  });
});

describe('the Teams session', () => {
  it('starts the credential once for many requests', async () => {
    let started = 0;
    const session = createTeamsSession(async () => {
      started += 1;
      return { getToken: async () => ({ token: 'sso' }) };
    });
    await expect(Promise.all([session.getToken(), session.getToken()])).resolves.toEqual([
      'sso',
      'sso',
    ]);
    expect(started).toBe(1);
  });

  it('starts again after a start that failed', async () => {
    let started = 0;
    const session = createTeamsSession(async () => {
      started += 1;
      if (started === 1) throw new Error('offline');
      return { getToken: async () => ({ token: 'sso' }) };
    });
    await expect(session.getToken()).rejects.toThrow('offline');
    await expect(session.getToken()).resolves.toBe('sso');
  });
});

describe('a browser window as the host', () => {
  const windowWith = (matching: readonly string[]) => ({
    navigator: { language: 'en-GB' },
    matchMedia: (media: string) => ({
      matches: matching.includes(media),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });

  it.each([
    [[], 'light'],
    [['(prefers-color-scheme: dark)'], 'dark'],
    [['(prefers-color-scheme: dark)', '(forced-colors: active)'], 'contrast'],
  ])('with %j is %s', (matching, theme) => {
    expect(createBrowserHost(windowWith(matching)).theme()).toBe(theme);
  });

  it('is distinguished from a frame by its parent', () => {
    expect(isFramed(window)).toBe(false);
    expect(isFramed({ self: window, parent: Object.create(window) })).toBe(true);
  });
});

describe('a store that the browser denies', () => {
  it('keeps values for the page view instead of failing', () => {
    const store = openStore(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    store.setItem('key', 'value');
    expect(store.getItem('key')).toBe('value');
    store.removeItem('key');
    expect(store.getItem('key')).toBeNull();
  });
});

describe('the language', () => {
  it.each([
    ['the address', { search: '?lang=en', stored: 'sv', person: 'fi', locale: 'fi-FI' }, 'en'],
    ['what was chosen before', { search: '', stored: 'sv', person: 'fi', locale: 'en' }, 'sv'],
    ['the register', { search: '', stored: undefined, person: 'sv', locale: 'en' }, 'sv'],
    ['the surroundings', { search: '', stored: undefined, person: undefined, locale: 'en' }, 'en'],
    ['Finnish', { search: '?lang=de', stored: 'xx', person: undefined, locale: 'de' }, 'fi'],
  ] as const)('comes from %s', (_source, hints, language) => {
    expect(chooseLanguage(hints)).toBe(language);
  });
});
