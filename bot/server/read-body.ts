import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerLimits } from './limits.ts';

/** A request that is refused for how it is sent. Its message is for developers. */
export class UnreadableRequest extends Error {
  readonly statusCode: 400 | 408 | 413 | 415;

  constructor(statusCode: UnreadableRequest['statusCode'], message: string) {
    super(message);
    this.name = 'UnreadableRequest';
    this.statusCode = statusCode;
  }
}

/**
 * Addresses in full are for proxies. restify makes a URL of host and path outside of any handler, where
 * one that cannot be parsed would end the process.
 * @throws UnreadableRequest
 */
export function requireUsableAddress({ url = '', headers }: IncomingMessage): void {
  if (!url.startsWith('/')) throw new UnreadableRequest(400, 'Ask for a path');
  if (!URL.canParse(`http://${headers.host || 'localhost'}${url}`))
    throw new UnreadableRequest(400, 'The host and path make no address');
}

type BodyLimits = Pick<ServerLimits, 'bodyBytes' | 'requestMs'>;

/**
 * Compressed bodies are refused unread: a few bytes of them can fill the memory.
 * @throws UnreadableRequest
 */
export function requirePlainEncoding({ headers }: IncomingMessage): void {
  const content = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (content !== '' && content !== 'identity')
    throw new UnreadableRequest(415, 'Send the body without a content-encoding');
  const transfer = headers['transfer-encoding']?.trim().toLowerCase() ?? 'chunked';
  if (transfer !== 'chunked')
    throw new UnreadableRequest(415, 'Send the body with no transfer-encoding but chunked');
}

/** Whether bytes of the request may still arrive. */
export const hasUnreadBody = ({ headers, complete }: IncomingMessage): boolean =>
  !complete && (headers['transfer-encoding'] !== undefined || announced(headers) > 0);

/**
 * The JSON that a request brings; `undefined` without a body.
 * @throws UnreadableRequest
 */
export async function readJson(
  request: IncomingMessage,
  response: ServerResponse,
  { bodyBytes, requestMs }: BodyLimits,
): Promise<unknown> {
  const { headers, method = '' } = request;
  const length = announced(headers);
  if (length === 0 && headers['transfer-encoding'] === undefined) return undefined;
  const most = TAKE_BODIES.has(method) ? bodyBytes : 0;
  if (length > most) throw tooLarge(most);
  const type = headers['content-type'];
  // A proxy may announce a body that turns out to be empty.
  const isEmptyStill = length === 0 && type === undefined;
  if (!isEmptyStill) requireJsonType(type);
  if (headers.expect !== undefined) response.writeContinue();
  const bytes = await readBytes(request, most, requestMs);
  if (bytes.length === 0) return undefined;
  requireJsonType(type);
  return parseJson(bytes);
}

const TAKE_BODIES: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Node has refused every length that is not a number by now. */
const announced = (headers: IncomingMessage['headers']): number =>
  Number(headers['content-length'] ?? 0);

function requireJsonType(header: string | undefined): void {
  const [type, ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((one) => one.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (type !== 'application/json' || !isUtf8)
    throw new UnreadableRequest(415, 'Send JSON in UTF-8, as application/json');
}

const tooLarge = (most: number): UnreadableRequest =>
  new UnreadableRequest(413, `The body may have ${most} bytes`);

/** Leaves the stream paused when it throws; the rest of it is for the answer to deal with. */
function readBytes(request: IncomingMessage, most: number, patienceMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // One buffer, since thousands of tiny chunks would take many times their own size.
    let held = Buffer.alloc(0);
    let used = 0;
    const stop = (): void => {
      clearTimeout(timer);
      request.off('data', take).off('end', end).off('error', leave).off('close', leave);
      request.pause();
    };
    const fail = (error: UnreadableRequest): void => {
      stop();
      reject(error);
    };
    const take = (chunk: Buffer): void => {
      const needed = used + chunk.length;
      if (needed > most) return fail(tooLarge(most));
      if (needed > held.length) {
        const larger = Buffer.allocUnsafe(Math.min(most, Math.max(needed, 2 * held.length)));
        held.copy(larger, 0, 0, used);
        held = larger;
      }
      chunk.copy(held, used);
      used = needed;
    };
    const end = (): void => {
      stop();
      resolve(held.subarray(0, used));
    };
    const leave = (): void => {
      fail(new UnreadableRequest(400, 'The body ended before its end'));
    };
    const timer = setTimeout(() => {
      fail(new UnreadableRequest(408, 'The body did not arrive in time'));
    }, patienceMs);
    if (request.destroyed) return leave();
    request.on('data', take).once('end', end).once('error', leave).once('close', leave).resume();
  });
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes));
  } catch {
    throw new UnreadableRequest(400, 'The body is not JSON in UTF-8');
  }
}
