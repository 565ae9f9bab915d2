import { request as requestHttp, type IncomingHttpHeaders } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { TLSSocket } from 'node:tls';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Bytes as they were sent, compressed or not. */
  readonly bytes: number;
  readonly ms: number;
  /** Present when the connection was encrypted. */
  readonly tls: { readonly protocol: string; readonly validUntil: Date } | undefined;
}

export interface Question {
  readonly path: string;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type AskServer = (question: Question) => Promise<Answer>;

const LONGEST_MS = 15_000;

/** Follows no redirect and unpacks nothing, unlike `fetch`. */
export const askServerAt =
  (base: URL): AskServer =>
  ({ path, method = 'GET', headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const startedAt = performance.now();
      const send = base.protocol === 'https:' ? requestHttps : requestHttp;
      const request = send(
        new URL(path, base),
        { method, headers, agent: false, timeout: LONGEST_MS },
        (response) => {
          const chunks: Buffer[] = [];
          const tls = readTls(response.socket);
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const content = Buffer.concat(chunks);
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: content.toString('utf8'),
              bytes: content.length,
              ms: performance.now() - startedAt,
              tls,
            });
          });
        },
      );
      request.on('timeout', () =>
        request.destroy(new Error(`no answer in ${LONGEST_MS / 1000} s`)),
      );
      request.on('error', reject);
      request.end(body);
    });

function readTls(socket: object): Answer['tls'] {
  if (!isEncrypted(socket)) return undefined;
  return {
    protocol: socket.getProtocol() ?? '',
    validUntil: new Date(socket.getPeerCertificate().valid_to),
  };
}

const isEncrypted = (socket: object): socket is TLSSocket => 'encrypted' in socket;
