import { createHash } from 'node:crypto';

/** A strong ETag: another for every other body, whoever asks. */
export const entityTag = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url')}"`;

/** Whether `If-None-Match` names the tag; its weak form counts, as RFC 9110 (13.1.2) has it. */
export const matchesEntityTag = (tag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
