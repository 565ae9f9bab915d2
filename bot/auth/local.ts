import { randomBytes } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { parsePersonId, type PersonId } from '../../domain/common/ids.ts';
import { AuthenticationError, type VerifyToken } from './verify-token.ts';

const AUDIENCE = 'ennuste-local';

export interface LocalSignIn {
  readonly verify: VerifyToken;
  readonly issue: (person: PersonId) => Promise<string>;
}

/** Signs and verifies tokens on a developer's computer. The key exists only in memory. */
export function createLocalSignIn(): LocalSignIn {
  const key = randomBytes(32);
  return {
    issue: (person) =>
      new SignJWT({ oid: person })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime('12h')
        .sign(key),
    verify: async (token) => {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          audience: AUDIENCE,
        });
        const person = parsePersonId(String(payload.oid));
        if (person) return person;
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
      }
      throw new AuthenticationError('local token');
    },
  };
}
