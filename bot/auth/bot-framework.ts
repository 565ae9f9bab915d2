import { errors, jwtVerify } from 'jose';
import type { SigningKeys } from './signing-keys.ts';
import { AuthenticationError, type VerifyBotToken } from './verify-token.ts';

export interface BotFrameworkSettings {
  readonly appId: string;
  readonly issuer: string;
}

const TOLERANCE_S = 300;

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#connector-to-bot */
export function createBotTokenVerifier(
  { appId, issuer }: BotFrameworkSettings,
  keys: SigningKeys,
): VerifyBotToken {
  const expected = {
    algorithms: ['RS256'],
    audience: appId,
    issuer,
    clockTolerance: TOLERANCE_S,
    requiredClaims: ['exp', 'serviceurl'],
  };
  return async (token, { channelId, serviceUrl }) => {
    const { payload, protectedHeader } = await verified(token, keys, expected);
    if (payload.serviceurl !== serviceUrl) throw new AuthenticationError('serviceurl');
    const endorsements = keys.endorsementsOf(protectedHeader.kid);
    if (endorsements.length > 0 && !endorsements.includes(channelId))
      throw new AuthenticationError('endorsement');
  };
}

async function verified(
  token: string,
  keys: SigningKeys,
  expected: Parameters<typeof jwtVerify>[2],
) {
  try {
    return await jwtVerify(token, keys.find, expected);
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new AuthenticationError(error.code);
    throw error;
  }
}
