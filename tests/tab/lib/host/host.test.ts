import { createBrowserHost } from '../../../../tab/lib/host/browser-host.ts';
import { isInTeams } from '../../../../tab/lib/host/detect-teams.ts';
import { createTeamsHost, type TeamsApp } from '../../../../tab/lib/host/teams/teams-host.ts';
import { createTeamsDialog } from '../../../../tab/lib/host/teams/teams-dialog.ts';
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
    notifyFailure: () => void calls.push('failure'),
    ...more,
  };
}

describe('Teams as the host', () => {
  it('has the locale and the target of the deep link', async () => {
    await expect(createTeamsHost(aTeams())).resolves.toMatchObject({
      kind: 'teams',
      locale: 'sv-se',
      link: 'goal/biennaali/2020-10',
    });
  });

  it.each([
    ['default', 'light'],
    ['dark', 'dark'],
    ['contrast', 'contrast'],
    ['glass', 'light'],
  ])('has the theme %s as %s', async (theme, shown) => {
    const host = await createTeamsHost(aTeams({ theme }));
    expect(host.theme()).toBe(shown);
  });

  it('notifies listeners of a change of theme, until they stop', async () => {
    const teams = aTeams();
    const host = await createTeamsHost(teams);
    const seen: (string | undefined)[] = [];
    const stop = host.onThemeChange(() => seen.push(host.theme()));
    teams.turn('dark');
    stop?.();
    teams.turn('contrast');
    expect(seen).toEqual(['dark']);
  });

  it('is notified when there is a skeleton and when there is something to read', async () => {
    const teams = aTeams();
    const host = await createTeamsHost(teams);
    host.notifyLoaded();
    host.notifyReady();
    host.notifyFailed();
    expect(teams.calls).toEqual(['loaded', 'success', 'failure']);
  });

  it('has a dialog only in a dialog', async () => {
    const dialog = { close: () => undefined, openInTab: async () => true };
    const contextOf = (frameContext: string) => () =>
      Promise.resolve({ app: { theme: 'default', locale: 'fi-fi' }, page: { frameContext } });
    const inDialog = aTeams({ getContext: contextOf('task') });
    expect((await createTeamsHost(inDialog, { dialog })).dialog).toBe(dialog);
    const inTab = aTeams({ getContext: contextOf('content') });
    expect((await createTeamsHost(inTab, { dialog })).dialog).toBeUndefined();
  });

  it('is waited for, however often teams-js gives up', async () => {
    let attempts = 0;
    const slow = aTeams({
      initialize: async () => {
        attempts += 1;
        if (attempts < 4) throw new Error('SDK initialization timed out.');
      },
    });
    await expect(createTeamsHost(slow, { retryAfter: 0 })).resolves.toMatchObject({
      kind: 'teams',
    });
    expect(attempts).toBe(4);
  });
});

