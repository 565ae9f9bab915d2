import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerLimits } from './limits.ts';

/** Thrown when a request is malformed at the HTTP level. The message is for developers. */
export class UnreadableRequestError extends Error {
  readonly statusCode: 400 | 408 | 413 | 415;

  constructor(statusCode: UnreadableRequestError['statusCode'], message: string) {
    super(message);
    this.name = 'UnreadableRequestError';
    this.statusCode = statusCode;
  }
}

/** Nothing is done for a client that is gone. @throws UnreadableRequestError */
export function requireConnection({ socket }: IncomingMessage): void {
  if (socket.destroyed) throw new UnreadableRequestError(400, 'The connection is closed');
}

/**
 * Refuses absolute URLs, which only proxies need, and invalid ones, which restify would crash on.
 * @throws UnreadableRequestError
 */
export function requireValidRequestTarget({
  url = '',
  headers,
  headersDistinct,
}: IncomingMessage): void {
  // A proxy in front could have chosen by the other one.
  if ((headersDistinct.host?.length ?? 0) > 1)
    throw new UnreadableRequestError(400, 'The request must have one Host');
  if (!url.startsWith('/'))
    throw new UnreadableRequestError(400, 'The request target must be a path');
  if (!URL.canParse(`http://${headers.host || 'localhost'}${url}`))
    throw new UnreadableRequestError(400, 'Host and path are not a valid URL');
}

type BodyLimits = Pick<ServerLimits, 'bodyBytes' | 'requestMs'>;

/** Refuses compressed bodies: a few bytes could expand and fill the memory. @throws UnreadableRequestError */
export function requireUncompressedBody({ headers }: IncomingMessage): void {
  const content = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (content !== '' && content !== 'identity')
    throw new UnreadableRequestError(415, 'Send the body without a content-encoding');
  const transfer = headers['transfer-encoding']?.trim().toLowerCase() ?? 'chunked';
  if (transfer !== 'chunked')
    throw new UnreadableRequestError(
      415,
      'Send the body without a transfer-encoding other than chunked',
    );
}

export const hasUnreadBody = ({ headers, complete }: IncomingMessage): boolean =>
  !complete && (headers['transfer-encoding'] !== undefined || contentLength(headers) > 0);

/** Returns undefined when the request has no body. @throws UnreadableRequestError */
export async function readJsonBody(
  request: IncomingMessage,
  response: ServerResponse,
  { bodyBytes, requestMs }: BodyLimits,
): Promise<unknown> {
  const { headers, method = '' } = request;
  const length = contentLength(headers);
  if (length === 0 && headers['transfer-encoding'] === undefined) return undefined;
  const limit = METHODS_WITH_BODY.has(method) ? bodyBytes : 0;
  if (length > limit) throw tooLarge(limit);
  const type = headers['content-type'];
  // A body without data needs no type. A proxy may announce a chunked body and then send no data.
  const mayBeEmpty = length === 0 && type === undefined;
  if (!mayBeEmpty) requireJsonType(type);
  if (headers.expect !== undefined) response.writeContinue();
  const bytes = await readBytes(request, limit, requestMs);
  if (bytes.length === 0) return undefined;
  requireJsonType(type);
  return parseJson(bytes);
}

const METHODS_WITH_BODY: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Node has already refused requests whose content length is not a number. */
const contentLength = (headers: IncomingMessage['headers']): number =>
  Number(headers['content-length'] ?? 0);

function requireJsonType(header: string | undefined): void {
  const [type, ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((one) => one.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (type !== 'application/json' || !isUtf8)
    throw new UnreadableRequestError(415, 'Send JSON in UTF-8, as application/json');
}

const tooLarge = (limit: number): UnreadableRequestError =>
  new UnreadableRequestError(413, `The body may have at most ${limit} bytes`);

/** After a rejection the request stays paused, and `respondAndClose` discards the remaining bytes. */
function readBytes(request: IncomingMessage, limit: number, timeoutMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // All bytes go into one buffer: thousands of tiny chunks would need many times more memory.
    let buffer = Buffer.alloc(0);
    let used = 0;
    const stop = (): void => {
      clearTimeout(timer);
      request.off('data', take).off('end', end).off('error', leave).off('close', leave);
      request.pause();
    };
    const fail = (error: UnreadableRequestError): void => {
      stop();
      reject(error);
    };
    const take = (chunk: Buffer): void => {
      const needed = used + chunk.length;
      if (needed > limit) return fail(tooLarge(limit));
      if (needed > buffer.length) {
        const larger = Buffer.allocUnsafe(Math.min(limit, Math.max(needed, 2 * buffer.length)));
        buffer.copy(larger, 0, 0, used);
        buffer = larger;
      }
      chunk.copy(buffer, used);
      used = needed;
    };
    const end = (): void => {
      stop();
      resolve(buffer.subarray(0, used));
    };
    const leave = (): void => {
      fail(new UnreadableRequestError(400, 'The connection closed before the end of the body'));
    };
    const timer = setTimeout(() => {
      fail(new UnreadableRequestError(408, 'The body did not arrive in time'));
    }, timeoutMs);
    if (request.destroyed) return leave();
    request.on('data', take).once('end', end).once('error', leave).once('close', leave).resume();
  });
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes));
  } catch {
    throw new UnreadableRequestError(400, 'The body is not JSON in UTF-8');
  }
}
