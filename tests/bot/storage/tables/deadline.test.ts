import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { runWithDeadline } from '../../../../bot/storage/tables/request-deadline.ts';
import { createTableStores } from '../../../../bot/storage/tables/table-stores.ts';
import type { Stores } from '../../../../bot/storage/stores.ts';
import { organisationId } from '../../../support/fixtures/ids.ts';

const KEY = Buffer.from('key').toString('base64');
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

interface Storage {
  readonly stores: Stores;
  readonly requests: () => number;
}

async function startStorage(answer: RequestListener): Promise<Storage> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const stores = createTableStores({
    connectionString: `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=${KEY};TableEndpoint=http://127.0.0.1:${port}/account;`,
    tableName: 'Ennuste',
    organisation: organisationId('kuva'),
  });
  return { stores, requests: () => requests };
}

const hang: RequestListener = () => undefined;
const throttle: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Retry-After': '20' }).end();
};

function sayNotFound(response: ServerResponse): void {
  response.writeHead(404);
  response.end('{"odata.error":{"code":"ResourceNotFound"}}');
}

async function timed<Result>(work: () => Promise<Result>) {
  const began = performance.now();
  const outcome = await work();
  return { outcome, ms: performance.now() - began };
}

describe('a request with a deadline', () => {
  it.each<[string, RequestListener]>([
    ['does not answer', hang],
    ['asks for a delay of 20 s', throttle],
  ])('ends then, although storage %s', async (_what, answer) => {
    const { stores } = await startStorage(answer);
    const { outcome, ms } = await timed(() => runWithDeadline(300, () => stores.ping()));
    expect(outcome).toMatchObject({ isLate: true, error: { name: 'Unavailable' } });
    expect(ms).toBeLessThan(1000);
  });

  it('has one deadline for all that it asks of storage, and asks nothing after it', async () => {
    const { stores, requests } = await startStorage(hang);
    await runWithDeadline(100, async () => {
      await stores.ping().catch(() => undefined);
      const before = requests();
      await expect(stores.ping()).rejects.toMatchObject({
        name: 'Unavailable',
        cause: { code: 'ETIMEDOUT' },
      });
      expect(requests()).toBe(before);
    });
  });

  it('leaves work behind that goes on without it', async () => {
    let answer: () => void = () => undefined;
    const { stores } = await startStorage((_request, response) => {
      answer = () => sayNotFound(response);
    });
    let left: Promise<void> = Promise.resolve();
    await runWithDeadline(200, async () => {
      left = stores.ping();
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    answer();
    await expect(left).resolves.toBeUndefined();
  });

  it('does not limit another request at the same moment', async () => {
    const { stores } = await startStorage((_request, response) => {
      setTimeout(sayNotFound, 300, response);
    });
    const [short, long] = await Promise.all([
      runWithDeadline(100, () => stores.ping()),
      runWithDeadline(2000, () => stores.ping()),
    ]);
    expect([short, long]).toMatchObject([{ isLate: true }, { result: undefined }]);
  });
});

it('a worker, which has no deadline, waits at most a few seconds between tries', async () => {
  const { stores, requests } = await startStorage(throttle);
  const { ms } = await timed(() => stores.ping().catch(() => undefined));
  expect(requests()).toBe(3);
  expect(ms).toBeLessThan(6000);
}, 10_000);