describe('a dialog of Teams', () => {
  const page = {
    path: 'goal/biennaali',
    label: 'Ennuste',
    address: 'https://a.fi/tab/#/goal/biennaali',
  };
  const dialogs = (isSupported: boolean, fails = false) => {
    const calls: unknown[] = [];
    const record = async (...call: unknown[]): Promise<void> => {
      if (fails) throw new Error('not supported on platform');
      calls.push(call);
    };
    const teams = {
      submit: (result: unknown) => void calls.push(['submit', result]),
      openLink: (link: string) => record('openLink', link.split('?')[0]),
      currentApp: {
        isSupported: () => isSupported,
        navigateTo: (to: object) => record('navigateTo', to),
      },
    };
    return { calls, load: async () => teams };
  };
  const config = (appId?: string) => async () => ({
    clientId: 'c',
    ...(appId !== undefined && { teamsApp: { id: appId } }),
  });

  it('opens its page in the tab by a link to the app, and closes', async () => {
    const { calls, load } = dialogs(true);
    await expect(createTeamsDialog(load, config('app-1')).openInTab(page)).resolves.toBe(true);
    expect(calls).toEqual([
      ['openLink', 'https://teams.microsoft.com/l/entity/app-1/overview'],
      ['submit', undefined],
    ]);
  });

  it('needs no id of the app where Teams moves within an app', async () => {
    const { calls, load } = dialogs(true);
    await expect(createTeamsDialog(load, config()).openInTab(page)).resolves.toBe(true);
    expect(calls).toEqual([
      ['navigateTo', { pageId: 'overview', subPageId: 'goal/biennaali' }],
      ['submit', undefined],
    ]);
  });

  it.each([
    ['Teams cannot move', false, config()],
    ['Teams refuses', true, config('app-1')],
  ])('stays open when %s', async (_why, isSupported, readConfig) => {
    const { calls, load } = dialogs(isSupported, true);
    await expect(createTeamsDialog(load, readConfig).openInTab(page)).resolves.toBe(false);
    expect(calls).toEqual([]);
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

  it('asks Teams once for requests at the same time, and again later', async () => {
    let asked = 0;
    const session = createTeamsSession(async () => ({
      getToken: async () => ({ token: `sso-${(asked += 1)}` }),
    }));
    const first = await Promise.all([session.getToken(), session.getToken()]);
    expect([...first, await session.getToken()]).toEqual(['sso-1', 'sso-1', 'sso-2']);
  });

  it('does not wait for ever for an answer that has been lost', async () => {
    let now = 0;
    let asked = 0;
    const answers = [new Promise<never>(() => undefined), Promise.resolve({ token: 'sso' })];
    const session = createTeamsSession(
      async () => ({ getToken: () => answers[(asked += 1) - 1] ?? Promise.resolve(null) }),
      () => now,
    );
    void session.getToken();
    await Promise.resolve();
    now = 119_000;
    void session.getToken();
    expect(asked).toBeLessThanOrEqual(1);
    now = 121_000;
    await expect(session.getToken()).resolves.toBe('sso');
  });

  it('starts again after a refused token, and only after the one in use', async () => {
    let started = 0;
    const session = createTeamsSession(async () => {
      started += 1;
      return { getToken: async () => ({ token: `sso-${started}` }) };
    });
    expect(await session.getToken()).toBe('sso-1');
    expect(session.refused('sso-1')).toBe('ask-again');
    expect(await session.getToken()).toBe('sso-2');
    session.refused('sso-1');
    expect(await session.getToken()).toBe('sso-2');
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
});

describe('Teams', () => {
  const aWindow = (more: object = {}, search = '') => {
    const window = { self: {}, parent: {}, location: { search }, ...more };
    return 'parent' in more ? window : { ...window, parent: window.self };
  };
  const marked = '?host=teams&theme=dark';

  it('is around a frame, and around a phone’s web view without a frame', async () => {
    await expect(isInTeams(aWindow({ parent: {} }))).resolves.toBe(true);
    await expect(isInTeams(aWindow({ nativeInterface: {} }))).resolves.toBe(true);
  });

  it('is waited for at an address that Teams opens', async () => {
    const window = aWindow({}, marked);
    setTimeout(() => Object.assign(window, { nativeInterface: {} }), 20);
    await expect(isInTeams(window, 1000)).resolves.toBe(true);
  });

  it.each(['', '?theme=dark', marked])('is not around a browser window at %p', async (search) => {
    await expect(isInTeams(aWindow({}, search), 0)).resolves.toBe(false);
  });
});

const denied = (): never => {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
};

describe('a store that the browser denies', () => {
  it.each<[string, () => Storage | null]>([
    ['denies', denied],
    ['does not have', () => null],
    [
      'gives, but refuses to use',
      () => ({
        length: 0,
        clear: denied,
        key: denied,
        getItem: denied,
        setItem: denied,
        removeItem: denied,
      }),
    ],
  ])('keeps values in memory when the browser %s it', (_how, open) => {
    const store = openStore(open);
    expect(store.getItem('key')).toBeNull();
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
