import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { parsePersonId } from '../../domain/common/ids.ts';
import { AuthenticationError, type VerifyToken } from './verify-token.ts';

export interface EntraSettings {
  readonly tenantId: string;
  readonly clientId: string;
  /** Host of the App ID URI `api://<host>/botid-<clientId>`. */
  readonly host: string;
}

const SCOPE = 'access_as_user';
const TOLERANCE_S = 300;

/** Errors in fetching Entra's keys. jose throws its base error, `JOSEError`, for an invalid response. */
const KEYS_UNREACHABLE: ReadonlySet<string> = new Set([
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
]);

/**
 * The `oid` claim identifies the person, because names and addresses can be reused.
 * https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens
 */
export function createEntraVerifier(
  settings: EntraSettings,
  keys: JWTVerifyGetKey = createRemoteJWKSet(
    new URL(`https://login.microsoftonline.com/${settings.tenantId}/discovery/v2.0/keys`),
  ),
): VerifyToken {
  const { tenantId, clientId, host } = settings;
  const expected = {
    algorithms: ['RS256'],
    audience: [clientId, `api://${host}/botid-${clientId}`],
    issuer: [
      `https://login.microsoftonline.com/${tenantId}/v2.0`,
      `https://sts.windows.net/${tenantId}/`,
    ],
    clockTolerance: TOLERANCE_S,
    requiredClaims: ['exp', 'oid', 'tid', 'scp'],
  };
  return async (token) => {
    const { payload } = await verified(token, keys, expected);
    if (payload.tid !== tenantId) throw new AuthenticationError('tenant');
    if (!String(payload.scp).split(' ').includes(SCOPE)) throw new AuthenticationError('scope');
    const person = parsePersonId(String(payload.oid));
    if (!person) throw new AuthenticationError('oid');
    return person;
  };
}

async function verified(
  token: string,
  keys: JWTVerifyGetKey,
  expected: Parameters<typeof jwtVerify>[2],
) {
  try {
    return await jwtVerify(token, keys, expected);
  } catch (error) {
    if (error instanceof errors.JOSEError && !KEYS_UNREACHABLE.has(error.code))
      throw new AuthenticationError(error.code);
    throw error;
  }
}
