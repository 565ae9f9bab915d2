import type { PersonId } from '../../domain/common/ids.ts';
import { consoleLog, type Log } from '../log.ts';
import type { AppInstaller, InstallResult } from '../ports/app-installer.ts';
import { restClient, type Exchange } from './rest-client.ts';
import { afterMsOf, codeIn } from './send-result.ts';
import { TokenFault, type TokenSource } from './token-source.ts';

export interface InstallerOptions {
  /** Of Graph, with its version and no slash at the end. */
  readonly graphUrl: string;
  /** Id that the organisation's catalogue of apps gave to Ennuste; not the manifest's. */
  readonly appId: string;
  /** For the audience that is Graph's own origin. */
  readonly token: TokenSource;
  readonly timeoutMs?: number;
  readonly clock?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly log?: Log;
}

export interface GraphInstaller extends AppInstaller {
  readonly close: () => Promise<void>;
}

/** Graph lets Teams' part of it be asked 30 times a second by an app; others may be asking too. */
const GAP_MS = 1000 / 20;
/** Whoever would have to wait longer comes again later. */
const MAX_WAIT_MS = 5_000;

/**
 * Installs by Graph; needs the application permission TeamsAppInstallation.ReadWriteSelfForUser.All.
 * https://learn.microsoft.com/graph/api/userteamwork-post-installedapps
 */
export function graphInstaller({
  graphUrl,
  appId,
  token,
  timeoutMs,
  clock = Date.now,
  sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  log = consoleLog,
}: InstallerOptions): GraphInstaller {
  const client = restClient(timeoutMs);
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
      if (exchange.kind === 'answer' && exchange.status === 401) token.invalidate(tokenOrResult);
      const installing = toInstallResult(exchange, clock());
      if (installing.kind === 'retry' && installing.afterMs !== undefined)
        nextAt = Math.max(nextAt, clock() + installing.afterMs);
      if (installing.kind === 'failed' || installing.kind === 'retry')
        logFailure(log, person, exchange);
      return installing;
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

/** An installation may be asked for again at any time: what is installed is answered with 409. */
function toInstallResult(exchange: Exchange, now: number): InstallResult {
  if (exchange.kind !== 'answer') return { kind: 'retry' };
  const { status } = exchange;
  switch (status) {
    case 404:
      return { kind: 'failed', reason: 'no-such-person' };
    case 409:
      return { kind: 'already-there' };
    case 408:
    case 429:
      return { kind: 'retry', ...afterMsOf(exchange, now) };
    default:
      if (status < 300) return { kind: 'installed' };
      if (status >= 500) return { kind: 'retry', ...afterMsOf(exchange, now) };
      // A redirect is not Graph's; any other answer is about our permission or our app's id.
      return { kind: 'failed', reason: status < 400 ? 'unreachable' : 'not-allowed' };
  }
}

function logFailure(log: Log, person: PersonId, exchange: Exchange): void {
  log('warn', 'app-not-installed', {
    person,
    ...(exchange.kind === 'answer'
      ? { status: exchange.status, code: codeIn(exchange.text) }
      : { cause: exchange.cause }),
  });
}
