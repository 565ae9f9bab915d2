import { z } from 'zod';
import type { PersonId } from '../../../domain/common/ids.ts';
import { consoleLog } from '../../log.ts';
import type { AppInstaller, InstallResult } from '../../ports/app-installer.ts';
import { createGraphClient, type GraphAnswer, type GraphOptions } from './graph-client.ts';

export interface InstallerOptions extends GraphOptions {
  /** Id of Ennuste in the organisation's app catalogue. It differs from the id in the manifest. */
  readonly appId: string;
}

export interface GraphInstaller extends AppInstaller {
  readonly close: () => Promise<void>;
}

/** After this time a wrong id of the app is tried again, because the app may have been published. */
const WRONG_ID_MS = 10 * 60_000;

/**
 * Needs the application permission TeamsAppInstallation.ReadWriteSelfForUser.All.
 * https://learn.microsoft.com/graph/api/userteamwork-post-installedapps
 */
export function createGraphInstaller(options: InstallerOptions): GraphInstaller {
  const { graphUrl, appId, clock = Date.now, log = consoleLog } = options;
  const graph = createGraphClient(options);
  let wrongIdUntil = 0;
  const appsOf = (person: PersonId): string =>
    `/users/${encodeURIComponent(person)}/teamwork/installedApps`;
  const findInstallation = (person: PersonId): Promise<GraphAnswer> =>
    graph.request({ method: 'GET', path: `${appsOf(person)}?${INSTALLATION_OF(appId)}` });

  /** Graph answers a wrong id of the app and an unknown person alike, so the person is looked up. */
  const explainNotFound = async (person: PersonId): Promise<InstallResult> => {
    const answer = await findInstallation(person);
    if (answer.kind === 'ok') {
      wrongIdUntil = clock() + WRONG_ID_MS;
      return { kind: 'failed', reason: 'wrong-app-id' };
    }
    if (answer.kind === 'refused' && answer.status === 404)
      return { kind: 'failed', reason: 'no-such-person' };
    return toInstallResult(answer);
  };

  return {
    install: async (person) => {
      if (clock() < wrongIdUntil) return { kind: 'failed', reason: 'wrong-app-id' };
      const answer = await graph.request({
        method: 'POST',
        path: appsOf(person),
        body: { 'teamsApp@odata.bind': `${graphUrl}/appCatalogs/teamsApps/${appId}` },
      });
      const isNotFound = answer.kind === 'refused' && [400, 404].includes(answer.status);
      const result = isNotFound ? await explainNotFound(person) : toInstallResult(answer);
      if (result.kind === 'failed' || result.kind === 'retry')
        log(isForOperator(result) ? 'error' : 'warn', 'app-not-installed', {
          person,
          cause: result.kind === 'failed' ? result.reason : 'try again',
          ...(answer.kind === 'refused' && { status: answer.status, code: answer.code }),
        });
      return result;
    },
    findChat: async (person) => {
      const found = await findInstallation(person);
      const [installation] =
        found.kind === 'ok' ? (idsIn.safeParse(found.body).data?.value ?? []) : [];
      if (!installation) return undefined;
      const path = `${appsOf(person)}/${encodeURIComponent(installation.id)}/chat`;
      const chat = await graph.request({ method: 'GET', path });
      return chat.kind === 'ok' ? withId.safeParse(chat.body).data?.id : undefined;
    },
    close: () => graph.close(),
  };
}

const INSTALLATION_OF = (appId: string): string =>
  `$expand=teamsApp&$filter=${encodeURIComponent(`teamsApp/id eq '${appId}'`)}`;

const withId = z.object({ id: z.string().min(1) });
const idsIn = z.object({ value: z.array(withId) });

/** Retries are safe, because Graph responds with 409 when the app is already installed. */
function toInstallResult(answer: GraphAnswer): InstallResult {
  switch (answer.kind) {
    case 'ok':
      return { kind: 'installed' };
    case 'retry':
      return { kind: 'retry', ...(answer.afterMs !== undefined && { afterMs: answer.afterMs }) };
    case 'no-token':
      return { kind: 'failed', reason: 'not-allowed' };
    case 'refused':
      if (answer.status === 409) return { kind: 'already-there' };
      // A 3xx comes from a proxy, as Graph never redirects. Others mean that a permission is missing.
      return { kind: 'failed', reason: answer.status < 400 ? 'unreachable' : 'not-allowed' };
  }
}

const isForOperator = (result: InstallResult): boolean =>
  result.kind === 'failed' && (result.reason === 'not-allowed' || result.reason === 'wrong-app-id');
