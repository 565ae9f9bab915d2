import { readFileSync } from 'node:fs';
import type { TokenCredential } from '@azure/identity';
import type { BotCredential, StorageAccess } from '../server/config.ts';
import { readCertificate } from './read-certificate.ts';

/** Audience with which Entra accepts a managed identity's token in place of a secret. */
const EXCHANGE_SCOPE = 'api://AzureADTokenExchange/.default';

export interface BotRegistration {
  readonly credential: BotCredential;
  readonly appId: string;
  readonly tenantId: string;
  readonly entraUrl: string;
}

/** Without `clientId`, the identity is the web app's own. The library is loaded only when it is used. */
export async function openManagedIdentity(clientId?: string): Promise<TokenCredential> {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  return new ManagedIdentityCredential(clientId === undefined ? {} : { clientId });
}

export type OpenedStorage =
  | { readonly connectionString: string }
  | { readonly account: string; readonly suffix: string; readonly credential: TokenCredential };

export async function openStorageAccess(access: StorageAccess): Promise<OpenedStorage> {
  if ('connectionString' in access) return access;
  const { account, suffix, clientId } = access;
  return { account, suffix, credential: await openManagedIdentity(clientId) };
}

/** https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity */
export async function openBotCredential({
  credential,
  appId,
  tenantId,
  entraUrl,
}: BotRegistration): Promise<TokenCredential> {
  if (credential.kind === 'managed-identity') return openManagedIdentity(appId);
  const { ClientAssertionCredential, ClientCertificateCredential } =
    await import('@azure/identity');
  // The setting names the cloud, so that no further host is asked which clouds exist.
  const options = { authorityHost: entraUrl, disableInstanceDiscovery: true };
  if (credential.kind === 'certificate') {
    const certificate = await readCertificate(readFileSync(credential.file));
    return new ClientCertificateCredential(tenantId, appId, { certificate }, options);
  }
  const identity = await openManagedIdentity(credential.clientId);
  const assert = async (): Promise<string> => {
    const proof = await identity.getToken(EXCHANGE_SCOPE);
    if (!proof) throw new Error('The managed identity gave no token');
    return proof.token;
  };
  return new ClientAssertionCredential(tenantId, appId, assert, options);
}

/** A refused token is replaced by a new credential, because the library has no way to skip its cache. */
export function createTokenFetcher(
  registration: BotRegistration,
  audience: string,
): (forceRefresh: boolean) => Promise<string> {
  let opened: Promise<TokenCredential> | undefined;
  return async (forceRefresh) => {
    if (forceRefresh) opened = undefined;
    opened ??= openBotCredential(registration);
    try {
      const token = await (await opened).getToken(`${audience}/.default`);
      if (!token) throw new Error('Entra gave no token');
      return token.token;
    } catch (error) {
      // Reads a renewed certificate the next time.
      opened = undefined;
      throw error;
    }
  };
}
