import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import type { Role } from '../../../domain/common/person.ts';
import type { Fetch } from '../api/fetch.ts';
import type { KeyValueStore } from '../browser/key-value-store.ts';
import type { Session } from './session.ts';

/** A person to sign in as on a developer's computer. */
export interface LocalPerson extends PersonRef {
  readonly roles: readonly Role[];
}

const KEY = 'ennuste.token';

/** `undefined` when there is no local sign-in, that is, everywhere except on a developer's computer. */
export async function readLocalPeople(fetch: Fetch): Promise<readonly LocalPerson[] | undefined> {
  const response = await fetch('/local/people');
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`/local/people answered ${response.status}.`);
  // Not validated, because the list comes from the developer's own server.
  return (await response.json()) as readonly LocalPerson[];
}

export async function readLocalToken(fetch: Fetch, person: LocalPerson): Promise<string> {
  const response = await fetch('/local/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: person.id }),
  });
  if (!response.ok) throw new Error(`/local/token answered ${response.status}.`);
  const answer: unknown = await response.json();
  const token: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'token') : undefined;
  if (typeof token !== 'string') throw new Error('/local/token gave no token.');
  return token;
}

const storedToken = (storage: KeyValueStore): string | undefined =>
  storage.getItem(KEY) ?? undefined;

const storeToken = (storage: KeyValueStore, token: string): void => storage.setItem(KEY, token);

/** The session of the person chosen on this computer, if any. */
export interface LocalSessions {
  current(): Session | undefined;
  begin(token: string): void;
  /** Returns the unsubscribe function. */
  subscribe(listener: () => void): () => void;
}

export function createLocalSessions(storage: KeyValueStore): LocalSessions {
  const listeners = new Set<() => void>();
  const become = (next: Session | undefined): void => {
    session = next;
    for (const listener of listeners) listener();
  };
  const sessionOf = (token: string): Session => {
    // Called when the person signs out or the server refuses the token.
    const end = (): void => {
      storage.removeItem(KEY);
      become(undefined);
    };
    const refused = (): 'ended' => {
      end();
      return 'ended';
    };
    return { getToken: () => Promise.resolve(token), refused, signOut: end };
  };
  const stored = storedToken(storage);
  let session = stored === undefined ? undefined : sessionOf(stored);
  return {
    current: () => session,
    begin: (token) => {
      storeToken(storage, token);
      become(sessionOf(token));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
