import type { Server } from 'node:http';

export async function listenOnLoopback(
  server: Pick<Server, 'listen' | 'address'>,
  scheme: 'http' | 'https' = 'http',
): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `${scheme}://127.0.0.1:${address.port}`;
}

export const stopServer = (server: Pick<Server, 'close' | 'closeAllConnections'>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
