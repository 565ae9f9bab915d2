import type { PersonId } from '../../domain/common/ids.ts';

/** Thrown when the token is missing, expired, for another audience, or not signed by a trusted issuer. */
export class AuthenticationError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'AuthenticationError';
  }
}

/** Thrown when the issuer's keys cannot be fetched, so that the token is neither good nor bad. */
export class KeysUnavailable extends Error {
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number, cause: unknown) {
    super('The keys of the token issuer cannot be fetched', { cause });
    this.name = 'KeysUnavailable';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Returns the signed-in person. @throws AuthenticationError @throws KeysUnavailable */
export type VerifyToken = (token: string) => Promise<PersonId>;

export interface ActivityOrigin {
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** Verifies that Teams sent the activity. @throws AuthenticationError @throws KeysUnavailable */
export type VerifyBotToken = (token: string, origin: ActivityOrigin) => Promise<void>;
