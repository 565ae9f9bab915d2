import { openStore } from '../../../../tab/lib/browser/key-value-store.ts';
import {
  chooseStart,
  onRequestedPage,
  rememberPage,
  requestPage,
} from '../../../../tab/lib/navigation/restart.ts';

const MINUTE = 60_000;
const GOAL = 'goal/palvelutorit/2026-03';
const OTHER = 'goal/biennaali/2026-03';
const aStore = () => openStore(() => null);

let stores: {
  readonly session: ReturnType<typeof aStore>;
  readonly shared: ReturnType<typeof aStore>;
};
beforeEach(() => {
  stores = { session: aStore(), shared: aStore() };
});
const start = (link?: string, now = 0) => chooseStart({ link }, stores, now);

describe('the start of a tab', () => {
  it('follows a link', () => {
    expect(start(GOAL)).toEqual({ path: GOAL });
  });

  it('follows another link when Teams gives one', () => {
    start(GOAL);
    rememberPage(stores.session, 'risks', 0);
    expect(start(OTHER)).toEqual({ path: OTHER });
  });

  it('goes on where the reader was when Teams repeats the link, and offers the link', () => {
    start(GOAL);
    rememberPage(stores.session, 'risks', MINUTE);
    expect(start(GOAL, 2 * MINUTE)).toEqual({ path: 'risks', repeatedLink: GOAL });
  });

  it('opens the overview when the reader was there last, or long ago', () => {
    start(GOAL);
    rememberPage(stores.session, '', 0);
    expect(start(GOAL, MINUTE).path).toBe('');
    rememberPage(stores.session, 'risks', 0);
    expect(start(GOAL, 61 * MINUTE)).toEqual({ path: undefined, repeatedLink: GOAL });
  });

  it('goes on where the reader was without any link', () => {
    rememberPage(stores.session, 'risks', 0);
    expect(start(undefined, MINUTE)).toEqual({ path: 'risks' });
    expect(chooseStart({ path: 'presenter' }, stores, MINUTE)).toEqual({ path: 'presenter' });
  });

  it('opens what a dialog has just asked for, once, whatever the link says', () => {
    start(GOAL);
    requestPage(stores.shared, OTHER, 0);
    expect(start(GOAL, MINUTE / 2)).toEqual({ path: OTHER });
    expect(start(GOAL, MINUTE / 2).path).toBeUndefined();
  });

  it('does not open what a dialog asked for in vain some time ago', () => {
    requestPage(stores.shared, OTHER, 0);
    expect(start(GOAL, 2 * MINUTE)).toEqual({ path: GOAL });
  });

  it.each(['{', 'null', '7', '{"path":7,"at":0}', '{"path":"risks"}'])(
    'ignores %p in the storage',
    (text) => {
      stores.session.setItem('ennuste.last-page', text);
      stores.shared.setItem('ennuste.requested-page', text);
      expect(start()).toEqual({ path: undefined });
    },
  );
});

it('an open tab hears what a dialog asks for', () => {
  const heard: string[] = [];
  onRequestedPage(window, stores.shared, (path) => heard.push(path));
  const tell = (key: string, newValue: string | null) =>
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  requestPage(stores.shared, GOAL, 0);
  tell('ennuste.requested-page', stores.shared.getItem('ennuste.requested-page'));
  tell('ennuste.requested-page', null);
  tell('ennuste.language', 'sv');
  expect(heard).toEqual([GOAL]);
  expect(start().path).toBeUndefined();
});
