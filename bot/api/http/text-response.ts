import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type TextMediaType = 'text/csv' | 'text/event-stream';

/** A response that is not JSON: a file or an event stream. */
export class TextResponse {
  readonly headers: Readonly<Record<string, string>>;
  /** The signal `disconnected` is aborted when the client disconnects or the server stops. */
  readonly parts: (disconnected: AbortSignal) => AsyncIterable<string>;

  constructor(
    media: TextMediaType,
    parts: TextResponse['parts'],
    headers: Readonly<Record<string, string>> = {},
  ) {
    this.headers = { 'Content-Type': `${media}; charset=utf-8`, ...headers };
    this.parts = parts;
  }
}

/** Reports errors to `onBreak`, as the status is already sent. A disconnected client is no error. */
export async function sendTextResponse(
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
