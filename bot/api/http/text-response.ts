import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type TextMedia = 'text/csv' | 'text/event-stream';

/** An answer that is no JSON: a file, or a stream that goes on while somebody listens. */
export class TextResponse {
  readonly headers: Readonly<Record<string, string>>;
  /** `left` is aborted when nobody listens any more, or the server ends. */
  readonly parts: (left: AbortSignal) => AsyncIterable<string>;

  constructor(
    media: TextMedia,
    parts: TextResponse['parts'],
    headers: Readonly<Record<string, string>> = {},
  ) {
    this.headers = { 'Content-Type': `${media}; charset=utf-8`, ...headers };
    this.parts = parts;
  }
}

/**
 * Writes the parts as fast as they are taken. A fault on the way breaks the answer off, for it has
 * begun, and is told to `onBreak`; somebody who left is no fault.
 */
export async function sendText(
  response: ServerResponse,
  { headers, parts }: TextResponse,
  ending: AbortSignal | undefined,
  onBreak: (error: unknown) => void,
): Promise<void> {
  const disconnected = new AbortController();
  response.once('close', () => {
    disconnected.abort();
  });
  response.writeHead(200, headers);
  const signal = ending ? AbortSignal.any([disconnected.signal, ending]) : disconnected.signal;
  try {
    await pipeline(Readable.from(parts(signal)), response);
  } catch (error) {
    if (!hasDisconnected(error)) onBreak(error);
  }
}

const hasDisconnected = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_STREAM_PREMATURE_CLOSE';
