import { createHash } from 'node:crypto';

export const createEntityTag = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url')}"`;

/** Ignores the prefix `W/`, because RFC 9110 (13.1.2) requires weak comparison here. */
export const matchesEntityTag = (tag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
