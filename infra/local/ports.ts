import { createServer } from 'node:net';

export async function findPortProblem(port: number): Promise<'taken' | 'forbidden' | undefined> {
  const outcome = await tryPort(port);
  if (typeof outcome === 'number') return undefined;
  return outcome === 'EACCES' || outcome === 'EPERM' ? 'forbidden' : 'taken';
}

/** Returns `wanted`, or any free port if `wanted` is taken. */
export async function chooseFreePort(wanted: number): Promise<number> {
  for (const port of [wanted, 0]) {
    const outcome = await tryPort(port);
    if (typeof outcome === 'number') return outcome;
  }
  throw new Error('There is no free port on 127.0.0.1.');
}

function tryPort(port: number): Promise<number | string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      resolve('code' in error ? String(error.code) : error.message);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : port;
      server.close(() => {
        resolve(found);
      });
    });
  });
}
