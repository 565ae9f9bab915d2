import { createServer, type Server } from 'node:net';

import { portOrFree, portProblem } from '../../../infra/local/ports.ts';

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
    expect(await portProblem(taken)).toBe('taken');
    const other = await portOrFree(taken);
    expect(other).not.toBe(taken);
    expect(await portProblem(other)).toBeUndefined();
    expect(await portOrFree(other)).toBe(other);
  });
});
