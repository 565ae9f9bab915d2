import { createServer } from 'node:http';
import { listenOnLoopback, stopServer } from '../world/loopback-server.ts';

/** Stands in for an OpenID issuer's metadata and keys. */
export interface KeyServer {
  readonly metadataUrl: string;
  /** Number of requests for keys. */
  readonly requests: () => number;
  readonly setKeys: (keys: readonly object[]) => void;
  /** How it answers: with keys, with this status and body, or never. */
  readonly answerWith: (how: 'keys' | 'silence' | { status: number; body: string }) => void;
  readonly stop: () => Promise<void>;
}

export async function startKeyServer(first: readonly object[]): Promise<KeyServer> {
  let keys = first;
  let count = 0;
  let how: Parameters<KeyServer['answerWith']>[0] = 'keys';
  const server = createServer((request, response) => {
    const isMetadata = request.url === '/openid';
    if (!isMetadata) count += 1;
    if (how === 'silence') return;
    response.setHeader('content-type', 'application/json');
    if (how !== 'keys') response.statusCode = how.status;
    const answer = isMetadata
      ? { issuer: 'not used', jwks_uri: `http://${request.headers.host ?? ''}/keys` }
      : { keys };
    response.end(how === 'keys' ? JSON.stringify(answer) : how.body);
  });
  const url = await listenOnLoopback(server);
  return {
    metadataUrl: `${url}/openid`,
    requests: () => count,
    setKeys: (next) => {
      keys = next;
    },
    answerWith: (next) => {
      how = next;
    },
    stop: () => stopServer(server),
  };
}
