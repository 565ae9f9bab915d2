import type { Session } from './session.ts';

interface Credential {
  getToken(scopes: string): Promise<{ readonly token: string } | null>;
}

/** Signs in through Teams when a token is first requested. A failed start is retried at the next request. */
export function createTeamsSession(
  createCredential: () => Promise<Credential> = createTeamsCredential,
): Session {
  let credential: Promise<Credential> | undefined;
  return {
    async getToken() {
      credential ??= createCredential();
      try {
        const token = await (await credential).getToken('');
        if (token) return token.token;
      } catch (error) {
        credential = undefined;
        throw error;
      }
      throw new Error('Teams gave no token.');
    },
    refused() {},
  };
}

/**
 * Requests only the token for our own API (no scopes), so the login page that the credential requires is never
 * opened.
 */
async function createTeamsCredential(): Promise<Credential> {
  const [{ TeamsUserCredential }, clientId] = await Promise.all([
    import('@microsoft/teamsfx'),
    readClientId(),
  ]);
  const initiateLoginEndpoint = `${window.location.origin}/tab/`;
  return new TeamsUserCredential({ clientId, initiateLoginEndpoint });
}

async function readClientId(): Promise<string> {
  const response = await fetch('/tab/config.json');
  const config: unknown = response.ok ? await response.json() : undefined;
  const clientId: unknown =
    typeof config === 'object' && config !== null ? Reflect.get(config, 'clientId') : undefined;
  if (typeof clientId !== 'string' || clientId === '')
    throw new Error('/tab/config.json has no clientId: set the client id of the Entra app.');
  return clientId;
}
