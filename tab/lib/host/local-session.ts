import type { PersonRef } from '../../../domain/api.ts';
import type { Role } from '../../../domain/person.ts';
import type { Fetch } from '../api/fetch.ts';
import type { KeyStore } from '../key-store.ts';
import type { Session } from './session.ts';

/** Somebody one may be on a developer's own computer. */
export interface LocalPerson extends PersonRef {
  readonly roles: readonly Role[];
}

const KEY = 'ennuste.token';

/** `undefined` where there is no local sign-in, that is, everywhere but on a developer's computer. */
export async function readLocalPeople(fetch: Fetch): Promise<readonly LocalPerson[] | undefined> {
  const response = await fetch('/local/people');
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`/local/people answered ${response.status}.`);
  // The same server's own list, for its developer only.
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

export const storedToken = (storage: KeyStore): string | undefined =>
  storage.getItem(KEY) ?? undefined;

export const storeToken = (storage: KeyStore, token: string): void => storage.setItem(KEY, token);

/** `ended` is told when the token is dropped, by the person or because the server refused it. */
export function createLocalSession(storage: KeyStore, token: string, ended: () => void): Session {
  const end = (): void => {
    storage.removeItem(KEY);
    ended();
  };
  return { getToken: () => Promise.resolve(token), refused: end, signOut: end };
}
