import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, SignJWT } from 'jose';

import type { SigningKey } from '../support/fakes/microsoft-cloud.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** Seconds since 1970, as tokens count. */
export const seconds = (later = 0): number => Math.floor(Date.now() / 1000) + later;

export const signed = (key: SigningKey, claims: Claims, header: Claims = {}): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ ...header, alg: 'RS256', kid: key.id }).sign(key.secret);

export const part = (text: string): string => Buffer.from(text).toString('base64url');
export const headerOf = (header: Claims): string => part(JSON.stringify(header));

/** The same token with another payload. */
export function changed(token: string, claims: Claims): string {
  const [header = '', , signature = ''] = token.split('.');
  return `${header}.${part(JSON.stringify(claims))}.${signature}`;
}

/** A token whose secret is something that everybody knows of the key. */
export async function secretFrom(
  { id, json }: SigningKey,
  what: 'pem' | 'modulus' | 'empty',
  payload: string,
  alg = 'HS256',
): Promise<string> {
  const publicKey = await importJWK({ ...json, alg: 'RS256' }, 'RS256', { extractable: true });
  if (publicKey instanceof Uint8Array) throw new Error('The key is a secret');
  const secrets = { pem: await exportSPKI(publicKey), modulus: json.n ?? '', empty: '' };
  const start = `${headerOf({ alg, kid: id })}.${payload}`;
  return `${start}.${createHmac('sha256', secrets[what]).update(start).digest('base64url')}`;
}
