import { createHash } from 'node:crypto';

/** A strong ETag, made from the body alone. */
export const entityTag = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url')}"`;

/** Compares weakly, as RFC 9110 (13.1.2) requires for `If-None-Match`. */
export const matchesEntityTag = (tag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
