import type { IncomingMessage, ServerResponse } from 'node:http';

const LINGER_BYTES = 1024 * 1024;
const LINGER_MS = 2000;

/**
 * Sends an answer while the request is still coming in, then closes the connection. What comes in is
 * thrown away for a moment longer: closed at once, the client would meet a reset before it reads the
 * answer (RFC 9112, 9.6).
 */
export function endUnread(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string,
): void {
  response.writeHead(status, { Connection: 'close', 'Content-Length': Buffer.byteLength(body) });
  response.write(body);
  let left = LINGER_BYTES;
  const end = (): void => {
    clearTimeout(timer);
    request.off('data', skip).off('end', end).off('close', end);
    response.end();
  };
  const skip = (chunk: Buffer): void => {
    left -= chunk.length;
    if (left < 0) end();
  };
  const timer = setTimeout(end, LINGER_MS);
  request.on('data', skip).once('end', end).once('close', end).resume();
}
