import type { PersonId } from '../../domain/common/ids.ts';
import { consoleLog, type Log } from '../log.ts';
import type { AppInstaller, InstallResult } from '../ports/app-installer.ts';
import { createRestClient, type HttpExchange } from './rest-client.ts';
import { parseRetryAfter, findErrorCode } from './retry-table.ts';
import { TokenFault, type TokenSource } from './token-source.ts';

export interface InstallerOptions {
  /** URL with the API version, such as `/v1.0`, and without a trailing slash. */
  readonly graphUrl: string;
  /** Id of Ennuste in the organisation's app catalogue. It differs from the id in the manifest. */
  readonly appId: string;
  /** Source of tokens whose audience is Graph's origin. */
  readonly token: TokenSource;
  readonly timeoutMs?: number;
  readonly clock?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly log?: Log;
}

export interface GraphInstaller extends AppInstaller {
  readonly close: () => Promise<void>;
}

/** At most 20 requests per second. Graph allows an app 30, and other servers need the rest. */
const GAP_MS = 1000 / 20;
const MAX_WAIT_MS = 5_000;

/**
 * Needs the application permission TeamsAppInstallation.ReadWriteSelfForUser.All.
 * https://learn.microsoft.com/graph/api/userteamwork-post-installedapps
 */
export function createGraphInstaller({
  graphUrl,
  appId,
  token,
  timeoutMs,
  clock = Date.now,
  sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  log = consoleLog,
}: InstallerOptions): GraphInstaller {
  const client = createRestClient(timeoutMs);
  const { origin, pathname: folder } = new URL(graphUrl);
  let nextAt = 0;
  return {
    install: async (person) => {
      const now = clock();
      const waitMs = Math.max(0, nextAt - now);
      if (waitMs > MAX_WAIT_MS) return { kind: 'retry', afterMs: waitMs };
      nextAt = now + waitMs + GAP_MS;
      await sleep(waitMs);
      const tokenOrResult = await tokenOf(token);
      if (typeof tokenOrResult === 'object') return tokenOrResult;
      const exchange = await client.exchange({
        method: 'POST',
        origin,
        path: `${folder}/users/${encodeURIComponent(person)}/teamwork/installedApps`,
        token: tokenOrResult,
        body: { 'teamsApp@odata.bind': `${graphUrl}/appCatalogs/teamsApps/${appId}` },
      });
      if (exchange.kind === 'response' && exchange.status === 401) token.invalidate(tokenOrResult);
      const result = toInstallResult(exchange, clock());
      if (result.kind === 'retry' && result.afterMs !== undefined)
        nextAt = Math.max(nextAt, clock() + result.afterMs);
      if (result.kind === 'failed' || result.kind === 'retry') logFailure(log, person, exchange);
      return result;
    },
    close: () => client.close(),
  };
}

async function tokenOf(source: TokenSource): Promise<string | undefined | InstallResult> {
  try {
    return await source.get();
  } catch (error) {
    if (!(error instanceof TokenFault)) throw error;
    return error.isPermanent ? { kind: 'failed', reason: 'not-allowed' } : { kind: 'retry' };
  }
}

/** Retries are safe, because Graph responds with 409 when the app is already installed. */
function toInstallResult(exchange: HttpExchange, now: number): InstallResult {
  if (exchange.kind !== 'response') return { kind: 'retry' };
  const { status } = exchange;
  switch (status) {
    case 404:
      return { kind: 'failed', reason: 'no-such-person' };
    case 409:
      return { kind: 'already-there' };
    case 408:
    case 429:
      return { kind: 'retry', ...parseRetryAfter(exchange, now) };
    default:
      if (status < 300) return { kind: 'installed' };
      if (status >= 500) return { kind: 'retry', ...parseRetryAfter(exchange, now) };
      // A 3xx comes from a proxy, as Graph never redirects. Others mean a wrong permission or app id.
      return { kind: 'failed', reason: status < 400 ? 'unreachable' : 'not-allowed' };
  }
}

function logFailure(log: Log, person: PersonId, exchange: HttpExchange): void {
  log('warn', 'app-not-installed', {
    person,
    ...(exchange.kind === 'response'
      ? { status: exchange.status, code: findErrorCode(exchange.text) }
      : { cause: exchange.cause }),
  });
}
