import type { PersonId } from '../../domain/common/ids.ts';

/** Thrown when the token is missing, expired, for another audience, or not signed by a trusted issuer. */
export class AuthenticationError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'AuthenticationError';
  }
}

/** Returns the signed-in person. @throws AuthenticationError */
export type VerifyToken = (token: string) => Promise<PersonId>;
