import { changedDraftValues } from '../../../../domain/check-in/draft.ts';
import { openStore } from '../../../../tab/lib/browser/key-value-store.ts';
import { createDraftSaver } from '../../../../tab/lib/drafts/draft-saver.ts';
import { aDraftServer } from '../../../support/fakes/fake-draft-server.ts';
import { aDraftView, EXPLANATION } from '../../../support/fixtures/tab/portfolio-and-goal.ts';

const KEY = 'draft';

function aSaver(client = aDraftServer(aDraftView()).client) {
  const store = openStore(() => {
    throw new Error('no storage');
  });
  const saver = createDraftSaver({
    view: aDraftView(),
    viewPath: '/view',
    path: '/draft',
    stored: () => ({ [EXPLANATION]: '' }),
    toDraft: changedDraftValues,
    client,
    store,
    key: KEY,
  });
  return { saver, copy: () => store.getItem(KEY) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('saves a while after the last keystroke, once', async () => {
  const server = aDraftServer(aDraftView());
  const { saver, copy } = aSaver(server.client);
  saver.type(EXPLANATION, 'a');
  await jest.advanceTimersByTimeAsync(500);
  saver.type(EXPLANATION, 'ab');
  expect(copy()).toContain('"ab"');
  await jest.advanceTimersByTimeAsync(799);
  expect(server.received).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(server.received).toMatchObject([{ values: { [EXPLANATION]: 'ab' } }]);
  expect(copy()).toBeNull();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(server.received).toHaveLength(1);
});

it('answers all who wait for one request, and later ones for the next', async () => {
  const server = aDraftServer(aDraftView());
  const { saver } = aSaver(server.client);
  saver.type(EXPLANATION, 'a');
  expect(await Promise.all([saver.save(), saver.save()])).toEqual([true, true]);
  saver.type(EXPLANATION, 'b');
  expect(await saver.save()).toBe(true);
  expect(server.received.map(({ values }) => values[EXPLANATION])).toEqual(['a', 'b']);
});

it('rejects the save that met a fault, and saves again afterwards', async () => {
  const server = aDraftServer(aDraftView());
  let isBroken = true;
  const { saver } = aSaver({
    ...server.client,
    put: (path, body) =>
      isBroken ? Promise.reject(new TypeError('a bug')) : server.client.put(path, body),
  });
  saver.type(EXPLANATION, 'a');
  await expect(saver.save()).rejects.toThrow('a bug');
  isBroken = false;
  expect(await saver.save()).toBe(true);
});

it('notifies its page of a change until the page unsubscribes, and not of nothing', () => {
  const { saver } = aSaver();
  const seen: string[] = [];
  const unsubscribe = saver.subscribe(() => seen.push(saver.state().status));
  saver.type(EXPLANATION, 'a');
  saver.stop();
  unsubscribe();
  saver.type(EXPLANATION, 'b');
  expect(seen).toEqual(['unsaved']);
});

it('stops its timer when the page is left', async () => {
  const server = aDraftServer(aDraftView());
  const { saver } = aSaver(server.client);
  saver.type(EXPLANATION, 'a');
  saver.stop();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(server.received).toHaveLength(0);
});
