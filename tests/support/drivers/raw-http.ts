import { connect, type Socket } from 'node:net';

export interface RawResponse {
  /** 0 if the connection ended without a response. */
  readonly status: number;
  readonly text: string;
}

export interface RawOptions {
  /** Chunks that are sent after the head of the request. */
  readonly body?: Iterable<Buffer | string> | AsyncIterable<Buffer | string>;
  /** Resets the connection when everything has been sent, and waits for no response. */
  readonly reset?: boolean;
  readonly timeoutMs?: number;
}

/** Sends exactly these bytes on a new connection, and reads until the server closes it. */
export async function sendRaw(
  url: string,
  head: string | Buffer,
  { body = [], reset = false, timeoutMs = 10_000 }: RawOptions = {},
): Promise<RawResponse> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  const answer = readToEnd(socket, timeoutMs);
  socket.write(head);
  for await (const part of body) {
    if (socket.destroyed || socket.readableEnded) break;
    await new Promise((resolve) => socket.write(part, resolve));
  }
  if (reset) socket.resetAndDestroy();
  const text = await answer;
  return { status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1] ?? 0), text };
}

function readToEnd(socket: Socket, timeoutMs: number): Promise<string> {
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(chunks).toString('latin1'));
    };
    const timer = setTimeout(() => {
      chunks.push(Buffer.from('\n(timeout)'));
      end();
    }, timeoutMs);
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server may also end a connection by resetting it.
    socket.on('error', end).once('end', end).once('close', end);
  });
}

/** Builds the head of a request with `Connection: close`. */
export const requestHead = (
  requestLine: string,
  headers: Readonly<Record<string, string | number>> = {},
): string =>
  [
    `${requestLine} HTTP/1.1`,
    ...Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    '',
    '',
  ].join('\r\n');
