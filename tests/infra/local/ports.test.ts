import { createServer, type Server } from 'node:net';

import { chooseFreePort, findPortProblem } from '../../../infra/local/ports.ts';

describe('a port', () => {
  let taker: Server;
  let taken: number;

  beforeAll(async () => {
    taker = createServer();
    await new Promise<void>((resolve) => taker.listen(0, '127.0.0.1', resolve));
    const address = taker.address();
    taken = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => taker.close());

  it('that another program has is taken, and another one is found in its place', async () => {
    expect(await findPortProblem(taken)).toBe('taken');
    const other = await chooseFreePort(taken);
    expect(other).not.toBe(taken);
    expect(await findPortProblem(other)).toBeUndefined();
    expect(await chooseFreePort(other)).toBe(other);
  });
});
