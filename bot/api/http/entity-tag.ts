import { createHash } from 'node:crypto';

/** Returns a strong ETag, computed only from the response body. */
export const createEntityTag = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url')}"`;

/** Uses the weak comparison that RFC 9110 (13.1.2) requires for `If-None-Match`. */
export const matchesEntityTag = (tag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
