import { errors, jwtVerify, type JWTVerifyGetKey, type JWTPayload } from 'jose';
import { parsePersonId } from '../../domain/common/ids.ts';
import { AuthenticationError, type VerifyToken } from './verify-token.ts';

export interface EntraSettings {
  readonly tenantId: string;
  /** Client id of the app registration with which people sign in. */
  readonly clientId: string;
  readonly botId: string;
  /** Host of the App ID URI `api://<host>/botid-<botId>`. */
  readonly host: string;
  readonly entraUrl: string;
}

const SCOPE = 'access_as_user';
const TOLERANCE_S = 300;

export const entraMetadataUrl = ({
  entraUrl,
  tenantId,
}: Pick<EntraSettings, 'entraUrl' | 'tenantId'>): string =>
  `${entraUrl}/${tenantId}/v2.0/.well-known/openid-configuration`;

/**
 * The `oid` claim identifies the person, because names and addresses can be reused.
 * https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens
 */
export function createEntraVerifier(settings: EntraSettings, keys: JWTVerifyGetKey): VerifyToken {
  const { tenantId, clientId, botId, host, entraUrl } = settings;
  const expected = {
    algorithms: ['RS256'],
    audience: [clientId, `api://${host}/botid-${botId}`],
    issuer: [`${entraUrl}/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`],
    clockTolerance: TOLERANCE_S,
    requiredClaims: ['exp', 'oid', 'tid', 'scp'],
  };
  return async (token) => {
    const { tid, scp, oid, idtyp } = await verified(token, keys, expected);
    if (tid !== tenantId) throw new AuthenticationError('tenant');
    // An application's own token has no scope. Entra marks it with `idtyp` when the claim is configured.
    if (idtyp !== undefined && idtyp !== 'user') throw new AuthenticationError('idtyp');
    if (typeof scp !== 'string' || !scp.split(' ').includes(SCOPE))
      throw new AuthenticationError('scope');
    const person = typeof oid === 'string' ? parsePersonId(oid) : undefined;
    if (!person) throw new AuthenticationError('oid');
    return person;
  };
}

async function verified(
  token: string,
  keys: JWTVerifyGetKey,
  expected: Parameters<typeof jwtVerify>[2],
): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, keys, expected)).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new AuthenticationError(error.code);
    throw error;
  }
}
