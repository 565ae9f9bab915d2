import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Two instances would overwrite each other's files. The lock is a socket, which closes even in a crash. */
export async function lockDataFolder(folder: string): Promise<'locked' | 'in-use'> {
  const name = `ennuste-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const isPipe = process.platform === 'win32';
  const path = isPipe ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  if (await listen(path)) return 'locked';
  if (isPipe || (await isAnswered(path))) return 'in-use';
  rmSync(path, { force: true });
  return (await listen(path)) ? 'locked' : 'in-use';
}

function listen(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => {
      resolve(false);
    });
    server.listen(path, () => {
      server.unref();
      process.once('exit', () => rmSync(path, { force: true }));
      resolve(true);
    });
  });
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
