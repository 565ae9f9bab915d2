/** The part of `fetch` that the tab uses, so that tests can replace the server. */
export type Fetch = (path: string, request?: RequestInit) => Promise<FetchResponse>;

export interface FetchResponse extends Pick<Response, 'ok' | 'status'> {
  readonly json: () => Promise<unknown>;
  readonly headers: Pick<Headers, 'get'>;
  readonly blob: () => Promise<Blob>;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

export const browserFetch: Fetch = (path, request) => fetch(path, request);
