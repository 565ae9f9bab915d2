import { createServer, type Server } from 'node:http';
import { sendTextResponse, TextResponse } from '../../../../bot/api/http/text-response.ts';

let server: Server;
let ending: AbortController;
let broken: unknown[];

async function serve(parts: TextResponse['parts']): Promise<string> {
  ending = new AbortController();
  broken = [];
  server = createServer((_request, response) => {
    void sendTextResponse(response, new TextResponse('text/csv', parts), ending.signal, (error) => {
      broken.push(error);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return `http://127.0.0.1:${address.port}`;
}

const closed = () =>
  new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
  });
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });

describe('an answer in parts', () => {
  it('is whole, in order, however large', async () => {
    const part = 'ä'.repeat(50_000);
    const url = await serve(async function* () {
      for (let count = 0; count < 40; count += 1) yield await Promise.resolve(part);
    });
    expect(await (await fetch(url)).text()).toBe(part.repeat(40));
    expect(broken).toEqual([]);
  });

  it('ends with the server, which then closes at once', async () => {
    const url = await serve(async function* (left) {
      yield 'first';
      await aborted(left);
    });
    const reader = (await fetch(url)).body?.getReader();
    await reader?.read();
    ending.abort();
    expect(await reader?.read()).toMatchObject({ done: true });
    await closed();
    expect(broken).toEqual([]);
  });

  it('ends without an error when the client disconnects', async () => {
    let hasEnded: () => void;
    const end = new Promise<void>((resolve) => {
      hasEnded = resolve;
    });
    const url = await serve(async function* (left) {
      try {
        yield 'first';
        await aborted(left);
      } finally {
        hasEnded();
      }
    });
    const leaving = new AbortController();
    const response = await fetch(url, { signal: leaving.signal });
    await response.body?.getReader().read();
    leaving.abort();
    await end;
    expect(broken).toEqual([]);
  });

  it('is aborted by an error in the middle, which is logged', async () => {
    const url = await serve(async function* () {
      yield await Promise.resolve('first');
      throw new Error('no storage');
    });
    const response = await fetch(url);
    await expect(response.text()).rejects.toThrow();
    expect(broken).toEqual([expect.objectContaining({ message: 'no storage' })]);
  });
});
