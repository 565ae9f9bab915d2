import { readTabConfig } from '../host/tab-config.ts';
import type { Session } from './session.ts';

interface Credential {
  getToken(scopes: string): Promise<{ readonly token: string } | null>;
}

/** Longer than a person reads a question about consent. After this time, a new request does not wait for the old one. */
const SHARED_FOR_MS = 120_000;

/**
 * Signs in through Teams when a token is first requested. Requests at the same time share one answer, because each
 * could ask the person the same question. A failed start is retried at the next request.
 */
export function createTeamsSession(
  createCredential: () => Promise<Credential> = createTeamsCredential,
  now: () => number = Date.now,
): Session {
  let credential: Promise<Credential> | undefined;
  let asked: { readonly at: number; readonly token: Promise<string> } | undefined;
  let given: string | undefined;

  async function ask(): Promise<string> {
    credential ??= createCredential();
    try {
      const answer = await (await credential).getToken('');
      if (!answer) throw new Error('Teams gave no token.');
      given = answer.token;
      return given;
    } catch (error) {
      credential = undefined;
      throw error;
    }
  }

  return {
    getToken() {
      if (asked && now() - asked.at < SHARED_FOR_MS) return asked.token;
      const mine = { at: now(), token: ask() };
      asked = mine;
      const forget = (): void => {
        if (asked === mine) asked = undefined;
      };
      mine.token.then(forget, forget);
      return mine.token;
    },
    refused(token) {
      // The credential keeps its token until it expires, so a new credential is the only way to another one.
      if (token === given) credential = undefined;
      return 'ask-again';
    },
  };
}

/**
 * Requests only the token for our own API (no scopes), so the login page that the credential requires is never
 * opened.
 */
async function createTeamsCredential(): Promise<Credential> {
  const [{ TeamsUserCredential }, { clientId }] = await Promise.all([
    import('@microsoft/teamsfx'),
    readTabConfig(),
  ]);
  const initiateLoginEndpoint = `${window.location.origin}/tab/`;
  return new TeamsUserCredential({ clientId, initiateLoginEndpoint });
}
