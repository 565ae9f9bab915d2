import { pathToPage } from '../../../contract/routes.ts';
import { languageOf } from '../../../domain/common/person.ts';
import { createApiClient, type ApiClient } from '../../lib/api/client.ts';
import { createConnection, type Connection } from '../../lib/connection/connection.ts';
import { prefetchPage } from '../../lib/api/endpoints.ts';
import type { Fetch } from '../../lib/api/fetch.ts';
import type { Host } from '../../lib/host/host.ts';
import { createLocalSessions, type LocalSessions } from '../../lib/session/local-session.ts';
import type { Session } from '../../lib/session/session.ts';
import { createTeamsSession } from '../../lib/session/teams-session.ts';
import { openStore } from '../../lib/browser/key-value-store.ts';

/** A client that has already requested who the reader is and what the first page needs. */
export interface OpenedClient {
  readonly session: Session;
  readonly client: ApiClient;
  readonly connection: Connection;
  /** Resolves when the early requests are answered or have failed. */
  readonly settled: Promise<unknown>;
}

export function openClient(session: Session, fetch: Fetch): OpenedClient {
  const connection = createConnection();
  const language = () => languageOf(document.documentElement.lang) ?? 'fi';
  const client = createApiClient(session, language, fetch, { connection });
  const page = pathToPage(window.location.hash);
  const settled = prefetchPage(client, page);
  return { session, client, connection, settled };
}

/** What the tab can find out and request before it has words to render. */
export interface EarlyRequests {
  readonly teams: Session;
  readonly local: LocalSessions;
  readonly opened?: OpenedClient;
}

export function startEarlyRequests(host: Host, fetch: Fetch): EarlyRequests {
  const teams = createTeamsSession();
  const local = createLocalSessions(openStore(() => window.sessionStorage));
  const session = host.kind === 'teams' ? teams : local.current();
  return { teams, local, ...(session && { opened: openClient(session, fetch) }) };
}
