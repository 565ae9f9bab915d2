import type { IncomingMessage, ServerResponse } from 'node:http';

const LINGER_BYTES = 1024 * 1024;
const LINGER_MS = 2000;

/**
 * Responds, then discards the rest of the request for a moment before it closes the connection.
 * Otherwise a TCP reset could reach the client before the response does (RFC 9112, 9.6).
 */
export function respondAndClose(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string,
): void {
  response.writeHead(status, { Connection: 'close', 'Content-Length': Buffer.byteLength(body) });
  response.write(body);
  let remaining = LINGER_BYTES;
  const end = (): void => {
    clearTimeout(timer);
    request.off('data', skip).off('end', end).off('close', end);
    response.end();
  };
  const skip = (chunk: Buffer): void => {
    remaining -= chunk.length;
    if (remaining < 0) end();
  };
  const timer = setTimeout(end, LINGER_MS);
  request.on('data', skip).once('end', end).once('close', end).resume();
}
